package io.github.thinknxkit.testing;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** A server that checks MD5 digests strictly: the target as sent, and the uses of its nonces. */
public final class DigestServer implements AutoCloseable {

    private final AtomicInteger accepted = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private final DigestGuard guard;
    private final RawServer server;

    /** Starts a server for one user, with one nonce, each of whose counts is taken once. */
    public DigestServer(String user, String password) throws IOException {
        this(user, password, Nonces.shared());
    }

    /** Starts a server for one user. */
    public DigestServer(String user, String password, Nonces nonces) throws IOException {
        this.guard = new DigestGuard(user, password, nonces);
        this.server = RawServer.start(this::serve);
    }

    private void serve(Peer peer) throws IOException {
        while (true) {
            Optional<String> challenge = guard.challengeTo(peer.read());
            if (challenge.isEmpty()) {
                accepted.incrementAndGet();
                peer.answer(200, "{\"status\":1}");
            } else {
                refused.incrementAndGet();
                peer.answer(401, "{\"error\":\"unauthorized\"}", challenge.get());
            }
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
