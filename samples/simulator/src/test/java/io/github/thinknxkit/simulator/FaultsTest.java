package io.github.thinknxkit.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.simulator.device.Command;
import io.github.thinknxkit.simulator.fault.Fault;
import io.github.thinknxkit.simulator.fault.Fault.Drop;
import io.github.thinknxkit.simulator.fault.Fault.Moment;
import io.github.thinknxkit.simulator.fault.Fault.Reshape;
import io.github.thinknxkit.simulator.fault.Fault.Shape;
import io.github.thinknxkit.simulator.http.RateLimit;
import io.github.thinknxkit.simulator.journal.Arrival;
import io.github.thinknxkit.simulator.plant.Controller;
import io.github.thinknxkit.simulator.plant.DemoPlant;
import io.github.thinknxkit.simulator.time.ManualTimeline;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(60)
class FaultsTest {

    private static final String BASIC = "&auth=basic&user=service&pass=secret";
    private static final String TRIGGER = "guid=" + DemoPlant.GATE + BASIC;
    private static final String PRESSED =
            "{\"namespace\":\"trigger\",\"guid\":\"" + DemoPlant.GATE + "\",\"comm_obj\":9}";

    private final ManualTimeline timeline = new ManualTimeline(Instant.EPOCH);
    private final Calls calls = Calls.plain();
    private Simulator simulator;

    @BeforeEach
    void start() throws Exception {
        simulator = Simulator.builder()
                .user("service", "secret")
                .timeline(timeline)
                .rateLimit(new RateLimit(5, Duration.ofSeconds(10)))
                .start();
    }

    @AfterEach
    void stop() {
        simulator.close();
    }

    /** By POST, which the JDK's client does not repeat behind our back. */
    private HttpResponse<String> press() throws Exception {
        return calls.post(simulator.localAddress(), "/api/V1/trigger", TRIGGER);
    }

    private int presses() {
        return simulator.device(DemoPlant.GATE).performed(Command.TRIGGER);
    }

    @Test
    void refusesTheNextCallsWithoutExecutingThem() throws Exception {
        simulator.faults().next(2, Fault.tooManyRequests(Duration.ofMillis(1500)));
        simulator.faults().next(Fault.serverError());
        HttpResponse<String> response = press();
        assertEquals(429, response.statusCode());
        assertEquals("2", response.headers().firstValue("Retry-After").orElseThrow());
        assertEquals(429, press().statusCode());
        assertEquals(500, press().statusCode());
        assertEquals(0, presses());
        assertEquals(PRESSED, press().body());
        assertEquals(0, simulator.faults().pending());
    }

    @Test
    void hitsOneOperationOnlyIfAsked() throws Exception {
        simulator.faults().nextOf("power", 1, Fault.serverError());
        assertEquals(200, press().statusCode());
        assertEquals(1, simulator.faults().pending());
        simulator.faults().clear();
        assertEquals(0, simulator.faults().pending());
    }

    @Test
    void hitsNoCallThatIsChallenged() throws Exception {
        simulator.faults().next(Fault.serverError());
        assertEquals(
                401,
                calls.get(simulator.localAddress(), "/api/V1/trigger?guid=x").statusCode());
        assertEquals(1, simulator.faults().pending());
    }

    @ParameterizedTest
    @CsvSource({"ON_ARRIVAL,0,-1", "BEFORE_ANSWER,1,-1", "DURING_ANSWER,1,200"})
    void dropsTheConnection(Moment moment, int executed, int status) throws Exception {
        simulator.faults().next(new Drop(moment));
        assertThrows(IOException.class, this::press);
        assertEquals(executed, presses());
        List<Arrival> arrivals = simulator.journal().admitted("trigger");
        assertEquals(1, arrivals.size());
        assertEquals(
                status < 0 ? OptionalInt.empty() : OptionalInt.of(status),
                arrivals.get(0).status());
        assertEquals(200, press().statusCode());
    }

