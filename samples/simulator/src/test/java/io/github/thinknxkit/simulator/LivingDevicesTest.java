package io.github.thinknxkit.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.simulator.device.Command;
import io.github.thinknxkit.simulator.plant.BlindDirection;
import io.github.thinknxkit.simulator.plant.Controller;
import io.github.thinknxkit.simulator.plant.DeviceKind;
import io.github.thinknxkit.simulator.plant.Plant;
import io.github.thinknxkit.simulator.plant.PlantDevice;
import io.github.thinknxkit.simulator.plant.Step;
import io.github.thinknxkit.simulator.time.ManualTimeline;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What devices do by themselves, on a timeline that stands still unless it is moved. */
@Timeout(60)
class LivingDevicesTest {

    private static final Duration PACE = Duration.ofMinutes(20);

    private static final Plant PLANT = Plant.of(
            "Villa",
            PlantDevice.of(DeviceKind.THERMOSTAT, "T", "Heating").taking(PACE),
            PlantDevice.of(DeviceKind.BLIND, "B", "Blind").taking(Duration.ofSeconds(40)),
            PlantDevice.of(DeviceKind.BLIND, "I", "Awning")
                    .taking(Duration.ofSeconds(40))
                    .directed(BlindDirection.INVERTED),
            PlantDevice.of(DeviceKind.LIGHT, "L", "Lamp"),
            PlantDevice.of(DeviceKind.ANALOG_VALUE, "A", "Volume"),
            PlantDevice.of(DeviceKind.SCENE, "S", "Evening")
                    .taking(Duration.ofSeconds(1))
                    .doing(
                            Step.of(Duration.ZERO, "B", Controller.MOVEMENT, 1),
                            Step.of(Duration.ofSeconds(3), "L", Controller.POWER_LEVEL, 30),
                            Step.of(Duration.ofSeconds(6), "A", Controller.VALUE, 85.325)),
            PlantDevice.of(DeviceKind.BUTTON, "G", "Gate").doing(Step.of(Duration.ZERO, "L", Controller.POWER, 1)));

    private final ManualTimeline timeline = new ManualTimeline(Instant.EPOCH);
    private Simulator simulator;

    @BeforeEach
    void start() throws Exception {
        simulator = starting(1);
    }

    private Simulator starting(double speed) throws Exception {
        return Simulator.builder()
                .user("service", "secret")
                .plant(PLANT)
                .reactionTime(Duration.ZERO)
                .timeline(timeline)
                .speed(speed)
                .start();
    }

    @AfterEach
    void stop() {
        simulator.close();
    }

    private double value(String guid, Controller controller) {
        return simulator.device(guid).value(controller).doubleValue();
    }

    private void set(Controller controller, double value) {
        CompletableFuture<BigDecimal> feedback =
                simulator.device("T").point(controller).orElseThrow().set(BigDecimal.valueOf(value));
        assertTrue(feedback.isDone());
    }

    private double temperature() {
        return value("T", Controller.ACTUAL_TEMPERATURE);
    }

    @Test
    void aRoomComesNearerToItsSetpointAsAnExponentialDoes() {
        set(Controller.SETPOINT, 24);
        assertEquals(20, temperature());
        timeline.advance(PACE);
        assertEquals(24 - 4 / Math.E, temperature(), 0.12);
        timeline.advance(PACE);
        assertEquals(24 - 4 / (Math.E * Math.E), temperature(), 0.12);
        timeline.advance(PACE.multipliedBy(5));
        assertEquals(24, temperature());
    }

    @Test
    void aRoomCoolsDownInOtherModes() {
        set(Controller.MODALITY, 2);
        timeline.advance(PACE.multipliedBy(8));
        assertEquals(16, temperature());
        set(Controller.MODALITY, 0);
        timeline.advance(PACE.multipliedBy(8));
        assertEquals(18, temperature());
        set(Controller.MODALITY, 3);
        timeline.advance(PACE.multipliedBy(8));
        assertEquals(7, temperature());
        set(Controller.MODALITY, 1);
        timeline.advance(PACE.multipliedBy(8));
        assertEquals(20, temperature());
    }

    @Test
    void aRoomComesBackAfterAWindowWasOpen() {
        simulator.device("T").put(Controller.ACTUAL_TEMPERATURE, 12);
        assertEquals(12, temperature());
        timeline.advance(PACE.multipliedBy(8));
        assertEquals(20, temperature());
    }

    @Test
    void anOrderThatChangesNothingDoesNotHoldTheRoomBack() {
        set(Controller.SETPOINT, 24);
        for (int second = 0; second < PACE.toSeconds(); second++) {
            timeline.advance(Duration.ofSeconds(1));
            set(Controller.SETPOINT, 24);
        }
        assertEquals(24 - 4 / Math.E, temperature(), 0.12);
    }

