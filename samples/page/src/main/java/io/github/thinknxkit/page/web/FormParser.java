package io.github.thinknxkit.page.web;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads queries and form bodies: {@code application/x-www-form-urlencoded}, UTF-8, nothing repaired. */
public final class FormParser {

    private FormParser() {}

    /**
     * Reads a query or a form body.
     *
     * @param text the raw text, without a leading question mark
     * @return the fields in order; empty parameters, as in the document's {@code &&}, are none
     * @throws IllegalArgumentException if an escape or the encoding is broken
     */
    public static List<FormField> parse(String text) {
        List<FormField> fields = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int ampersand = text.indexOf('&', start);
            int end = ampersand < 0 ? text.length() : ampersand;
            if (end > start) {
                fields.add(field(text.substring(start, end)));
            }
            start = end + 1;
        }
        return fields;
    }

    private static FormField field(String text) {
        int equals = text.indexOf('=');
        if (equals < 0) {
            return new FormField(decode(text), Optional.empty());
        }
        return new FormField(decode(text.substring(0, equals)), Optional.of(decode(text.substring(equals + 1))));
    }

    private static String decode(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '%') {
                bytes.write(hexDigit(text, i + 1) << 4 | hexDigit(text, i + 2));
                i += 2;
            } else if (c < 0x20 || c > 0x7E) {
                throw broken();
            } else {
                bytes.write(c == '+' ? ' ' : c);
            }
        }
        return utf8(bytes.toByteArray());
    }

    private static int hexDigit(String text, int index) {
        int digit = index < text.length() && text.charAt(index) < 0x80 ? Character.digit(text.charAt(index), 16) : -1;
        if (digit < 0) {
            throw broken();
        }
        return digit;
    }

    private static String utf8(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw broken();
        }
    }

    /** Says nothing of the text, which may be secret. */
    private static IllegalArgumentException broken() {
        return new IllegalArgumentException("the form cannot be read");
    }
}
