package io.github.thinknxkit.simulator.junit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.simulator.Simulator;
import io.github.thinknxkit.simulator.device.Command;
import io.github.thinknxkit.simulator.fault.Fault;
import io.github.thinknxkit.simulator.plant.Controller;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The extension, by using it as client projects do. */
@WithSimulator(plant = "cabin.yaml")
@Timeout(60)
class WithSimulatorTest {

    private static Simulator first;

    @BeforeAll
    static void keep(Simulator simulator) {
        first = simulator;
    }

    @BeforeEach
    void everythingIsAsAtTheStart(Simulator simulator) {
        assertSame(first, simulator);
        assertEquals(0, simulator.device("LAMP").value(Controller.POWER_LEVEL).intValue());
        assertEquals(0, simulator.device("SHUTTER").value(Controller.POSITION).intValue());
        assertEquals(0, simulator.device("SHUTTER").performed(Command.UP_DOWN));
        assertEquals(0, simulator.faults().pending());
        assertTrue(simulator.journal().arrivals().isEmpty());
        assertTrue(simulator.telegrams().telegrams().isEmpty());
    }

    private static int status(SimulatorConnection connection, String operation) throws Exception {
        String credentials = "&auth=basic&user=" + connection.user() + "&pass=" + connection.password();
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(connection.localAddress() + "/api/V1/" + operation + credentials))
                .timeout(Duration.ofSeconds(20))
                .build();
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.discarding())
                .statusCode();
    }

    /** Leaves something of everything behind; each repetition finds nothing of it. */
    @RepeatedTest(3)
    void testsDoNotSeeEachOther(Simulator simulator, SimulatorConnection connection) throws Exception {
        simulator.faults().next(3, Fault.serverError());
        assertEquals(500, status(connection, "power?guid=LAMP&cmd=1"));
        simulator.faults().clear();
        simulator.faults().next(Fault.serverError());
        simulator.device("LAMP").put(Controller.POWER_LEVEL, 40);
        simulator.device("SHUTTER").perform(Command.UP_DOWN, 1);
        simulator.faults().clear();
        assertEquals(200, status(connection, "system/sendKNXbit?group=1/0/1&value=1"));
        simulator.faults().next(Fault.html());
        assertEquals(2, simulator.journal().arrivals().size());
    }

    @Test
    void theConnectionWorksAndShowsNoCredential(SimulatorConnection connection) throws Exception {
        assertEquals(200, status(connection, "power?guid=LAMP&cmd=1"));
        assertFalse(connection.toString().contains(connection.password()));
        assertFalse(connection.toString().contains(connection.key()));
        assertTrue(
                connection.certificate().getSubjectAlternativeNames().toString().contains("127.0.0.1"));
        assertEquals("https", connection.cloudAddress().getScheme());
    }

    @Nested
    class Within {

        @Test
        void nestedClassesShareTheSimulator(Simulator simulator) {
            assertSame(first, simulator);
            assertEquals("Cabin", simulator.plant().name());
        }
    }
}
