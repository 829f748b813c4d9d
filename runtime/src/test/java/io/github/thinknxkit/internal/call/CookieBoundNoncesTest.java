package io.github.thinknxkit.internal.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.caller.Caller;
import io.github.thinknxkit.connection.Connection;
import io.github.thinknxkit.connection.Transport;
import io.github.thinknxkit.generated.Clients;
import io.github.thinknxkit.testing.Peer;
import io.github.thinknxkit.testing.RawServer;
import io.github.thinknxkit.testing.Received;
import io.github.thinknxkit.testing.Sample;
import io.github.thinknxkit.testing.Volley;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A server that keeps its nonces in sessions, each named by a cookie, and names a session anew once it is logged in. */
@Timeout(60)
class CookieBoundNoncesTest {

    private final AtomicInteger sessions = new AtomicInteger();
    private final Map<String, String> nonces = new ConcurrentHashMap<>();

    private void serve(Peer peer) throws IOException {
        while (true) {
            Received request = peer.read();
            String session = request.field("Cookie");
            String nonce = nonces.getOrDefault(session, "");
            if (!nonce.isEmpty() && request.field("Authorization").contains("nonce=\"" + nonce + "\"")) {
                peer.answer(200, "{\"status\":1}", session.startsWith("SID=new") ? loggedIn(session, nonce) : "X: y");
            } else {
                String fresh = "new" + sessions.incrementAndGet();
                nonces.put("SID=" + fresh, "n" + fresh);
                peer.answer(
                        401,
                        "",
                        "WWW-Authenticate: Digest realm=\"r\", qop=\"auth\", nonce=\"n" + fresh + "\"",
                        "Set-Cookie: SID=" + fresh + "; Path=/api; HttpOnly",
                        "Set-Cookie: other=x; Path=/elsewhere");
            }
        }
    }

    private String loggedIn(String session, String nonce) {
        String renamed = session.replace("new", "in");
        nonces.put(renamed, nonce);
        nonces.remove(session);
        return "Set-Cookie: " + renamed + "; Path=/api";
    }

    private static Connection connection(RawServer server) {
        return Connection.local("127.0.0.1", server.port()).digest("service", "pw");
    }

    @Test
    void aCookieGoesWithItsNonce() throws Exception {
        try (RawServer server = RawServer.start(this::serve);
                Caller caller = Clients.open(Sample.API, connection(server))) {
            for (int i = 0; i < 4; i++) {
                assertEquals(1, caller.call(Sample.call(Sample.POWER)));
            }
            assertEquals(List.of("", "SID=new1", "SID=in1", "SID=in1", "SID=in1"), cookies(server));
        }
    }

    @Test
    void cookiesDoNotLinkConnectionsOrServers() throws Exception {
        try (RawServer server = RawServer.start(this::serve);
                RawServer other = RawServer.start(this::serve);
                Transport transport = Transport.create()) {
            for (RawServer called : List.of(server, server, other)) {
                try (Caller caller = Clients.open(Sample.API, connection(called), transport)) {
                    assertEquals(1, caller.call(Sample.call(Sample.POWER)));
                }
            }
            assertEquals(List.of("", "SID=new1", "", "SID=new2"), cookies(server));
            assertEquals(List.of("", "SID=new3"), cookies(other));
        }
    }

    @Test
    void callsInFlightKeepTheirCookiesApart() throws Exception {
        try (RawServer server = RawServer.start(this::serve)) {
            Volley.Result result = Volley.fire(connection(server), Volley.CALLS, 64);

            assertEquals(List.of(), result.failures());
            assertTrue(result.sends() <= 2 * Volley.CALLS, () -> "sends: " + result.sends());
        }
    }

    private static List<String> cookies(RawServer server) {
        return server.received().stream()
                .map(request -> request.field("Cookie"))
                .toList();
    }
}
