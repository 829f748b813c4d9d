package io.github.thinknxkit.spec.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Collectors;

/** Percent-encodes what the spec says once and for all, so that no call has to (RFC 3986, section 2). */
public final class PercentEncoding {

    private static final String UNRESERVED_PUNCTUATION = "-._~";
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private PercentEncoding() {}

    /**
     * Encodes everything but unreserved characters.
     *
     * @param text the text
     * @return the text in UTF-8, encoded
     */
    public static String component(String text) {
        StringBuilder encoded = new StringBuilder(text.length());
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            char character = (char) (octet & 0xFF);
            if (isUnreserved(character)) {
                encoded.append(character);
            } else {
                encoded.append('%').append(HEX.toHexDigits(octet));
            }
        }
        return encoded.toString();
    }

    /**
     * Encodes each segment of a path.
     *
     * @param path the path, its slashes kept
     * @return the path, encoded
     */
    public static String path(String path) {
        return Arrays.stream(path.split("/", -1))
                .map(PercentEncoding::component)
                .collect(Collectors.joining("/"));
    }

    /**
     * Returns whether encoding would change nothing.
     *
     * @param text the text
     * @return whether it has unreserved characters only
     */
    public static boolean isPlain(String text) {
        return text.chars().allMatch(character -> isUnreserved((char) character));
    }

    private static boolean isUnreserved(char character) {
        return (character >= 'a' && character <= 'z')
                || (character >= 'A' && character <= 'Z')
                || (character >= '0' && character <= '9')
                || UNRESERVED_PUNCTUATION.indexOf(character) >= 0;
    }
}
