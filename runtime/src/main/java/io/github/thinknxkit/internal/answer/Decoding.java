package io.github.thinknxkit.internal.answer;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    /** Undoes what pages and JSON do to text, and what reading it in the wrong encoding does. */
    private static final class TextEscapes {

        private static final Pattern HTML =
                Pattern.compile("&(?:#x([0-9a-fA-F]{1,6})|#([0-9]{1,7})|(quot|lt|gt|amp|apos));");
        private static final Map<String, String> NAMED =
                Map.of("quot", "\"", "lt", "<", "gt", ">", "amp", "&", "apos", "'");
        private static final Pattern JSON = Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|([\"\\\\/]))");

        private TextEscapes() {}

        /** Returns what a text may stand for. */
        static List<String> readings(String text) {
            String html = HTML.matcher(text).replaceAll(found -> Matcher.quoteReplacement(html(found)));
            String json = JSON.matcher(text).replaceAll(found -> Matcher.quoteReplacement(json(found)));
            String read = new String(text.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
            return List.of(text, html, json, read, Normalizer.normalize(text, Normalizer.Form.NFC));
        }

        private static String html(MatchResult found) {
            if (found.group(3) != null) {
                return NAMED.getOrDefault(found.group(3), "");
            }
            int character =
                    found.group(1) != null ? Integer.parseInt(found.group(1), 16) : Integer.parseInt(found.group(2));
            return Character.isValidCodePoint(character) ? Character.toString(character) : "";
        }

        private static String json(MatchResult found) {
            return found.group(1) != null
                    ? Character.toString((char) Integer.parseInt(found.group(1), 16))
                    : found.group(2);
        }
    }
}
