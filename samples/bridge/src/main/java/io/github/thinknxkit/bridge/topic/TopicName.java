package io.github.thinknxkit.bridge.topic;

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
}
