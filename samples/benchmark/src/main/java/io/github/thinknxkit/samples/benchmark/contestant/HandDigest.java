package io.github.thinknxkit.samples.benchmark.contestant;

import io.github.thinknxkit.samples.benchmark.server.Access;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicInteger;

/** Digest as somebody would write it for one server: one nonce, whose counts go up. */
final class HandDigest {

    private static final String CLIENT_NONCE = "0a4f113b";

    private final String algorithm;
    private final String realm;
    private final String nonce;
    private final String key;
    private final AtomicInteger count = new AtomicInteger();

    HandDigest(String challenge) {
        this.algorithm = challenge.contains("SHA-256") ? "SHA-256" : "MD5";
        this.realm = quoted(challenge, "realm");
        this.nonce = quoted(challenge, "nonce");
        this.key = hash(Access.USER + ":" + realm + ":" + Access.PASSWORD);
    }

    String authorization(String target) {
        String number = HexFormat.of().toHexDigits(count.incrementAndGet());
        String response =
                hash(key + ":" + nonce + ":" + number + ":" + CLIENT_NONCE + ":auth:" + hash("GET:" + target));
        return "Digest username=\"" + Access.USER + "\", realm=\"" + realm + "\", nonce=\"" + nonce + "\", uri=\""
                + target
                + "\", algorithm=" + algorithm + ", response=\"" + response + "\", qop=auth, nc=" + number
                + ", cnonce=\"" + CLIENT_NONCE + "\"";
    }

    private String hash(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
            return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has " + algorithm, e);
        }
    }

    private static String quoted(String challenge, String name) {
        int start = challenge.indexOf(name + "=\"") + name.length() + 2;
        return challenge.substring(start, challenge.indexOf('"', start));
    }
}
