package io.github.thinknxkit.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicInteger;

/** A server that checks MD5 digests strictly: the target as sent, and the uses of its nonces. */
public final class DigestServer implements AutoCloseable {

    private final String login;
    private final AtomicInteger accepted = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private final Nonces nonces;
    private final RawServer server;

    /** Starts a server for one user, with one nonce, each of whose counts is taken once. */
    public DigestServer(String user, String password) throws IOException {
        this(user, password, Nonces.shared());
    }

    /** Starts a server for one user. */
    public DigestServer(String user, String password, Nonces nonces) throws IOException {
        this.nonces = nonces;
        this.login = hash(user + ":home:" + password);
        this.server = RawServer.start(this::serve);
    }

    private void serve(Peer peer) throws IOException {
        while (true) {
            Received request = peer.read();
            Nonces.Use use = use(request);
            if (use == Nonces.Use.GOOD) {
                accepted.incrementAndGet();
                peer.answer(200, "{\"status\":1}");
            } else {
                refused.incrementAndGet();
                peer.answer(401, "{\"error\":\"unauthorized\"}", challenge(use));
            }
        }
    }

    private String challenge(Nonces.Use use) {
        synchronized (nonces) {
            return "WWW-Authenticate: Digest realm=\"home\", nonce=\"" + nonces.issue() + "\", qop=\"auth\""
                    + (use == Nonces.Use.STALE ? ", stale=true" : "");
        }
    }

    private Nonces.Use use(Received request) {
        String field = request.field("Authorization");
        if (!field.startsWith("Digest ")) {
            return Nonces.Use.REFUSED;
        }
        String nonce = parameter(field, "nonce=");
        String count = parameter(field, "nc=");
        String expected = hash(login + ":" + nonce + ":" + count + ":" + parameter(field, "cnonce=") + ":auth:"
                + hash(request.method() + ":" + request.target()));
        if (!parameter(field, "response=").equals(expected)) {
            return Nonces.Use.REFUSED;
        }
        synchronized (nonces) {
            return nonces.use(nonce, Integer.parseInt(count, 16));
        }
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