    @Test
    void temperaturesAreOnTheGridOfTheBus() {
        set(Controller.SETPOINT, 24);
        for (int i = 0; i < 30; i++) {
            timeline.advance(Duration.ofMinutes(1));
            double hundredths = temperature() * 100;
            assertEquals(0, Math.round(hundredths) % 2, "DPT 9 has steps of 0.02 between 20.48 and 40.95");
        }
    }

    @Test
    void aSceneActsOnOtherDevicesInItsTime() {
        simulator.device("S").perform(Command.LAUNCH, 1);
        timeline.advance(Duration.ofSeconds(2));
        assertEquals(5, value("B", Controller.POSITION));
        assertEquals(0, value("L", Controller.POWER_LEVEL));
        timeline.advance(Duration.ofSeconds(1));
        assertEquals(30, value("L", Controller.POWER_LEVEL));
        assertEquals(1, value("S", Controller.LAUNCH), "it plays until its last step");
        timeline.advance(Duration.ofSeconds(3));
        assertEquals(85.36, value("A", Controller.VALUE));
        assertEquals(0, value("S", Controller.LAUNCH));
    }

    @Test
    void aStoppedSceneDoesNotGoOn() {
        simulator.device("S").perform(Command.LAUNCH, 1);
        timeline.advance(Duration.ofSeconds(2));
        simulator.device("S").perform(Command.LAUNCH, 0);
        timeline.advance(Duration.ofMinutes(1));
        assertEquals(0, value("L", Controller.POWER_LEVEL));
        assertEquals(100, value("B", Controller.POSITION), "what was told to go is not called back");
    }

    @Test
    void aSceneThatIsLaunchedAgainBeginsAnew() {
        simulator.device("S").perform(Command.LAUNCH, 1);
        timeline.advance(Duration.ofSeconds(2));
        simulator.device("S").perform(Command.LAUNCH, 1);
        timeline.advance(Duration.ofSeconds(2));
        assertEquals(0, value("L", Controller.POWER_LEVEL));
        timeline.advance(Duration.ofSeconds(1));
        assertEquals(30, value("L", Controller.POWER_LEVEL));
    }

    @Test
    void aButtonDoesWhatBelongsToIt() {
        simulator.device("G").perform(Command.TRIGGER, 1);
        assertEquals(1, value("L", Controller.POWER));
    }

    @Test
    void anInvertedBlindIsDownAtZero() {
        simulator.device("I").put(Controller.POSITION, 50);
        simulator.device("I").perform(Command.UP_DOWN, 1);
        timeline.advance(Duration.ofSeconds(40));
        assertEquals(0, value("I", Controller.POSITION));
        simulator.device("I").perform(Command.UP_DOWN, 0);
        timeline.advance(Duration.ofSeconds(40));
        assertEquals(100, value("I", Controller.POSITION));
    }

    @Test
    void devicesLiveQuickerIfAsked() throws Exception {
        simulator.close();
        simulator = starting(10);
        simulator.device("B").perform(Command.UP_DOWN, 1);
        timeline.advance(Duration.ofSeconds(2));
        assertEquals(50, value("B", Controller.POSITION));
        timeline.advance(Duration.ofSeconds(3));
        assertEquals(100, value("B", Controller.POSITION));
        assertEquals("0 days 0 hours 0 min", simulator.server().status().processUptime());
        timeline.advance(Duration.ofSeconds(60));
        assertEquals("0 days 0 hours 1 min", simulator.server().status().processUptime());
    }

    @Test
    void aPlantWithStepsThatLeadNowhereIsRefused() {
        PlantDevice scene = PlantDevice.of(DeviceKind.SCENE, "S", "Evening");
        PlantDevice lamp = PlantDevice.of(DeviceKind.LIGHT, "L", "Lamp").without(Controller.POWER_LEVEL);
        Step dim = Step.of(Duration.ZERO, "L", Controller.POWER_LEVEL, 30);
        assertThrows(IllegalArgumentException.class, () -> Plant.of("X", scene.doing(dim)));
        assertThrows(IllegalArgumentException.class, () -> Plant.of("X", scene.doing(dim), lamp));
        assertThrows(IllegalArgumentException.class, () -> lamp.doing(dim));
        assertThrows(IllegalArgumentException.class, () -> Step.of(Duration.ofSeconds(-1), "L", Controller.POWER, 1));
        assertThrows(IllegalArgumentException.class, () -> Simulator.builder().speed(0));
        assertThrows(IllegalArgumentException.class, () -> Simulator.builder().speed(Double.NaN));
    }
}
