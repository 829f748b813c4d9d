package home;

import io.github.thinknxkit.call.Request;
import io.github.thinknxkit.plant.DeviceInfo;
import io.github.thinknxkit.plant.DeviceResults;
import io.github.thinknxkit.plant.Devices;
import io.github.thinknxkit.plant.PlantArea;
import io.github.thinknxkit.plant.PlantDevice;
import io.github.thinknxkit.plant.Snapshot;
import io.github.thinknxkit.caller.Caller;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/** What users write on top of a generated plant: each gives a text, and is looked up by name. */
final class VillaStory {

    static VillaRosa villa(Caller caller) {
        return VillaRosa.over(Thinknx.over(caller));
    }

    static String accessors(VillaRosa villa) {
        return String.join(
                "\n",
                villa.groundFloor().livingRoom().ceilingLight().power().set(true).wireForm(),
                villa.groundFloor().livingRoom().ceilingLight().powerLevel().set(40).wireForm(),
                villa.groundFloor().livingRoom().wallLamp().power().status().wireForm(),
                villa.groundFloor().livingRoom().heating().setpoint().set(21.5).wireForm(),
                villa.groundFloor().kueche1Og().switchDevice().power().set(false).wireForm(),
                villa.groundFloor().kueche1Og().device3Spots().powerLevel().set(5).wireForm(),
                villa.groundFloor().kueche1Og().fan().fanSpeed().set(FanSpeed.MAXIMUM).wireForm(),
                villa.outside().shutter().position().set(30).wireForm(),
                villa.outside().awning().movement().up().wireForm(),
                villa.outside().gate().unlock().trigger().press().wireForm(),
                villa.outside().pump().unlock().power().set(true).wireForm(),
                villa.evening().launch().start().wireForm());
    }

    static String sent(VillaRosa villa) {
        return villa.groundFloor().livingRoom().ceilingLight().power().set(true).send().toString();
    }

    static String overNothing(VillaRosa villa) {
        return VillaRosa.over(null).toString();
    }

    static String home(VillaRosa villa) {
        return "" + (villa.home() == VillaRosa.over(villa.home()).home());
    }

    static String areas(VillaRosa villa) {
        return villa + " " + villa.name() + " " + villa.path() + " " + villa.areas() + " "
                + villa.groundFloor().areas().stream().map(PlantArea::name).toList() + " "
                + villa.groundFloor().kueche1Og().path() + " " + villa.outside();
    }

    static String tooWarm(VillaRosa villa) {
        return villa.groundFloor().livingRoom().heating().setpoint().set(26.5).wireForm();
    }

    static String notANumber(VillaRosa villa) {
        return villa.groundFloor().livingRoom().heating().setpoint().set(Double.NaN).wireForm();
    }

    static String tooDark(VillaRosa villa) {
        return villa.groundFloor().kueche1Og().device3Spots().powerLevel().set(4).wireForm();
    }

    static String tooFarOut(VillaRosa villa) {
        return villa.outside().awning().position().set(81).wireForm();
    }

    static String beyondTheApi(VillaRosa villa) {
        return villa.outside().screen().position().set(120).wireForm();
    }

    static String belowTheApi(VillaRosa villa) {
        return villa.outside().awning().position().set(-1).wireForm();
    }

    static String otherDevicesOfTheKind(VillaRosa villa) {
        return villa.groundFloor().livingRoom().ceilingLight().powerLevel().set(4).wireForm();
    }

    static String turnedSet(VillaRosa villa) {
        PositionSetRequest request = villa.outside().screen().position().set(30);
        return request.position() + " " + request.guid() + " " + request.wireForm() + " " + request.effect() + " "
                + request;
    }

    static String turnedLimit(VillaRosa villa) {
        return villa.outside().awning().position().set(80).wireForm();
    }

    static String turnedEnds(VillaRosa villa) {
        PositionController position = villa.outside().screen().position();
        return position.set(0).wireForm() + " " + position.set(100).wireForm();
    }

    static String turnedSent(VillaRosa villa) {
        return villa.outside().screen().position().set(30).send().toString();
    }

    static String turnedStatus(VillaRosa villa) {
        PositionStatusRequest request = villa.outside().screen().position().status();
        CompletableFuture<PositionStatus> later = request.sendAsync();
        return request.send().position() + " " + later.join().position() + " " + request.guid() + " "
                + request.wireForm() + " " + request.send().communicationObject();
    }

    static String turnedFeedback(VillaRosa villa) {
        Request<PositionStatus> request = villa.outside().screen().position().set(30).awaitFeedback();
        return request.send().position() + " " + request.sendAsync().join().position() + " " + request.wireForm();
    }

    static String turnedLater(VillaRosa villa) {
        return villa.outside().screen().position().set(30).sendAsync().join().toString();
    }

    static String turnedWithin(VillaRosa villa) {
        PositionController screen = villa.outside().screen().position();
        PositionSetRequest request = screen.set(30).within(Duration.ofSeconds(7));
        request.send();
        int told = screen.status().within(Duration.ofSeconds(8)).send().position();
        int reported = screen.set(30).awaitFeedback().within(Duration.ofSeconds(9)).send().position();
        return request.position() + " " + told + " " + reported;
    }

    static String noTime(VillaRosa villa) {
        return villa.outside().screen().position().set(30).within(Duration.ZERO).toString();
    }

    static String plainBlind(VillaRosa villa) {
        return villa.outside().shutter().position().status().send().position() + " "
                + villa.outside().shutter().position().set(30).position();
    }

