package io.github.thinknxkit.internal.auth.digest;

import io.github.thinknxkit.internal.auth.challenge.Quoting;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** The parameter that carries the user name (RFC 7616, sections 3.4 and 3.4.4). */
final class UserField {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final String EXTENDED_MARKS = "!#$&+-.^_`|~";

    private UserField() {}

    /**
     * Returns the parameter. A name outside ASCII goes out as {@code username*} (RFC 8187), because the JDK's client
     * writes {@code ?} for what is not ASCII (seen on 17 and 25).
     */
    static String of(String user, DigestChallenge challenge, Charset charset) {
        if (challenge.userHash()) {
            byte[] name = (user + ":" + challenge.realm().text()).getBytes(charset);
            return "username=\"" + HashFunction.of(challenge.algorithm()).of(name) + '"';
        }
        if (StandardCharsets.US_ASCII.newEncoder().canEncode(user)) {
            return "username=\"" + Quoting.escaped(user) + '"';
        }
        return "username*=UTF-8''" + extended(user);
    }

    private static String extended(String user) {
        StringBuilder text = new StringBuilder();
        for (byte octet : user.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (octet & 0xFF);
            if ((c < 0x80 && Character.isLetterOrDigit(c)) || EXTENDED_MARKS.indexOf(c) >= 0) {
                text.append(c);
            } else {
                text.append('%').append(HEX.toHexDigits(octet));
            }
        }
        return text.toString();
    }
}
