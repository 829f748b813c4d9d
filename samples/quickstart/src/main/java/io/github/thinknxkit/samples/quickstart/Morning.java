package io.github.thinknxkit.samples.quickstart;

import io.github.thinknxkit.call.Request;
import io.github.thinknxkit.error.InvalidArgumentException;
import io.github.thinknxkit.plant.Snapshot;
import java.util.function.Supplier;

/** A morning in a house, from the blinds to a command that the server refuses. */
final class Morning {

    private final House house;
    private final Narrator narrator;

    Morning(House house, Narrator narrator) {
        this.house = house;
        this.narrator = narrator;
    }

    void tell() {
        wakeUp();
        warmUp();
        leaveForWork();
        lookAtTheServer();
        makeMistakes();
    }

    private void wakeUp() {
        narrator.chapter("06:45  The blind goes up, the light comes on");
        PlantBlind blind = house.groundFloor().livingRoom().southBlind();
        PlantLight light = house.groundFloor().livingRoom().ceilingLight();
        narrator.send("southBlind().movement().up()", blind.movement().up());
        narrator.send("ceilingLight().powerLevel().set(40)", light.powerLevel().set(40));
        narrator.remark("... acknowledged. Now the same, held until the dimmer has reported its level:");
        PowerLevelStatus dimmed = narrator.send(
                "ceilingLight().powerLevel().set(40).awaitFeedback()",
                light.powerLevel().set(40).awaitFeedback());
        narrator.remark("The light is at " + dimmed.level() + " %.");
    }

    private void warmUp() {
        narrator.chapter("07:00  Comfort for the living room, a fresh breeze for the office");
        PlantThermostat heating = house.groundFloor().livingRoom().heating();
        PlantHvac hvac = house.firstFloor().office().airConditioner();
        narrator.send(
                "heating().tempMode().set(TempMode.COMFORT)", heating.tempMode().set(TempMode.COMFORT));
        narrator.send(
                "heating().setpoint().set(21.5).awaitFeedback()",
                heating.setpoint().set(21.5).awaitFeedback());
        narrator.send(
                "heating().actualTemperature().status()",
                heating.actualTemperature().status());
        narrator.send("airConditioner().power().set(true)", hvac.power().set(true));
        narrator.send(
                "airConditioner().fanSpeed().set(FanSpeed.MAXIMUM).awaitFeedback()",
                hvac.fanSpeed().set(FanSpeed.MAXIMUM).awaitFeedback());
    }

    private void leaveForWork() {
        narrator.chapter(
                "08:10  Everybody leaves: one scene, all that can be switched, and two telegrams to the bus itself");
        Snapshot before = narrator.snapshot("house.snapshot()", house.devices());
        narrator.send(
                "house.leaving().launch().start()", house.leaving().launch().start());
        narrator.sendToAll(
                "house.all(HasPower.class).send(device -> device.power().set(false).awaitFeedback())",
                house.all(HasPower.class),
                device -> device.power().set(false).awaitFeedback());
        narrator.send(
                "house.groups().blinds().all().allBlindsUpDown().write(UpDown.DOWN)",
                house.groups().blinds().all().allBlindsUpDown().write(UpDown.DOWN));
        narrator.send(
                "house.groups().heating().flow().flowTemperature().write(18.5)",
                house.groups().heating().flow().flowTemperature().write(18.5));
        Snapshot after = narrator.snapshot("house.snapshot()", house.devices());
        narrator.remark("What is different:");
        after.since(before).changes().forEach(change -> narrator.remark("    " + change));
    }

    private void lookAtTheServer() {
        narrator.chapter("08:15  How is the server?");
        ServerStatus status = narrator.send(
                "house.home().system().serverStatus()", house.home().system().serverStatus());
        status.processUptime()
                .flatMap(uptime -> uptime.value())
                .ifPresent(uptime ->
                        narrator.remark("Its software has been running for " + uptime.toMinutes() + " minutes."));
    }

    private void makeMistakes() {
        narrator.chapter("08:20  Three mistakes");
        narrator.sendInVain(
                "house.home().light(\"nowhere\").power().set(true)",
                house.home().light("nowhere").power().set(true));
        refused(
                "ceilingLight().powerLevel().set(140)",
                () -> house.groundFloor()
                        .livingRoom()
                        .ceilingLight()
                        .powerLevel()
                        .set(140));
        refused(
                "heating().setpoint().set(35)",
                () -> house.groundFloor().livingRoom().heating().setpoint().set(35));
    }

    private void refused(String call, Supplier<Request<?>> making) {
        try {
            narrator.remark(call + " was made, which nobody expected: " + making.get());
        } catch (InvalidArgumentException outOfRange) {
            narrator.remark(call);
            narrator.remark("    !! " + outOfRange.getMessage());
            narrator.remark("       nothing was sent.");
        }
    }
}
