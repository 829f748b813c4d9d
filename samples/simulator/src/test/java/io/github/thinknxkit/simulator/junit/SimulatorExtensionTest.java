package io.github.thinknxkit.simulator.junit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.thinknxkit.simulator.Simulator;
import io.github.thinknxkit.simulator.device.Command;
import io.github.thinknxkit.simulator.plant.Controller;
import io.github.thinknxkit.simulator.plant.DemoPlant;
import io.github.thinknxkit.simulator.plant.DeviceKind;
import io.github.thinknxkit.simulator.plant.Plant;
import io.github.thinknxkit.simulator.plant.PlantDevice;
import io.github.thinknxkit.simulator.plant.Step;
import io.github.thinknxkit.simulator.time.ManualTimeline;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The extension registered, and what a reset undoes. */
@Timeout(60)
class SimulatorExtensionTest {

    private static final ManualTimeline TIMELINE = new ManualTimeline(Instant.EPOCH);

    private static final Plant PLANT = Plant.of(
            "Hall",
            PlantDevice.of(DeviceKind.LIGHT, "LAMP", "Lamp"),
            PlantDevice.of(DeviceKind.SCENE, "SCENE", "Scene")
                    .doing(Step.of(Duration.ofSeconds(5), "LAMP", Controller.POWER, 1)));

    @RegisterExtension
    static final SimulatorExtension SIMULATOR = SimulatorExtension.configured(
            simulator -> simulator.timeline(TIMELINE).plant(PLANT));

    @Test
    void isConfiguredBeforeItStarts(Simulator simulator) {
        assertEquals("Hall", simulator.plant().name());
    }

    @Test
    void aSceneEndsWithTheTestThatLaunchedIt(Simulator simulator) {
        simulator.device("SCENE").perform(Command.LAUNCH, 1);
        simulator.reset();
        assertEquals(0, simulator.device("SCENE").value(Controller.LAUNCH).intValue());
        TIMELINE.advance(Duration.ofMinutes(1));
        assertEquals(0, simulator.device("LAMP").value(Controller.POWER).intValue());
    }

    @Test
    void closesItsPortsWithTheStore() throws Exception {
        RunningSimulator running = RunningSimulator.start(builder -> builder.plant(DemoPlant.create()));
        int port = running.connection().localAddress().getPort();
        new Socket(InetAddress.getLoopbackAddress(), port).close();
        running.close();
        assertThrows(IOException.class, () -> new Socket(InetAddress.getLoopbackAddress(), port).close());
    }
}
