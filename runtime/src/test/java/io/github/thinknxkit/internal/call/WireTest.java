package io.github.thinknxkit.internal.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.caller.Call;
import io.github.thinknxkit.caller.Caller;
import io.github.thinknxkit.connection.Connection;
import io.github.thinknxkit.connection.LocalServer;
import io.github.thinknxkit.connection.Quirks;
import io.github.thinknxkit.connection.Secret;
import io.github.thinknxkit.generated.Clients;
import io.github.thinknxkit.internal.route.ArgumentWriter;
import io.github.thinknxkit.testing.RawServer;
import io.github.thinknxkit.testing.Received;
import io.github.thinknxkit.testing.Sample;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sent, to the byte, as the document's examples have it. */
@Timeout(20)
class WireTest {

    private static final String HEAD = "/api/V1/power?guid=" + Sample.GUID + "&cmd=1";

    @Test
    void digestAnnouncesItselfAfterTheFeedbackFlag() throws Exception {
        Received received = sent(
                server -> server.digest("service", "pw"),
                Sample.call(Sample.POWER).withFeedback());
        assertEquals("GET", received.method());
        assertEquals(HEAD + "&fb&auth=digest", received.target());
        assertEquals("", received.field("Authorization"));
    }

    @Test
    void basicSendsTheHeaderAtOnce() throws Exception {
        Received received = sent(server -> server.basic("service", "pw"), Sample.call(Sample.POWER));
        assertEquals(HEAD + "&auth=basic", received.target());
        assertEquals("Basic c2VydmljZTpwdw==", received.field("Authorization"));
    }

    @Test
    void queryCredentialsComeLastAndEncoded() throws Exception {
        Received received = sent(
                server -> server.queryCredentials("a&b", "p=w ü"),
                Sample.call(Sample.POWER).withFeedback());
        assertEquals(HEAD + "&fb&auth=basic&user=a%26b&pass=p%3Dw%20%C3%BC", received.target());
        assertEquals("", received.field("Authorization"));
    }

    @Test
    void postSendsAllOfItAsAForm() throws Exception {
        Received received = sent(
                server -> server.queryCredentials("service", "pw").post(),
                Sample.call(Sample.POWER).withFeedback());
        assertEquals("POST", received.method());
        assertEquals("/api/V1/power", received.target());
        assertEquals("application/x-www-form-urlencoded", received.field("Content-Type"));
        assertEquals("guid=" + Sample.GUID + "&cmd=1&fb&auth=basic&user=service&pass=pw", received.body());
    }

    @Test
    void anOperationWithoutParametersHasTheAuthenticationOnly() throws Exception {
        Received get = sent(server -> server.digest("service", "pw"), Sample.call(Sample.SERVER_STATUS));
        assertEquals("/api/V1/system/serverStatus?auth=digest", get.target());
        Received post = sent(server -> server.digest("service", "pw").post(), Sample.call(Sample.SERVER_STATUS));
        assertEquals("auth=digest", post.body());
    }

    @Test
    void slashesOfGroupAddressesStay() throws Exception {
        Received received = sent(server -> server.digest("service", "pw"), Sample.call(Sample.TELEGRAM));
        assertEquals("/api/V1/system/sendKNXbit?group=1/0/1&value=1&auth=digest", received.target());
    }

    @Test
    void guidsAreEncodedInFull() throws Exception {
        Call<Integer> call =
                Sample.call(Sample.POWER).with(out -> out.text("a+/=&%#? é~").literal("1"));
        Received received = sent(server -> server.digest("service", "pw"), call);
        assertEquals("/api/V1/power?guid=a%2B%2F%3D%26%25%23%3F%20%C3%A9~&cmd=1&auth=digest", received.target());
    }

    @Test
    void quirksReplaceVersionPathAndParameter() throws Exception {
        Quirks quirks = Quirks.parse("version=v1")
                .and(Quirks.parse("path.power=onoff"))
                .and(Quirks.parse("parameter.power.cmd=val"));
        Received received = sent(server -> server.digest("service", "pw").quirks(quirks), Sample.call(Sample.POWER));
        assertEquals("/api/v1/onoff?guid=" + Sample.GUID + "&val=1&auth=digest", received.target());
    }

