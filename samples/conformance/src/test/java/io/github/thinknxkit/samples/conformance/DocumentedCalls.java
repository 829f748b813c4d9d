package io.github.thinknxkit.samples.conformance;

import static io.github.thinknxkit.samples.conformance.DocumentedCall.of;
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
            of("power", "guid=GUID&cmd=1", "light", (home, guid) -> home.light(guid).power().set(true)),
            of("powerstatus", "guid=GUID", "light", (home, guid) -> home.light(guid).power().status()),
            of("powerlevel", "guid=GUID&cmd=50", "light", (home, guid) -> home.light(guid).powerLevel().set(50)),
            of("powerlevelstatus", "guid=GUID", "light", (home, guid) -> home.light(guid).powerLevel().status()),
            // Blinds, curtains and lamellas
            of("updown", "guid=GUID&cmd=1", "blind", (home, guid) -> home.blind(guid).movement().down()),
            of("stop", "guid=GUID&cmd=1", "blind", (home, guid) -> home.blind(guid).movement().stop()),
            of("heightlevel", "guid=GUID&val=50", "blind", (home, guid) -> home.blind(guid).position().set(50)),
            of("heightlevelstatus", "guid=GUID", "blind", (home, guid) -> home.blind(guid).position().status()),
            of("blindstep", "guid=GUID&cmd=1", "blind", (home, guid) -> home.blind(guid).angle().step(StepDirection.COUNTER_CLOCKWISE)),
            of("blindangle", "guid=GUID&cmd=50", "blind", (home, guid) -> home.blind(guid).angle().set(50)),
            of("blindanglestatus", "guid=GUID", "blind", (home, guid) -> home.blind(guid).angle().status()),
            // Analog values
            of("setvalue", "guid=GUID&cmd=85.325", "analog", (home, guid) -> home.analogValue(guid).value().set(85.325)),
            of("getvalue", "guid=GUID", "analog", (home, guid) -> home.analogValue(guid).value().status()),
            // Thermostats
            of("actualtemp", "guid=GUID", "thermostat", (home, guid) -> home.thermostat(guid).actualTemperature().status()),
            of("setpoint", "guid=GUID&cmd=20.5", "thermostat", (home, guid) -> home.thermostat(guid).setpoint().set(20.5)),
            of("setpointstatus", "guid=GUID", "thermostat", (home, guid) -> home.thermostat(guid).setpoint().status()),
            of("tempmode", "guid=GUID&cmd=1", "thermostat", (home, guid) -> home.thermostat(guid).tempMode().set(TempMode.COMFORT)),
            of("tempmodestatus", "guid=GUID", "thermostat", (home, guid) -> home.thermostat(guid).tempMode().status()),
            of("chronoen", "guid=GUID&cmd=1", "thermostat", (home, guid) -> home.thermostat(guid).chrono().set(true)),
            of("chronoenstatus", "guid=GUID", "thermostat", (home, guid) -> home.thermostat(guid).chrono().status()),
            // HVAC units and fans
            of("hvacpower", "guid=GUID&cmd=1", "hvac", (home, guid) -> home.hvac(guid).power().set(true)),
            of("hvacpowerstatus", "guid=GUID", "hvac", (home, guid) -> home.hvac(guid).power().status()),
            of("hvacsetpoint", "guid=GUID&cmd=20.5", "hvac", (home, guid) -> home.hvac(guid).setpoint().set(20.5)),
            of("hvacsetpointstatus", "guid=GUID", "hvac", (home, guid) -> home.hvac(guid).setpoint().status()),
            of("hvacmode", "guid=GUID&cmd=1", "hvac", (home, guid) -> home.hvac(guid).hvacMode().set(HvacMode.HEATING)),
            of("hvacmodestatus", "guid=GUID", "hvac", (home, guid) -> home.hvac(guid).hvacMode().status()),
            of("hvacfanset", "guid=GUID&cmd=2", "hvac", (home, guid) -> home.hvac(guid).fanSpeed().set(FanSpeed.AVERAGE)),
            of("hvacfanstatus", "guid=GUID", "hvac", (home, guid) -> home.hvac(guid).fanSpeed().status()),
            // Scenes and buttons
            of("scenelaunch", "guid=GUID&cmd=1", "scene", (home, guid) -> home.scene(guid).launch().start()),
            of("trigger", "guid=GUID&cmd=1", "button", (home, guid) -> home.button(guid).trigger().press()),
            // System commands
            system("sendKNXbit", "group=1/0/1&value=0", home -> home.system().sendKnxBit(ADDRESS, false)),
            system("sendKNX4bits", "group=1/0/1&value=30", home -> home.system().sendKnx4bits(ADDRESS, 30)),
            system("sendKNXbyte", "group=1/0/1&value=30", home -> home.system().sendKnxByte(ADDRESS, 30)),
            system("sendKNXbyteun", "group=1/0/1&value=30", home -> home.system().sendKnxSignedByte(ADDRESS, 30)),
            system("sendKNXfloat2bytes", "group=1/0/1&value=85.235", home -> home.system().sendKnxFloat2(ADDRESS, 85.235)),
            system("sendKNXfloat4bytes", "group=1/0/1&value=85.235", home -> home.system().sendKnxFloat4(ADDRESS, 85.235)),
            system("serverStatus", "", home -> home.system().serverStatus()));

    private DocumentedCalls() {}
}
