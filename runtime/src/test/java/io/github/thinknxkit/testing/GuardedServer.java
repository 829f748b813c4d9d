package io.github.thinknxkit.testing;

import io.github.thinknxkit.connection.Connection;
import io.github.thinknxkit.connection.LocalServer;
import io.github.thinknxkit.connection.Secret;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** A server that lets in who has its password or key, in one of the API's ways, and whose secret may change. */
public final class GuardedServer implements AutoCloseable {

    private static final String USER = "service";

    private final Way way;
    private final int refusal;
    private final RawServer server;
    private final AtomicInteger ran = new AtomicInteger();
    private final Supplier<String> secret;
    private volatile String complaint = "no";

    /** How a connection shows its secret. */
    public enum Way {
        DIGEST,
        BASIC,
        QUERY,
        FORM,
        CLOUD
    }

    /** Starts a server that lets in who has the secret as it is by then, and refuses others with a status. */
    public GuardedServer(Way way, int refusal, Supplier<String> secret) throws Exception {
        this.way = way;
        this.refusal = refusal;
        this.secret = secret;
        this.server = way == Way.CLOUD ? RawServer.start(Tls.socket(), this::serve) : RawServer.start(this::serve);
    }

    /** A connection to the server. */
    public Connection connection(Secret shown) {
        LocalServer local = Connection.local("127.0.0.1", server.port());
        return switch (way) {
            case DIGEST -> local.digest(USER, shown);
            case BASIC -> local.basic(USER, shown);
            case QUERY -> local.queryCredentials(USER, shown);
            case FORM -> local.queryCredentials(USER, shown).post();
            case CLOUD -> Connection.onPremise("https://127.0.0.1:" + server.port() + "/base", shown);
        };
    }

    /** Changes what it says when it refuses. */
    public void complain(String text) {
        complaint = text;
    }

    private void serve(Peer peer) throws IOException {
        while (true) {
            Received request = peer.read();
            if (way == Way.DIGEST && !DigestProof.of(request).isGiven()) {
                peer.answer(401, "", "WWW-Authenticate: Digest realm=\"home\", nonce=\"n\", qop=\"auth\"");
            } else if (shows(request)) {
                ran.incrementAndGet();
                peer.answer(200, "{\"status\":1}");
            } else if (refusal == 401) {
                peer.answer(
                        401,
                        "",
                        "WWW-Authenticate: " + (way == Way.DIGEST ? "Digest" : "Basic")
                                + " realm=\"home\", nonce=\"n\", qop=\"auth\"");
            } else {
                peer.answer(refusal, "{\"error\":\"" + complaint + "\"}");
            }
        }
    }

    /** None of the tests' secrets needs to be encoded. */
    private boolean shows(Received request) {
        return switch (way) {
            case DIGEST -> DigestProof.of(request).isOf(DigestProof.login(USER, "home", secret.get()));
            case BASIC -> request.field("Authorization").equals("Basic " + base64(USER + ":" + secret.get()));
            case QUERY -> request.target().endsWith("auth=basic&user=" + USER + "&pass=" + secret.get());
            case FORM -> request.body().endsWith("auth=basic&user=" + USER + "&pass=" + secret.get());
            case CLOUD -> request.target().startsWith("/base/" + secret.get() + "/api/V1/");
        };
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** How many requests were let in. */
    public int ran() {
        return ran.get();
    }

    /** How many requests came that showed a secret, right or wrong. */
    public long shown() {
        return server.received().stream()
                .filter(request -> way != Way.DIGEST || DigestProof.of(request).isGiven())
                .count();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
