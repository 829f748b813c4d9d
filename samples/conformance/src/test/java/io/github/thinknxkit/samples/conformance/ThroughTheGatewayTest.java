package io.github.thinknxkit.samples.conformance;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.thinknxkit.call.FeedbackRequest;
import io.github.thinknxkit.call.Request;
import io.github.thinknxkit.client.Thinknx;
import io.github.thinknxkit.connection.Connection;
import io.github.thinknxkit.connection.Secret;
import io.github.thinknxkit.connection.Transport;
import io.github.thinknxkit.dynamic.server.ConnectionSettings;
import io.github.thinknxkit.dynamic.server.SecretSource;
import io.github.thinknxkit.dynamic.server.ServerAddress;
import io.github.thinknxkit.error.AuthenticationException;
import io.github.thinknxkit.error.NotFoundException;
import io.github.thinknxkit.gateway.Gateway;
import io.github.thinknxkit.gateway.config.GatewayConfig;
import io.github.thinknxkit.gateway.config.HookRules;
import io.github.thinknxkit.gateway.config.ListenPort;
import io.github.thinknxkit.gateway.key.CallLimit;
import io.github.thinknxkit.gateway.key.Right;
import io.github.thinknxkit.gateway.key.Scope;
import io.github.thinknxkit.servers.config.ServerConfig;
import io.github.thinknxkit.simulator.journal.Arrival;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The gateway is the on-premise integration: a client that knows nothing of it does all that the document has. */
@Timeout(60)
class ThroughTheGatewayTest {

    @TempDir
    static Path folder;

    private static House house;
    private static Gateway gateway;
    private static Transport transport;

    @BeforeAll
    static void start() throws Exception {
        house = House.open(folder);
        ListenPort anyPort = new ListenPort("127.0.0.1", 0);
        ConnectionSettings settings = ConnectionSettings.of(
                        ServerAddress.parse(house.simulator().localAddress().toString(), "test"))
                .as(Wiring.USER)
                .by(new SecretSource.Known(Secret.of(Wiring.PASSWORD)));
        gateway = Gateway.start(
                new GatewayConfig(
                        anyPort,
                        Optional.empty(),
                        anyPort,
                        Optional.empty(),
                        Optional.empty(),
                        folder.resolve("gateway"),
                        List.of(new ServerConfig(
                                "house", settings, OptionalDouble.empty(), Optional.empty(), OptionalDouble.empty())),
                        HookRules.none(),
                        List.of(),
                        Optional.empty()),
                Clock.systemUTC());
        transport = Transport.builder().trust(gateway.tls().certificate()).build();
    }

    @AfterAll
    static void stop() {
        transport.close();
        gateway.close();
        house.close();
    }

    private static Thinknx connect(UnaryOperator<Connection> settings, Right... rights) {
        String key = gateway.keys()
                .make("house", "", Scope.everything(rights), new CallLimit(10_000, 10_000), Optional.empty())
                .text();
        return Thinknx.connect(
                settings.apply(Connection.onPremise(gateway.address().toString(), key)), transport);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST"})
    void everyOperationArrivesAsDocumented(String method) {
        UnaryOperator<Connection> settings = method.equals("POST") ? Connection::post : connection -> connection;
        try (Thinknx home = connect(settings, Right.READ, Right.COMMAND, Right.UNLOCK)) {
            assertAll(DocumentedCall.all().stream().<Executable>map(call -> () -> check(call, home)));
        }
    }

    private static void check(DocumentedCall call, Thinknx home) {
        String guid = TestPlant.guid(call.device());
        String query = call.queryFor(guid);
        Request<?> request = call.request().on(home, guid);
        check(call.operation(), query, request);
        if (request instanceof FeedbackRequest<?, ?> command) {
            check(call.operation(), query + "&fb", command.awaitFeedback());
        }
    }

    /** The gateway calls the server in its own way, with what it was asked for. */
    private static void check(String operation, String query, Request<?> request) {
        int before = house.simulator().journal().admitted(operation).size();
        Object unused = request.send();
        List<Arrival> arrived = house.simulator().journal().admitted(operation);
        Arrival last = arrived.get(arrived.size() - 1);
        assertAll(
                operation,
                () -> assertEquals(before + 1, arrived.size()),
                () -> assertEquals(query + (query.isEmpty() ? "" : "&") + "auth=digest", last.query()),
                () -> assertEquals(OptionalInt.of(200), last.status()));
    }

    @Test
    void itsErrorsMeanWhatTheServersDo() {
        try (Thinknx home = connect(connection -> connection, Right.READ)) {
            assertThrows(
                    NotFoundException.class,
                    () -> home.light("1IzPszHWAEuvNobody").power().status().send());
            AuthenticationException refused = assertThrows(
                    AuthenticationException.class,
                    () -> home.light(TestPlant.guid("light")).power().set(true).send());
            assertEquals(false, refused.mayHaveRun());
        }
    }
}