    @Test
    void answersAWebPage() throws Exception {
        simulator.faults().next(Fault.html());
        HttpResponse<String> response = press();
        assertEquals(
                "text/html;charset=utf-8",
                response.headers().firstValue("Content-Type").orElseThrow());
        assertTrue(response.body().startsWith("<!DOCTYPE html>"));
        assertEquals(1, presses());
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void writesAnswersStrangely(Shape shape) throws Exception {
        simulator.faults().next(new Reshape(shape));
        String guid = DemoPlant.GATE;
        String expected = switch (shape) {
            case DOCUMENTED -> PRESSED;
            case NUMBERS_AS_STRINGS -> PRESSED.replace(":9}", ":\"9\"}");
            case ARRAYS -> "{\"namespace\":\"trigger\",\"guid\":[\"" + guid + "\"],\"comm_obj\":[9]}";
            case UNKNOWN_FIELDS ->
                PRESSED.replace("}", ",\"vendor\":{\"beta\":[true,null,1.5e3]},\"note\":\"\u2603\"}");
            case NO_COMMUNICATION_OBJECT -> PRESSED.replace(",\"comm_obj\":9", "");
            case TRUNCATED -> PRESSED.substring(0, PRESSED.length() / 2);
        };
        assertEquals(expected, press().body());
    }

    @Test
    void delaysAnAnswerOnTheTimeline() throws Exception {
        simulator.faults().next(new Fault.Delay(Duration.ofHours(1)));
        CompletableFuture<HttpResponse<String>> response =
                calls.sendAsync(Calls.to(simulator.localAddress(), "/api/V1/trigger?" + TRIGGER));
        timeline.awaitScheduled(1);
        assertEquals(1, presses());
        timeline.advance(Duration.ofMinutes(59));
        assertFalse(response.isDone());
        timeline.advance(Duration.ofMinutes(1));
        assertEquals(PRESSED, response.get(30, TimeUnit.SECONDS).body());
    }

    @Test
    void missesTheNextFeedbackAndNothingElse() throws Exception {
        simulator.faults().next(new Fault.MissingFeedback());
        assertEquals(200, press().statusCode());
        String form = "guid=" + DemoPlant.CEILING_LIGHT + "&cmd=1&fb" + BASIC;
        CompletableFuture<HttpResponse<String>> response =
                calls.sendAsync(Calls.to(simulator.localAddress(), "/api/V1/power")
                        .header("Content-Type", Calls.FORM)
                        .POST(BodyPublishers.ofString(form)));
        timeline.awaitScheduled(1);
        timeline.advance(Duration.ofDays(1));
        assertEquals(
                1,
                simulator
                        .device(DemoPlant.CEILING_LIGHT)
                        .value(Controller.POWER)
                        .intValue());
        assertTrue(simulator.journal().admitted("power").get(0).status().isEmpty());
        simulator.close();
        assertThrows(ExecutionException.class, () -> response.get(30, TimeUnit.SECONDS));
    }

    @Test
    void doesNotKeepTheConnectionOfAClientThatHasGone() throws Exception {
        simulator.faults().next(new Fault.MissingFeedback());
        try (Socket socket = send("GET /api/V1/power?guid=" + DemoPlant.CEILING_LIGHT + "&cmd=1&fb" + BASIC)) {
            timeline.awaitScheduled(1);
            // As a client does that goes, but for looking whether the server goes, too.
            socket.shutdownOutput();
            assertEquals(-1, socket.getInputStream().read());
        }
    }

    @Test
    void keepsWhatAClientSendsBeforeItHasItsAnswer() throws Exception {
        simulator.faults().next(new Fault.Delay(Duration.ofHours(1)));
        try (Socket socket = send("GET /api/V1/trigger?" + TRIGGER)) {
            timeline.awaitScheduled(1);
            write(socket, "GET /api/V1/trigger?" + TRIGGER);
            // Longer than it takes to look whether the client has gone.
            socket.setSoTimeout(1_500);
            assertThrows(
                    SocketTimeoutException.class, () -> socket.getInputStream().read());
            socket.setSoTimeout(30_000);
            timeline.advance(Duration.ofHours(1));
            for (int i = 0; i < 2; i++) {
                assertEquals("HTTP/1.1 200 OK", firstLine(socket));
            }
            assertEquals(2, presses());
        }
    }

    private Socket send(String start) throws IOException {
        Socket socket = new Socket(
                simulator.localAddress().getHost(), simulator.localAddress().getPort());
        socket.setSoTimeout(30_000);
        write(socket, start);
        return socket;
    }

    private static void write(Socket socket, String start) throws IOException {
        String head = start + " HTTP/1.1\r\nHost: x\r\n\r\n";
        socket.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Reads an answer to its end, and returns its first line. */
    private static String firstLine(Socket socket) throws IOException {
        StringBuilder answer = new StringBuilder();
        while (answer.indexOf("}") < 0) {
            answer.append((char) socket.getInputStream().read());
        }
        return answer.toString().lines().findFirst().orElseThrow();
    }

    @Test
    void limitsTheRateAndSaysWhenToComeBack() throws Exception {
        for (int i = 0; i < 5; i++) {
            assertEquals(200, press().statusCode());
        }
        timeline.advance(Duration.ofMillis(2500));
        HttpResponse<String> response = press();
        assertEquals(429, response.statusCode());
        assertEquals("{\"error\":\"too many requests\"}", response.body());
        assertEquals("8", response.headers().firstValue("Retry-After").orElseThrow());
        timeline.advance(Duration.ofMillis(7500));
        assertEquals(200, press().statusCode());
        assertEquals(6, presses());
    }
}