    @Test
    void aQuirkMayRenameTheFirstParameter() throws Exception {
        Quirks quirks = Quirks.none().parameter("power", "guid", "id");
        Received received = sent(server -> server.digest("service", "pw").quirks(quirks), Sample.call(Sample.POWER));
        assertEquals("/api/V1/power?id=" + Sample.GUID + "&cmd=1&auth=digest", received.target());
    }

    @Test
    void quirksForWhatTheApiLacksAreRefusedWithTheNearestName() {
        Connection connection = Connection.local("192.0.2.1").digest("service", "pw");
        IllegalArgumentException path = assertThrows(
                IllegalArgumentException.class,
                () -> Clients.open(Sample.API, connection.quirks(Quirks.parse("path.powerstat=x"))));
        assertTrue(path.getMessage().contains("did you mean powerstatus?"), path.getMessage());
        IllegalArgumentException parameter = assertThrows(
                IllegalArgumentException.class,
                () -> Clients.open(Sample.API, connection.quirks(Quirks.parse("parameter.power.cdm=x"))));
        assertTrue(parameter.getMessage().contains("did you mean power.cmd?"), parameter.getMessage());
    }

    @Test
    void everyCharacterArrives() throws Exception {
        Call<Integer> call = Sample.call(Sample.STATUS).with(out -> out.text(Sample.ALL_CHARACTERS));
        // A password with control characters is refused before it is sent.
        String password = Sample.ALL_CHARACTERS.replaceAll("\\p{Cntrl}", "");
        Received get = sent(server -> server.queryCredentials("u", password), call);
        Received post = sent(server -> server.queryCredentials("u", password).post(), call);
        assertEquals(get.parameters(), post.parameters());
        String[] parameters = get.parameters().split("&", -1);
        assertEquals(4, parameters.length);
        assertEquals(Sample.ALL_CHARACTERS, value(parameters[0]));
        assertEquals(password, value(parameters[3]));
    }

    private static String value(String parameter) {
        return URLDecoder.decode(parameter.substring(parameter.indexOf('=') + 1), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 ", "\"", "ü", "#", "[]", "%4", "%g1", "%1g"})
    void whatNeedsEncodingIsNotSentAndNotRepeated(String literal) {
        Call<Integer> call =
                Sample.call(Sample.POWER).with(out -> out.text(Sample.GUID).literal(literal));
        LocalServer server = Connection.local("192.0.2.1");
        Connection connection = server.queryCredentials("canary-user", "canary-password");
        Secret supplied = Secret.from(() -> Secret.of("canary-password"));
        for (Connection each :
                List.of(connection, connection.post(), server.queryCredentials("canary-user", supplied))) {
            try (Caller caller = Clients.open(Sample.API, each)) {
                assertNeedsEncoding(() -> caller.call(call));
                assertNeedsEncoding(() -> caller.callAsync(call));
            }
        }
    }

    private static void assertNeedsEncoding(Executable call) {
        IllegalArgumentException error = assertThrows(IllegalArgumentException.class, call);
        assertEquals(
                "the call of power cannot be written as a URL: its path or one of its literal arguments has a character"
                        + " that needs encoding",
                error.getMessage());
        assertNull(error.getCause());
    }

    @Test
    void theWireFormHasNeitherServerNorCredentials() {
        assertEquals(
                "power?guid=" + Sample.GUID + "&cmd=1&fb",
                ArgumentWriter.wireForm(Sample.call(Sample.POWER).withFeedback()));
        assertEquals("system/serverStatus", ArgumentWriter.wireForm(Sample.call(Sample.SERVER_STATUS)));
    }

    @Test
    void ipv6LiteralsAreReached() throws Exception {
        // Only the URL matters: what listens there is IPv4.
        try (Caller caller = Clients.open(Sample.API, Connection.local("::1", 1).digest("service", "pw"))) {
            RuntimeException error =
                    assertThrows(RuntimeException.class, () -> caller.call(Sample.call(Sample.TRIGGER)));
            assertTrue(error.getMessage().endsWith(", local [::1]:1]"), error.getMessage());
        }
    }

    private static Received sent(Function<LocalServer, Connection> credentials, Call<Integer> call) throws Exception {
        try (RawServer server = RawServer.answering(200, "{\"status\":1}")) {
            Connection connection = credentials.apply(Connection.local("127.0.0.1", server.port()));
            try (Caller caller = Clients.open(Sample.API, connection)) {
                assertEquals(1, caller.call(call));
            }
            return server.received().get(0);
        }
    }
}
