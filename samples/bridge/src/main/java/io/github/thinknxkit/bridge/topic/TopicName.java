package io.github.thinknxkit.bridge.topic;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * Names that may have any character, as levels of topics and as ids of Home Assistant, which take letters, digits, {@code -} and
 * {@code _}. Each other byte of the name in UTF-8, and {@code _} itself, becomes {@code _} and two hexadecimal digits: no two
 * names become one, and each can be had back.
 */
public final class TopicName {

    /** What stands between names in an id; no encoded name contains or ends in it. */
    public static final String SEPARATOR = "__";

    private static final String PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-";

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private TopicName() {}

    /**
     * Encodes a name.
     *
     * @param name the name
     * @return what stands for it, such as {@code a_2Fb} for {@code a/b}
     */
    public static String encode(String name) {
        StringBuilder encoded = new StringBuilder();
        for (byte unit : name.getBytes(StandardCharsets.UTF_8)) {
            if (PLAIN.indexOf(unit) >= 0) {
                encoded.append((char) unit);
            } else {
                encoded.append('_').append(HEX.toHexDigits(unit));
            }
        }
        return encoded.toString();
    }

    /**
     * Decodes a name.
     *
     * @param encoded what {@link #encode} returned
     * @return the name
     * @throws IllegalArgumentException if no name is encoded so
     */
    public static String decode(String encoded) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < encoded.length(); i++) {
            char letter = encoded.charAt(i);
            if (letter == '_' && i + 2 < encoded.length()) {
                bytes.write(HexFormat.fromHexDigits(encoded, i + 1, i + 3));
                i += 2;
            } else {
                bytes.write(letter);
            }
        }
        String name = bytes.toString(StandardCharsets.UTF_8);
        if (!encode(name).equals(encoded)) {
            throw new IllegalArgumentException("no name is encoded as " + encoded);
        }
        return name;
    }
}