    static String requestsAreValues(VillaRosa villa) {
        PositionController one = villa.outside().screen().position();
        PositionController same = villa.outside().screen().position();
        return one.set(30).equals(same.set(30)) + " " + one.set(30).equals(same.set(31)) + " "
                + (one.set(30).hashCode() == same.set(30).hashCode()) + " " + one.status().equals(same.status()) + " "
                + one.set(30).equals(one.set(30).within(Duration.ofSeconds(1))) + " " + one.equals(same);
    }

    static String lockedReads(VillaRosa villa) {
        LockedThermostat boiler = villa.outside().boiler();
        return boiler.setpointStatus().send().temperature() + " " + boiler.actualTemperatureStatus().wireForm() + " "
                + boiler.guid() + " " + boiler.info().type().protection();
    }

    static String lockedReadsTurned(VillaRosa villa) {
        return villa.outside().roofWindow().positionStatus().send().position() + " "
                + villa.outside().roofWindow().unlock().position().set(30).wireForm();
    }

    static String unlocked(VillaRosa villa) {
        PlantThermostat boiler = villa.outside().boiler().unlock();
        return boiler.setpoint().set(60).wireForm() + " " + boiler.info().equals(villa.outside().boiler().info());
    }

    static String switchable(VillaRosa villa) {
        return names(villa.all(HasPower.class));
    }

    static String generatedTypes(VillaRosa villa) {
        return names(villa.all(PowerOnlyLight.class)) + " | " + names(villa.all(LockedThermostat.class)) + " | "
                + names(villa.all(LockedPowerOnlyLight.class)) + " | " + names(villa.outside().all(HasPosition.class));
    }

    static String search(VillaRosa villa) {
        Devices<PlantDevice> evening = villa.devices().tagged("evening");
        return names(evening) + " | " + names(evening.having(HasPowerLevel.class)) + " | "
                + names(villa.devices().ofKind("blind")) + " | "
                + villa.find("1IzPszHWAEuvzxtXBMrkzH").map(PlantDevice::info).map(DeviceInfo::path) + " | "
                + villa.groundFloor().find("1IzPszHWAEuvzxtXBMrkzH") + " | " + villa.devices().tagged("for guests").size()
                + " | " + villa.devices().size();
    }

    static String allOff(VillaRosa villa) {
        DeviceResults<Acknowledgement> results = villa.all(HasPower.class).send(device -> device.power().set(false));
        List<Acknowledgement> answers = results.orElseThrow().answers();
        return results + " " + answers.size();
    }

    static String allOffConfirmed(VillaRosa villa) {
        DeviceResults<PowerStatus> results =
                villa.all(HasPower.class).send(device -> device.power().set(false).awaitFeedback());
        return results.answers().stream().map(PowerStatus::on).toList().toString();
    }

    static String groupWithinRules(VillaRosa villa) {
        CompletableFuture<DeviceResults<Acknowledgement>> results =
                villa.all(HasPosition.class).sendAsync(blind -> blind.position().set(90));
        return results.join().failures().stream().map(Object::toString).collect(Collectors.joining("\n"));
    }

    static String loop(VillaRosa villa) {
        StringBuilder out = new StringBuilder();
        for (HasPosition blind : villa.outside().all(HasPosition.class)) {
            out.append(blind.position().set(10).wireForm()).append('\n');
        }
        for (PlantLight light : villa.all(PlantLight.class)) {
            out.append(light.info().name()).append(' ').append(light.powerLevel().status().effect()).append('\n');
        }
        return out.toString();
    }

    static String anySwitch(VillaRosa villa) {
        return toggled(villa.groundFloor().livingRoom().wallLamp()) + " "
                + toggled(villa.groundFloor().kueche1Og().fan());
    }

    private static String toggled(HasPower device) {
        return device.power().set(!device.power().status().send().on()).wireForm();
    }

    static String snapshotOutside(VillaRosa villa) {
        Snapshot snapshot = villa.outside().snapshot();
        return snapshot.states().stream().map(Object::toString).collect(Collectors.joining("\n"))
                + "\n"
                + snapshot.failures().stream()
                        .map(failure -> failure.device().path() + " " + failure.reading())
                        .toList();
    }

    static String readings(VillaRosa villa) {
        return villa.groundFloor().livingRoom().ceilingLight().readings() + " " + villa.evening().readings() + " "
                + villa.outside().gate().readings() + " " + villa.outside().pump().readings();
    }

    static String info(VillaRosa villa) {
        DeviceInfo info = villa.outside().awning().info();
        return info.name() + " " + info.guid() + " " + info.kind() + " " + info.controllers() + " " + info.areas() + " "
                + info.direction() + " " + info.limits() + " " + info.tags() + " "
                + villa.groundFloor().livingRoom().ceilingLight().info().tags() + " " + villa.evening().info().areas();
    }

    static String handlesAreValues(VillaRosa villa) {
        PlantLight light = villa.groundFloor().livingRoom().ceilingLight();
        PlantLight again = villa.groundFloor().livingRoom().ceilingLight();
        LockedThermostat boiler = villa.outside().boiler();
        return light.equals(again) + " " + (light.hashCode() == again.hashCode()) + " "
                + light.equals(villa.groundFloor().kueche1Og().device3Spots()) + " " + boiler.equals(boiler.unlock()) + " "
                + boiler.unlock().equals(villa.outside().boiler().unlock()) + " "
                + light.equals(villa.find(light.guid()).orElseThrow());
    }

    static String texts(VillaRosa villa) {
        return villa.outside().boiler() + " | " + villa.outside().boiler().unlock() + " | " + villa.evening() + " | "
                + villa.groundFloor().livingRoom();
    }

    static String freshness(VillaRosa villa) {
        return VillaRosa.freshness().toString();
    }

    private static String names(Devices<?> devices) {
        return devices.infos().stream().map(DeviceInfo::name).collect(Collectors.joining(", "));
    }
}
