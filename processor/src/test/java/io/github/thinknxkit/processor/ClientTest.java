package io.github.thinknxkit.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import io.github.thinknxkit.connection.Connection;
import io.github.thinknxkit.error.InvalidArgumentException;
import io.github.thinknxkit.processor.harness.FakeCaller;
import io.github.thinknxkit.processor.harness.Project;
import io.github.thinknxkit.processor.harness.Specs;
import io.github.thinknxkit.processor.harness.VentilationStories;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A client of an API that has nothing in common with the bundled one, over a fake caller and against a real server: requests as
 * values, checks, answers, freshness.
 */
@Timeout(60)
class ClientTest {

    @TempDir
    static Path folder;

    private static VentilationStories stories;

    @BeforeAll
    static void compile() {
        stories = new VentilationStories(folder);
    }

    @AfterAll
    static void close() throws IOException {
        stories.close();
    }

    @Test
    void fakeCallerTakesThePlaceOfTheServer() throws Exception {
        FakeCaller caller = new FakeCaller(Map.of("unit", "A-1"));
        assertEquals("A-1", stories.tell("run", stories.fake(caller)));
        assertEquals("unit/run", caller.calls().get(0).operation().name());
        assertEquals("A-1", caller.calls().get(0).target());
        assertEquals("unit A-1", stories.tell("close", stories.fake(caller)));
        assertTrue(caller.isClosed());
    }

    @Test
    void requestsAreValues() throws Exception {
        assertEquals(
                "[A-1, HIGH, OptionalInt[3], OptionalDouble.empty, true, false, ABSOLUTE]",
                stories.tell("values", stories.fake(new FakeCaller())));
    }

    @Test
    void wireFormHasWhatIsGivenOnly() throws Exception {
        assertEquals("unit/stage?unit=A-1&st=low", stories.tell("bareStage", stories.fake(new FakeCaller())));
    }

    @Test
    void whatTheSpecDoesNotAllowThrowsBeforeAnythingIsSent() throws Exception {
        FakeCaller caller = new FakeCaller();
        for (Map.Entry<String, String> story : Map.of(
                        "tooShort", "unit must have at least 3 characters",
                        "tooLittle", "forValue must be at least 1 min, not 0",
                        "tooMuch", "limit must be 0.5 to 250 m³/h, not 250.1",
                        "notANumber", "limit must be 0.5 to 250 m³/h, not NaN",
                        "nothing", "stage must not be null",
                        "noTime", "deadline must be more than zero")
                .entrySet()) {
            InvalidArgumentException e = assertThrows(
                    InvalidArgumentException.class, () -> stories.tell(story.getKey(), stories.fake(caller)));
            assertTrue(e.getMessage().contains(story.getValue()), e.getMessage());
        }
        assertEquals(List.of(), caller.calls());
    }

    @Test
    void runningCodeKnowsWhetherItFitsItsSpec() throws Exception {
        assertEquals("current", stories.tell("freshness", stories.fake(new FakeCaller())));
        try {
            new Project(folder).resource("aero.yaml", Specs.ventilation() + "# changed\n");
            assertEquals("stale: rebuild", stories.tell("freshness", stories.fake(new FakeCaller())));
        } finally {
            new Project(folder).resource("aero.yaml", Specs.ventilation());
        }
    }

    @Test
    void clientDrivesAServer() throws Exception {
        List<String> received = new CopyOnWriteArrayList<>();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            received.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
            byte[] body = answer(exchange.getRequestURI().getPath()).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        try {
            Object aero = stories.real(
                    Connection.local("127.0.0.1", server.getAddress().getPort()).basic("me", "secret"));
            assertEquals("A-1", stories.tell("run", aero));
            assertEquals("A-1", stories.tell("stage", aero));
            assertEquals(
                    "true unknown(storm) Optional[HIGH] OptionalDouble[21.5] OptionalInt.empty Optional[dust]",
                    stories.tell("state", aero));
            assertEquals(
                    "UnitState[running=true, stage=unknown(storm), boost=HIGH, temperature=21.5]",
                    stories.tell("printedState", aero));
            assertEquals("Aero, local 127.0.0.1:" + server.getAddress().getPort(), aero.toString());
            assertEquals("unit A-1, fan of A-1, station", stories.tell("handles", aero));
            assertEquals("1.1.10.B [A-1, B-2] Optional[2 h 5 min]", stories.tell("about", aero));
            stories.tell("close", aero);
        } finally {
            server.stop(0);
        }
        assertEquals(
                List.of(
                        "GET /vent/2/unit/run?unit=A-1&run=true",
                        "GET /vent/2/unit/stage?unit=A%201%2Fb&st=very%20high&for=5&limit=120.5&back=low&run=false"
                                + "&note=a%26b%3Dc",
                        "GET /vent/2/unit/state?unit=A-1",
                        "GET /vent/2/unit/state?unit=A-1",
                        "GET /vent/2/about"),
                received);
    }

    private static String answer(String path) {
        return switch (path) {
            case "/vent/2/unit/state" ->
                "{\"run\":\"true\",\"st\":\"storm\",\"boost\":\"high\",\"t\":21.5,\"note\":\"dust\"}";
            case "/vent/2/about" -> "{\"fw\":\"1.1.10.B\",\"units\":\"A-1; B-2\",\"up\":\"2 h 5 min\"}";
            default -> "{\"unit\":\"A-1\"}";
        };
    }
}
