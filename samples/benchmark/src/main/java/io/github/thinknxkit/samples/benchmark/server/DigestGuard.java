package io.github.thinknxkit.samples.benchmark.server;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lets in who hashes the password with one of its nonces, and has each use of a nonce counted. */
final class DigestGuard implements Guard {

    private static final String REALM = "benchmark";

    private final String algorithm;
    private final Counts counts;
    private final MessageDigest digest;
    private final String key;
    private final Map<String, BitSet> uses = new HashMap<>();
    private int issued;

    DigestGuard(String algorithm, Counts counts) {
        this.algorithm = algorithm;
        this.counts = counts;
        try {
            this.digest = MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has " + algorithm, e);
        }
        this.key = hash(Access.USER + ":" + REALM + ":" + Access.PASSWORD);
    }

    /** Which counts a server takes. */
    enum Counts {
        /** Each once. */
        ANY_ORDER,
        /** The one after the last one only. */
        STRICT_ORDER,
        /** The first one only. */
        ONE_TIME
    }

    @Override
    public @Nullable String challenge(String method, String target, @Nullable String authorization) {
        if (authorization == null || !authorization.startsWith("Digest ")) {
            return fresh(false);
        }
        String nonce = parameter(authorization, "nonce");
        boolean proven = target.equals(parameter(authorization, "uri"))
                && response(method, target, authorization, nonce).equals(parameter(authorization, "response"));
        if (!proven) {
            return fresh(false);
        }
        BitSet used = uses.get(nonce);
        boolean taken = used != null && take(nonce, used, Integer.parseInt(parameter(authorization, "nc"), 16));
        return taken ? null : fresh(true);
    }

    private boolean take(String nonce, BitSet used, int count) {
        boolean taken = counts == Counts.ANY_ORDER ? !used.get(count) : count == used.length();
        if (counts == Counts.ONE_TIME) {
            uses.remove(nonce);
        } else if (taken) {
            used.set(count);
        }
        return taken;
    }

    private String fresh(boolean stale) {
        String nonce = "nonce" + ++issued;
        BitSet used = new BitSet();
        // Counts begin with one.
        used.set(0);
        uses.put(nonce, used);
        return "Digest realm=\"" + REALM + "\", qop=\"auth\", algorithm=" + algorithm + ", nonce=\"" + nonce + "\""
                + (stale ? ", stale=true" : "");
    }

    private String response(String method, String target, String authorization, String nonce) {
        return hash(key + ":" + nonce + ":" + parameter(authorization, "nc") + ":" + parameter(authorization, "cnonce")
                + ":" + parameter(authorization, "qop") + ":" + hash(method + ":" + target));
    }

    private String hash(String text) {
        return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.ISO_8859_1)));
    }

    /** Returns a parameter, quoted or not; empty if there is none. */
    private static String parameter(String field, String name) {
        int start = field.indexOf(" " + name + "=") + name.length() + 2;
        if (start < name.length() + 2) {
            return "";
        }
        boolean quoted = field.charAt(start) == '"';
        int from = quoted ? start + 1 : start;
        int end = field.indexOf(quoted ? '"' : ',', from);
        return field.substring(from, end < 0 ? field.length() : end);
    }
}
