package io.github.thinknxkit.testing.junit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.thinknxkit.client.Thinknx;
import io.github.thinknxkit.connection.Connection;
import io.github.thinknxkit.simulator.Simulator;
import io.github.thinknxkit.simulator.junit.WithSimulator;
import io.github.thinknxkit.simulator.plant.Controller;
import io.github.thinknxkit.simulator.plant.DemoPlant;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@WithSimulator
@Timeout(60)
class SimulatedTest {

    private static Thinknx kept;

    @Test
    void testsGetAClientOfTheirSimulator(Simulator simulator, @Simulated Thinknx home) {
        home.light(DemoPlant.CEILING_LIGHT).power().set(true).send();
        assertEquals(1, value(simulator));
        kept = home;
    }

    @Test
    void testsMayOpenOneThemselves(Simulator simulator, @Simulated Connection connection) {
        try (Thinknx home = Thinknx.connect(connection.timeout(Duration.ofSeconds(10)))) {
            home.light(DemoPlant.CEILING_LIGHT).power().set(true).send();
        }
        assertEquals(1, value(simulator));
    }

    @Nested
    class Inside {

        @Test
        void soDoTestsOfNestedClasses(Simulator simulator, @Simulated Thinknx home, @Simulated Thinknx other) {
            home.light(DemoPlant.CEILING_LIGHT).power().set(true).send();
            other.light(DemoPlant.CEILING_LIGHT).power().set(false).send();
            assertEquals(0, value(simulator));
        }
    }

    private static int value(Simulator simulator) {
        return simulator.device(DemoPlant.CEILING_LIGHT).value(Controller.POWER).intValue();
    }

    @AfterAll
    static void clientsAreClosedAfterTheirTests() {
        Thinknx over = kept;
        assumeTrue(over != null, "the test that keeps its client has not run");
        assertThrows(
                IllegalStateException.class,
                () -> over.light(DemoPlant.CEILING_LIGHT).power().set(true).send());
    }
}
