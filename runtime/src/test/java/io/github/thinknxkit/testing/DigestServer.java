package io.github.thinknxkit.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A server that checks MD5 digests strictly: the target as sent, and each nonce count once. */
public final class DigestServer implements AutoCloseable {

    private static final String CHALLENGE = "WWW-Authenticate: Digest realm=\"home\", nonce=\"n1\", qop=\"auth\"";

    private final String login;
    private final AtomicInteger accepted = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private final Set<String> counts = ConcurrentHashMap.newKeySet();
    private final RawServer server;

    /** Starts a server for one user. */
    public DigestServer(String user, String password) throws IOException {
        this.login = hash(user + ":home:" + password);
        this.server = RawServer.start(this::serve);
    }

    private void serve(Peer peer) throws IOException {
        while (true) {
            Received request = peer.read();
            if (isGenuine(request)) {
                accepted.incrementAndGet();
                peer.answer(200, "{\"status\":1}");
            } else {
                refused.incrementAndGet();
                peer.answer(401, "{\"error\":\"unauthorized\"}", CHALLENGE);
            }
        }
    }

    private boolean isGenuine(Received request) {
        String field = request.field("Authorization");
        if (!field.startsWith("Digest ")) {
            return false;
        }
        String count = parameter(field, "nc=");
        String expected = hash(login + ":n1:" + count + ":" + parameter(field, "cnonce=") + ":auth:"
                + hash(request.method() + ":" + request.target()));
        return parameter(field, "response=").equals(expected) && counts.add(count);
    }

    private static String parameter(String field, String name) {
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

    /** The port that it listens at. */
    public int port() {
        return server.port();
    }

    /** How many requests were genuine. */
    public int accepted() {
        return accepted.get();
    }

    /** How many requests were refused. */
    public int refused() {
        return refused.get();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
