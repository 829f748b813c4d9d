package io.github.thinknxkit.testing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What a request proves by MD5 digest (RFC 7616, section 3.4.1), as a server computes it. */
record DigestProof(Received request, String field) {

    static DigestProof of(Received request) {
        return new DigestProof(request, request.field("Authorization"));
    }

    /** H(A1): what a server keeps of a user. */
    static String login(String user, String realm, String password) {
        return hash(user + ":" + realm + ":" + password);
    }

    boolean isGiven() {
        return field.startsWith("Digest ");
    }

    /** Whether whoever sent the request knows the password. */
    boolean isOf(String login) {
        if (!isGiven()) {
            return false;
        }
        String expected = hash(login + ":" + parameter("nonce=") + ":" + parameter("nc=") + ":" + parameter("cnonce=")
                + ":auth:" + hash(request.method() + ":" + request.target()));
        return parameter("response=").equals(expected);
    }

    String parameter(String name) {
        int start = field.indexOf(" " + name) + 1 + name.length();
        int end = field.indexOf(',', start);
        return field.substring(start, end < 0 ? field.length() : end).replace("\"", "");
    }

    private static String hash(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
