package io.github.thinknxkit.samples.conformance;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.github.thinknxkit.call.FeedbackRequest;
import io.github.thinknxkit.call.Request;
import io.github.thinknxkit.client.Thinknx;
import io.github.thinknxkit.connection.Connection;
import io.github.thinknxkit.simulator.auth.Scheme;
import io.github.thinknxkit.simulator.journal.Arrival;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every operation, by every kind of connection, by GET and by POST, with and without feedback, arrives as the document's
 * example looks: parameter names, their order, the bare {@code fb}, the encoding.
 */
@Timeout(60)
class EveryOperationTest {

    @TempDir
    static Path folder;

    private static House house;

    @BeforeAll
    static void start() throws IOException {
        house = House.open(folder);
    }

    @AfterAll
    static void stop() {
        house.close();
    }

    @Test
    void theDocumentHas37Operations() {
        assertEquals(
                37,
                DocumentedCall.all().stream()
                        .map(DocumentedCall::operation)
                        .distinct()
                        .count());
    }

    static Stream<Arguments> wirings() {
        return Stream.of(Wiring.values())
                .flatMap(wiring -> Stream.of("GET", "POST").map(method -> Arguments.of(wiring, method)));
    }

    @ParameterizedTest
    @MethodSource("wirings")
    void arrivesAsDocumented(Wiring wiring, String method) {
        UnaryOperator<Connection> settings = method.equals("POST") ? Connection::post : connection -> connection;
        try (Thinknx home = house.connect(wiring, settings)) {
            assertAll(DocumentedCall.all().stream()
                    .<Executable>map(call -> () -> check(call, home, new Expected(wiring, method))));
        }
    }

    private static void check(DocumentedCall call, Thinknx home, Expected expected) {
        String guid = TestPlant.guid(call.device());
        Request<?> request = call.request().on(home, guid);
        String query = call.queryFor(guid);
        assertNotNull(request.send());
        expected.check(call.operation(), query);
        if (request instanceof FeedbackRequest<?, ?> command) {
            assertNotNull(command.awaitFeedback().send());
            expected.check(call.operation(), query + "&fb");
        }
    }

    /** What has to have arrived last, apart from the call itself. */
    private record Expected(Wiring wiring, String method) {

        void check(String operation, String query) {
            List<Arrival> arrived = house.simulator().journal().admitted(operation);
            Arrival last = arrived.get(arrived.size() - 1);
            String parameters = wiring.parameters(query);
            assertAll(
                    operation,
                    () -> assertEquals(method, last.method()),
                    () -> assertEquals(wiring.path(operation), last.path()),
                    () -> assertEquals(method.equals("GET") ? parameters : "", last.query()),
                    () -> assertEquals(method.equals("GET") ? "" : parameters, last.form()),
                    () -> assertEquals(scheme(), last.scheme()),
                    () -> assertEquals(OptionalInt.of(200), last.status()));
        }

        private Scheme scheme() {
            return switch (wiring) {
                case DIGEST -> Scheme.DIGEST_SHA_256;
                case BASIC -> Scheme.BASIC;
                case QUERY -> Scheme.QUERY;
                case CLOUD, ON_PREMISE -> Scheme.KEY;
            };
        }
    }
}
