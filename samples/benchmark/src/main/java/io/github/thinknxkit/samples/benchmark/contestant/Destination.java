package io.github.thinknxkit.samples.benchmark.contestant;

import io.github.thinknxkit.samples.benchmark.server.Access;
import io.github.thinknxkit.samples.benchmark.server.Servers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * The server that a contestant calls.
 *
 * @param port its port
 * @param access how it lets calls in
 */
public record Destination(int port, Access access) {

    static final String HOST = "127.0.0.1";
    static final String PATH = "/api/V1/powerlevelstatus";

    /** Returns where a server lets calls in this way. */
    public static Destination of(Servers servers, Access access) {
        return new Destination(servers.port(access), access);
    }

    String origin() {
        return "http://" + HOST + ":" + port;
    }

    /** Returns the {@code Authorization} field that never changes, if there is one. */
    Optional<String> authorization() {
        String login = Access.USER + ":" + Access.PASSWORD;
        return access == Access.BASIC
                ? Optional.of("Basic " + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.US_ASCII)))
                : Optional.empty();
    }
}
