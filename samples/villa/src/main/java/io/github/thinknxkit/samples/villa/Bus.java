package io.github.thinknxkit.samples.villa;

import io.github.thinknxkit.call.Request;
import io.github.thinknxkit.client.TelegramSent;
import io.github.thinknxkit.knx.Float2Group;
import io.github.thinknxkit.knx.StepInterval;
import io.github.thinknxkit.plant.UntypedGroup;
import io.github.thinknxkit.simulator.knx.Telegram;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rest of the evening by group addresses: what the ETS export names, with the words and numbers of its datapoint types. */
final class Bus {

    private final VillaRosaGroups groups;
    private final SimulatedServer server;
    private final Narrator narrator;

    Bus(VillaRosaGroups groups, SimulatedServer server, Narrator narrator) {
        this.groups = groups;
        this.server = server;
        this.narrator = narrator;
    }

    void tell() {
        sendWords();
        sendNumbers();
        sendWhatIsProtected();
        listTheUntyped();
    }

    private void sendWords() {
        narrator.chapter("22:00  Group addresses in the words of their datapoint types");
        send(
                "upDown().terraceBlind().write(UpDown.DOWN)",
                groups.blinds().upDown().terraceBlind().write(UpDown.DOWN));
        send(
                "centralCommands().dayNight().write(DayNight.NIGHT)",
                groups.centralSecurity().centralCommands().dayNight().write(DayNight.NIGHT));
        send(
                "groundFloor().livingRoomMode().write(KnxHvacMode.ECONOMY)",
                groups.heating().groundFloor().livingRoomMode().write(KnxHvacMode.ECONOMY));
        send(
                "locks().gardenPathLights().force(OnOff.ON)",
                groups.lighting().locks().gardenPathLights().force(OnOff.ON));
    }

    private void sendNumbers() {
        narrator.chapter("22:10  Percent, steps, degrees, scenes");
        send(
                "brightness().bedsideLampLeft().write(30)",
                groups.lighting().brightness().bedsideLampLeft().write(30));
        send(
                "dimming().caffeBarFestoonLights().step(DecreaseIncrease.DECREASE, StepInterval.QUARTER)",
                groups.lighting()
                        .dimming()
                        .caffeBarFestoonLights()
                        .step(DecreaseIncrease.DECREASE, StepInterval.QUARTER));
        Float2Group<TelegramSent> setpoint = groups.heating().groundFloor().livingRoomSetpoint();
        send("groundFloor().livingRoomSetpoint().write(21.53)", setpoint.write(21.53));
        narrator.remark("carried(21.53) is " + setpoint.carried(21.53) + ": two bytes go by steps of "
                + setpoint.step(21.53) + " there.");
        send(
                "scenes().call().wholeHouse().activate(3)",
                groups.scenes().call().wholeHouse().activate(3));
        narrator.refused(
                "brightness().bedsideLampLeft().write(130)",
                () -> groups.lighting().brightness().bedsideLampLeft().write(130));
    }

    private void sendWhatIsProtected() {
        narrator.chapter("22:30  What is protected can be reached through its group address, which is protected, too");
        narrator.remark("groups.locked()");
        groups.locked().forEach(narrator::result);
        send(
                "technicalRoom().boilerSetpoint().unlock().write(50)",
                groups.heating().technicalRoom().boilerSetpoint().unlock().write(50));
    }

    private void listTheUntyped() {
        List<UntypedGroup> untyped = groups.untyped();
        narrator.chapter("23:00  The " + untyped.size() + " addresses without a handle, and why");
        Map<String, Integer> reasons = new LinkedHashMap<>();
        untyped.forEach(group -> reasons.merge(group.reason(), 1, Integer::sum));
        reasons.forEach((reason, count) -> narrator.remark(count + ": " + reason));
    }

    private void send(String call, Request<TelegramSent> telegram) {
        narrator.send(call, telegram);
        List<Telegram> sent = server.telegrams();
        Telegram last = sent.get(sent.size() - 1);
        narrator.result(last.type() + " " + last.value() + " to " + last.group() + ", on the bus");
    }
}
