package io.github.thinknxkit.internal.answer;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** Undoes what servers do to what they echo, as far as it may hide a secret: escapes, also of escapes, wrong encodings, and case. */
final class Decoding {

    private Decoding() {}

    /** Returns all that a text may stand for, in lower case. */
    static Set<String> readings(String text) {
        Set<String> readings = new LinkedHashSet<>();
        for (String form : TextEscapes.readings(text)) {
            addUnescaped(form, readings);
        }
        return readings;
    }

    private static void addUnescaped(String text, Set<String> readings) {
        for (Charset charset : new Charset[] {StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1}) {
            for (String form : new String[] {text, text.replace('+', ' ')}) {
                String once = unescaped(form, charset);
                readings.add(once.toLowerCase(Locale.ROOT));
                readings.add(unescaped(once, charset).toLowerCase(Locale.ROOT));
            }
        }
    }

    /** Takes what is no escape as it is. */
    private static String unescaped(String text, Charset charset) {
        StringBuilder plain = new StringBuilder(text.length());
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        for (int i = 0; i < text.length(); i++) {
            int octet = octet(text, i);
            if (octet >= 0) {
                octets.write(octet);
                i += 2;
            } else {
                plain.append(octets.toString(charset)).append(text.charAt(i));
                octets.reset();
            }
        }
        return plain.append(octets.toString(charset)).toString();
    }

    private static int octet(String text, int start) {
        if (text.charAt(start) != '%' || start + 2 >= text.length()) {
            return -1;
        }
        int high = Character.digit(text.charAt(start + 1), 16);
        int low = Character.digit(text.charAt(start + 2), 16);
        return high < 0 || low < 0 ? -1 : (high << 4) | low;
    }
}
