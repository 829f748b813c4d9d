package io.github.thinknxkit.samples.quickstart;

import io.github.thinknxkit.error.InvalidArgumentException;
import io.github.thinknxkit.value.GroupAddress;

/** A morning in a house, from the blinds to a command that the server refuses. */
final class Morning {

    private final Thinknx home;
    private final House house;
    private final Narrator narrator;

    Morning(Thinknx home, House house, Narrator narrator) {
        this.home = home;
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
        Blind blind = home.blind(house.blind());
        Light light = home.light(house.light());
        narrator.send("blind.movement().up()", blind.movement().up());
        narrator.send("light.powerLevel().set(40)", light.powerLevel().set(40));
        narrator.remark("... acknowledged. Now the same, held until the dimmer has reported its level:");
        PowerLevelStatus dimmed = narrator.send(
                "light.powerLevel().set(40).awaitFeedback()",
                light.powerLevel().set(40).awaitFeedback());
        narrator.remark("The light is at " + dimmed.level() + " %.");
    }

    private void warmUp() {
        narrator.chapter("07:00  Comfort for the living room, a fresh breeze for the office");
        Thermostat thermostat = home.thermostat(house.thermostat());
        Hvac hvac = home.hvac(house.hvac());
        narrator.send(
                "thermostat.tempMode().set(TempMode.COMFORT)",
                thermostat.tempMode().set(TempMode.COMFORT));
        narrator.send(
                "thermostat.setpoint().set(21.5).awaitFeedback()",
                thermostat.setpoint().set(21.5).awaitFeedback());
        narrator.send(
                "thermostat.actualTemperature().status()",
                thermostat.actualTemperature().status());
        narrator.send("hvac.power().set(true)", hvac.power().set(true));
        narrator.send(
                "hvac.fanSpeed().set(FanSpeed.MAXIMUM).awaitFeedback()",
                hvac.fanSpeed().set(FanSpeed.MAXIMUM).awaitFeedback());
    }

    private void leaveForWork() {
        narrator.chapter("08:10  Everybody leaves: one scene, and one telegram to the bus itself");
        narrator.send(
                "home.scene(leaving).launch().start()",
                home.scene(house.scene()).launch().start());
        narrator.send(
                "home.system().sendKnxFloat2(GroupAddress.of(1, 0, 1), 18.5)",
                home.system().sendKnxFloat2(GroupAddress.of(1, 0, 1), 18.5));
    }

    private void lookAtTheServer() {
        narrator.chapter("08:15  How is the server?");
        ServerStatus status =
                narrator.send("home.system().serverStatus()", home.system().serverStatus());
        status.processUptime()
                .flatMap(uptime -> uptime.value())
                .ifPresent(uptime ->
                        narrator.remark("Its software has been running for " + uptime.toMinutes() + " minutes."));
    }

    private void makeMistakes() {
        narrator.chapter("08:20  Two mistakes");
        narrator.sendInVain(
                "home.light(\"nowhere\").power().set(true)",
                home.light("nowhere").power().set(true));
        try {
            home.light(house.light()).powerLevel().set(140);
        } catch (InvalidArgumentException tooBright) {
            narrator.remark("light.powerLevel().set(140)");
            narrator.remark("    !! " + tooBright.getMessage());
            narrator.remark("       nothing was sent.");
        }
    }
}
