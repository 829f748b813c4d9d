package io.github.thinknxkit.samples.conformance;

import static io.github.thinknxkit.samples.conformance.DocumentedCall.device;
import static io.github.thinknxkit.samples.conformance.DocumentedCall.system;

import io.github.thinknxkit.client.FanSpeed;
import io.github.thinknxkit.client.HvacMode;
import io.github.thinknxkit.client.StepDirection;
import io.github.thinknxkit.client.TempMode;
import io.github.thinknxkit.value.GroupAddress;
import java.util.List;

/** The document's examples, copied by hand from the document and not from the spec, so that the two can disagree. */
final class DocumentedCalls {

    private static final GroupAddress ADDRESS = GroupAddress.of(1, 0, 1);

    static final List<DocumentedCall> LIST = List.of(
            // Lights, switches and bulbs
            device(
                    "power",
                    "guid=GUID&cmd=1",
                    "light",
                    (home, guid) -> home.light(guid).power().set(true)),
            device(
                    "powerstatus",
                    "guid=GUID",
                    "light",
                    (home, guid) -> home.light(guid).power().status()),
            device(
                    "powerlevel",
                    "guid=GUID&cmd=50",
                    "light",
                    (home, guid) -> home.light(guid).powerLevel().set(50)),
            device(
                    "powerlevelstatus",
                    "guid=GUID",
                    "light",
                    (home, guid) -> home.light(guid).powerLevel().status()),
            // Blinds, curtains and lamellas
            device(
                    "updown",
                    "guid=GUID&cmd=1",
                    "blind",
                    (home, guid) -> home.blind(guid).movement().down()),
            device(
                    "stop",
                    "guid=GUID&cmd=1",
                    "blind",
                    (home, guid) -> home.blind(guid).movement().stop()),
            device(
                    "heightlevel",
                    "guid=GUID&val=50",
                    "blind",
                    (home, guid) -> home.blind(guid).position().set(50)),
            device(
                    "heightlevelstatus",
                    "guid=GUID",
                    "blind",
                    (home, guid) -> home.blind(guid).position().status()),
            device(
                    "blindstep",
                    "guid=GUID&cmd=1",
                    "blind",
                    (home, guid) -> home.blind(guid).angle().step(StepDirection.COUNTER_CLOCKWISE)),
            device(
                    "blindangle",
                    "guid=GUID&cmd=50",
                    "blind",
                    (home, guid) -> home.blind(guid).angle().set(50)),
            device(
                    "blindanglestatus",
                    "guid=GUID",
                    "blind",
                    (home, guid) -> home.blind(guid).angle().status()),
            // Analog values
            device(
                    "setvalue",
                    "guid=GUID&cmd=85.325",
                    "analog",
                    (home, guid) -> home.analogValue(guid).value().set(85.325)),
            device(
                    "getvalue",
                    "guid=GUID",
                    "analog",
                    (home, guid) -> home.analogValue(guid).value().status()),
            // Thermostats
            device(
                    "actualtemp",
                    "guid=GUID",
                    "thermostat",
                    (home, guid) -> home.thermostat(guid).actualTemperature().status()),
            device(
                    "setpoint",
                    "guid=GUID&cmd=20.5",
                    "thermostat",
                    (home, guid) -> home.thermostat(guid).setpoint().set(20.5)),
            device(
                    "setpointstatus",
                    "guid=GUID",
                    "thermostat",
                    (home, guid) -> home.thermostat(guid).setpoint().status()),
            device(
                    "tempmode",
                    "guid=GUID&cmd=1",
                    "thermostat",
                    (home, guid) -> home.thermostat(guid).tempMode().set(TempMode.COMFORT)),
            device(
                    "tempmodestatus",
                    "guid=GUID",
                    "thermostat",
                    (home, guid) -> home.thermostat(guid).tempMode().status()),
            device(
                    "chronoen",
                    "guid=GUID&cmd=1",
                    "thermostat",
                    (home, guid) -> home.thermostat(guid).chrono().set(true)),
            device(
                    "chronoenstatus",
                    "guid=GUID",
                    "thermostat",
                    (home, guid) -> home.thermostat(guid).chrono().status()),
            // HVAC units and fans
            device(
                    "hvacpower",
                    "guid=GUID&cmd=1",
                    "hvac",
                    (home, guid) -> home.hvac(guid).power().set(true)),
            device(
                    "hvacpowerstatus",
                    "guid=GUID",
                    "hvac",
                    (home, guid) -> home.hvac(guid).power().status()),
            device(
                    "hvacsetpoint",
                    "guid=GUID&cmd=20.5",
                    "hvac",
                    (home, guid) -> home.hvac(guid).setpoint().set(20.5)),
            device(
                    "hvacsetpointstatus",
                    "guid=GUID",
                    "hvac",
                    (home, guid) -> home.hvac(guid).setpoint().status()),
            device(
                    "hvacmode",
                    "guid=GUID&cmd=1",
                    "hvac",
                    (home, guid) -> home.hvac(guid).hvacMode().set(HvacMode.HEATING)),
            device(
                    "hvacmodestatus",
                    "guid=GUID",
                    "hvac",
                    (home, guid) -> home.hvac(guid).hvacMode().status()),
            device(
                    "hvacfanset",
                    "guid=GUID&cmd=2",
                    "hvac",
                    (home, guid) -> home.hvac(guid).fanSpeed().set(FanSpeed.AVERAGE)),
            device(
                    "hvacfanstatus",
                    "guid=GUID",
                    "hvac",
                    (home, guid) -> home.hvac(guid).fanSpeed().status()),
            // Scenes and buttons
            device(
                    "scenelaunch",
                    "guid=GUID&cmd=1",
                    "scene",
                    (home, guid) -> home.scene(guid).launch().start()),
            device(
                    "trigger",
                    "guid=GUID&cmd=1",
                    "button",
                    (home, guid) -> home.button(guid).trigger().press()),
            // System commands
            system("sendKNXbit", "group=1/0/1&value=0", home -> home.system().sendKnxBit(ADDRESS, false)),
            system("sendKNX4bits", "group=1/0/1&value=30", home -> home.system().sendKnx4bits(ADDRESS, 30)),
            system("sendKNXbyte", "group=1/0/1&value=30", home -> home.system().sendKnxByte(ADDRESS, 30)),
            system(
                    "sendKNXbyteun",
                    "group=1/0/1&value=30",
                    home -> home.system().sendKnxSignedByte(ADDRESS, 30)),
            system(
                    "sendKNXfloat2bytes",
                    "group=1/0/1&value=85.235",
                    home -> home.system().sendKnxFloat2(ADDRESS, 85.235)),
            system(
                    "sendKNXfloat4bytes",
                    "group=1/0/1&value=85.235",
                    home -> home.system().sendKnxFloat4(ADDRESS, 85.235)),
            system("serverStatus", "", home -> home.system().serverStatus()));

    private DocumentedCalls() {}
}
