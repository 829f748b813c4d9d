package io.github.thinknxkit.samples.villa;

import io.github.thinknxkit.client.ActualTemperatureStatus;
import io.github.thinknxkit.client.HasMovement;
import io.github.thinknxkit.client.HasPowerLevel;
import io.github.thinknxkit.client.PositionStatus;
import io.github.thinknxkit.plant.Devices;
import io.github.thinknxkit.plant.Snapshot;
import java.time.Duration;

/** An evening in the villa by its devices: what is dimmed, moved, locked, refused. */
final class Evening {

    private static final Duration SCENE = Duration.ofSeconds(45);
    private static final Duration AWNING = Duration.ofSeconds(30);

    private final VillaRosa villa;
    private final SimulatedServer server;
    private final Narrator narrator;

    Evening(VillaRosa villa, SimulatedServer server, Narrator narrator) {
        this.villa = villa;
        this.server = server;
        this.narrator = narrator;
    }

    void tell() {
        startTheScene();
        dimTheLights();
        rollTheAwningOut();
        heatTheWater();
        askTooMuch();
    }

    private void startTheScene() {
        narrator.chapter("18:30  The scene \"Evening\", and what it changes");
        Snapshot before = villa.snapshot();
        narrator.remark("villa.snapshot()");
        narrator.result(before);
        narrator.send(
                "villa.evening().launch().start()", villa.evening().launch().start());
        server.later(SCENE);
        narrator.remark("villa.snapshot().since(before), " + SCENE.toSeconds() + " seconds later");
        narrator.result(villa.snapshot().since(before));
    }

    private void dimTheLights() {
        narrator.chapter("19:00  Every light for the evening that can be dimmed");
        server.lockActuator(villa.garden().poolLights().guid());
        narrator.remark("(Somebody has switched the pool lights to manual operation.)");
        Devices<HasPowerLevel> lights = villa.all(HasPowerLevel.class).tagged("evening");
        narrator.remark("villa.all(HasPowerLevel.class).tagged(\"evening\").send(light -> light.powerLevel().set(70))");
        narrator.result(lights.send(light -> light.powerLevel().set(70)));
    }

    private void rollTheAwningOut() {
        narrator.chapter("19:30  The awning, whose actuator counts backwards");
        MovementAndPositionOnlyBlind awning = villa.garden().awning();
        narrator.send("awning().position().set(30)", awning.position().set(30));
        server.later(AWNING);
        PositionStatus status =
                narrator.send("awning().position().status()", awning.position().status());
        narrator.remark("In code it is at " + status.position() + " %, on the wire at 70.");
    }

    private void heatTheWater() {
        narrator.chapter("20:00  What is protected: it reads, and obeys once it is unlocked");
        LockedActualTemperatureAndSetpointOnlyThermostat boiler =
                villa.technicalRoom().boiler();
        ActualTemperatureStatus water =
                narrator.send("boiler().actualTemperatureStatus()", boiler.actualTemperatureStatus());
        narrator.remark("The water has " + water.temperature() + " °C.");
        narrator.send(
                "boiler().unlock().setpoint().set(55)",
                boiler.unlock().setpoint().set(55));
        narrator.remark("Without unlock() there is no setpoint(), and no command to many reaches what is protected:");
        long blinds = villa.devices().ofKind("blind").size();
        narrator.remark("of " + blinds + " blinds, villa.all(HasMovement.class) has "
                + villa.all(HasMovement.class).size() + ". The pool cover is the other.");
    }

    private void askTooMuch() {
        narrator.chapter("21:00  Beyond the limits of a device");
        int before = server.requests();
        narrator.refused(
                "nonnasLamp().powerLevel().set(80)",
                () -> villa.groundFloor().livingRoom().nonnasLamp().powerLevel().set(80));
        narrator.refused(
                "livingRoom().heating().setpoint().set(28)",
                () -> villa.groundFloor().livingRoom().heating().setpoint().set(28));
        narrator.refused(
                "boiler().unlock().setpoint().set(75)",
                () -> villa.technicalRoom().boiler().unlock().setpoint().set(75));
        narrator.remark("The server saw " + (server.requests() - before) + " requests of these.");
    }
}
