package io.github.thinknxkit.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.thinknxkit.caller.Call;
import io.github.thinknxkit.caller.Caller;
import io.github.thinknxkit.generated.Clients;
import io.github.thinknxkit.testing.Sample;
import io.github.thinknxkit.value.EnumValue;
import io.github.thinknxkit.value.GroupAddress;
import io.github.thinknxkit.value.WireValue;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** A null argument is refused where it is handed over, by its name. */
@SuppressWarnings("NullAway") // null is what this is about
class NullArgumentsTest {

    private static final String NO_TEXT = null;
    private static final Secret NO_SECRET = null;
    private static final Duration NO_DURATION = null;

    private final LocalServer server = Connection.local("192.0.2.10");
    private final Connection connection = server.digest("service", "pw");

    @Test
    void serversAndCredentials() {
        refuses("host", () -> Connection.local(NO_TEXT));
        refuses("host", () -> Connection.local(NO_TEXT, 5051));
        refuses("charset", () -> server.charset(null));
        refuses("user", () -> server.digest(NO_TEXT, "pw"));
        refuses("password", () -> server.digest("service", NO_TEXT));
        refuses("password", () -> server.digest("service", NO_SECRET));
        refuses("policy", () -> server.digest("service", Secret.of("pw"), null));
        refuses("password", () -> server.basic("service", NO_TEXT));
        refuses("password", () -> server.queryCredentials("service", NO_TEXT));
        refuses("key", () -> Connection.cloud(NO_TEXT));
        refuses("key", () -> Connection.cloud(NO_SECRET));
        refuses("url", () -> Connection.onPremise(NO_TEXT, "key"));
        refuses("key", () -> Connection.onPremise("https://cloud.example.com", NO_SECRET));
        refuses("text", () -> Secret.of(NO_TEXT));
        refuses("characters", () -> Secret.of((char[]) null));
        refuses("supplier", () -> Secret.from(null));
    }

    @Test
    void settings() {
        refuses("timeout", () -> connection.timeout(NO_DURATION));
        refuses("timeout", () -> connection.feedbackTimeout(NO_DURATION));
        refuses("quirks", () -> connection.quirks(null));
        refuses("policy", () -> connection.retries(null));
        refuses("listener", () -> connection.listener(null));
        refuses("allowed", () -> new DigestPolicy(null));
        refuses("algorithm", () -> DigestPolicy.only(null));
        refuses("floor", () -> DigestPolicy.atLeast(null));
        refuses("firstPause", () -> new RetryPolicy(1, NO_DURATION, Duration.ZERO));
        refuses("longestPause", () -> new RetryPolicy(1, Duration.ZERO, NO_DURATION));
        refuses("text", () -> Quirks.parse(NO_TEXT));
        refuses("segment", () -> Quirks.none().version(NO_TEXT));
        refuses("operation", () -> Quirks.none().path(NO_TEXT, "x"));
        refuses("path", () -> Quirks.none().path("x", NO_TEXT));
        refuses("parameter", () -> Quirks.none().parameter("x", NO_TEXT, "y"));
        refuses("name", () -> Quirks.none().parameter("x", "y", NO_TEXT));
        refuses("others", () -> Quirks.none().and(null));
    }

    @Test
    void transportsAndClients() {
        refuses("pem", () -> Transport.builder().trust((Path) null));
        refuses("context", () -> Transport.builder().trust((SSLContext) null));
        refuses("timeout", () -> Transport.builder().connectTimeout(NO_DURATION));
        refuses("executor", () -> Transport.builder().callbackExecutor(null));
        refuses("proxies", () -> Transport.builder().proxy(null));
        refuses("api", () -> Clients.open(null, connection));
        refuses("connection", () -> Clients.open(Sample.API, null));
        refuses("transport", () -> Clients.open(Sample.API, connection, null));
        try (Caller caller = Clients.open(Sample.API, connection)) {
            refuses("call", () -> caller.call((Call<Integer>) null));
            refuses("call", () -> caller.callAsync((Call<Integer>) null));
        }
    }

    @Test
    void values() {
        refuses("text", () -> GroupAddress.parse(NO_TEXT));
        refuses("wire", () -> EnumValue.of(NO_TEXT, List.of(Switch.ON)));
        refuses("constants", () -> EnumValue.of("1", (List<Switch>) null));
        refuses("constant", () -> EnumValue.of((Switch) null));
        refuses("expected", () -> EnumValue.of(Switch.ON).is(null));
    }

    private enum Switch implements WireValue {
        ON;

        @Override
        public String wire() {
            return "1";
        }
    }

    private static void refuses(String argument, Executable call) {
        assertEquals(argument, assertThrows(NullPointerException.class, call).getMessage());
    }
}
