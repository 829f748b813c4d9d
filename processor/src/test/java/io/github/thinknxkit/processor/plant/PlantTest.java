package io.github.thinknxkit.processor.plant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.thinknxkit.error.InvalidArgumentException;
import io.github.thinknxkit.processor.harness.FakeCaller;
import io.github.thinknxkit.processor.harness.Project;
import io.github.thinknxkit.processor.harness.Specs;
import io.github.thinknxkit.processor.harness.VillaStories;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A plant over a fake server: what is sent, refused, turned, read and found. */
@Timeout(60)
class PlantTest {

    @TempDir
    static Path folder;

    private static VillaStories stories;

    private final FakeCaller server = VillaStories.server();

    @BeforeAll
    static void compile() {
        stories = new VillaStories(folder);
    }

    @AfterAll
    static void close() throws IOException {
        stories.close();
    }

    @Test
    void everyDeviceIsReachedByItsName() throws Exception {
        assertEquals("""
                power?guid=1IzPszHWAEuvzxtXBMrkzA&cmd=1
                powerlevel?guid=1IzPszHWAEuvzxtXBMrkzA&cmd=40
                powerstatus?guid=1IzPszHWAEuvzxtXBMrkzB
                setpoint?guid=1IzPszHWAEuvzxtXBMrkzD&cmd=21.5
                power?guid=1IzPszHWAEuvzxtXBMrkzE&cmd=0
                powerlevel?guid=1IzPszHWAEuvzxtXBMrkzF&cmd=5
                hvacfanset?guid=1IzPszHWAEuvzxtXBMrkzM&cmd=3
                heightlevel?guid=1IzPszHWAEuvzxtXBMrkzL&val=30
                updown?guid=1IzPszHWAEuvzxtXBMrkzC&cmd=0
                trigger?guid=1IzPszHWAEuvzxtXBMrkzG&cmd=1
                power?guid=a%2Bb%2Fc%3D%26d&cmd=1
                scenelaunch?guid=1IzPszHWAEuvzxtXBMrkzI&cmd=1""", stories.tell("accessors", server));
        assertEquals(List.of(), server.wireForms());
    }

    @Test
    void requestIsSentByTheClientOfThePlant() throws Exception {
        stories.tell("sent", server);
        assertEquals(List.of("power?guid=1IzPszHWAEuvzxtXBMrkzA&cmd=1"), server.wireForms());
        assertEquals("true", stories.tell("home", server));
    }

    @Test
    void plantNeedsClient() {
        NullPointerException e = assertThrows(NullPointerException.class, () -> stories.tell("overNothing", server));
        assertEquals("home", e.getMessage());
    }

    @Test
    void areasKnowTheirPlace() throws Exception {
        assertEquals(
                "Villa Rosa Villa Rosa [] [Ground floor, Garden] [Living room, Küche 1. OG]"
                        + " [Ground floor, Küche 1. OG] Garden",
                stories.tell("areas", server));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tooWarm | temperature must be 16 to 26 °C for Ground floor/Living room/Heating, as its plant file says, not 26.5"
                        + " [setpoint of 1IzPszHWAEuvzxtXBMrkzD]",
                "notANumber | temperature must be 16 to 26 °C for Ground floor/Living room/Heating, as its plant file says, not"
                        + " NaN [setpoint of 1IzPszHWAEuvzxtXBMrkzD]",
                "tooDark | level must be at least 5 % for Ground floor/Küche 1. OG/3 spots, as its plant file says, not 4"
                        + " [power-level of 1IzPszHWAEuvzxtXBMrkzF]",
                "tooFarOut | position must be at most 80 % for Garden/Awning, as its plant file says, not 81"
                        + " [position of 1IzPszHWAEuvzxtXBMrkzC]",
                "beyondTheApi | position must be 0 to 100 %, not 120 [heightlevel]",
                "belowTheApi | position must be 0 to 100 %, not -1 [heightlevel]",
                "noTime | the deadline must be more than zero, not 0 ms [heightlevel]"
            })
    void whatIsNotAllowedThrowsBeforeAnythingIsSent(String story, String message) {
        InvalidArgumentException e = assertThrows(InvalidArgumentException.class, () -> stories.tell(story, server));
        assertEquals(message, e.getMessage());
        assertEquals(List.of(), server.wireForms());
    }

    @Test
    void limitIsThatOfOneDevice() throws Exception {
        assertEquals("powerlevel?guid=1IzPszHWAEuvzxtXBMrkzA&cmd=4", stories.tell("otherDevicesOfTheKind", server));
    }

    @Test
    void invertedDeviceIsSentTurnedPositions() throws Exception {
        String wire = "heightlevel?guid=1IzPszHWAEuvzxtXBMrkzJ&val=70";
        assertEquals("30 1IzPszHWAEuvzxtXBMrkzJ " + wire + " ABSOLUTE " + wire, stories.tell("turnedSet", server));
        assertEquals("heightlevel?guid=1IzPszHWAEuvzxtXBMrkzC&val=20", stories.tell("turnedLimit", server));
        assertEquals(
                "heightlevel?guid=1IzPszHWAEuvzxtXBMrkzJ&val=100 heightlevel?guid=1IzPszHWAEuvzxtXBMrkzJ&val=0",
                stories.tell("turnedEnds", server));
        stories.tell("turnedSent", server);
        stories.tell("turnedLater", server);
        assertEquals(List.of(wire, wire), server.wireForms());
    }

    @Test
    void positionsOfInvertedDeviceAreTurnedWhereverTheyAreRead() throws Exception {
        assertEquals(
                "30 30 1IzPszHWAEuvzxtXBMrkzJ heightlevelstatus?guid=1IzPszHWAEuvzxtXBMrkzJ OptionalInt.empty",
                stories.tell("turnedStatus", server));
        assertEquals("30 30 heightlevel?guid=1IzPszHWAEuvzxtXBMrkzJ&val=70&fb", stories.tell("turnedFeedback", server));
        assertEquals("70 30", stories.tell("plainBlind", server));
    }

    @Test
    void deadlineIsKeptByInvertedDevice() throws Exception {
        assertEquals("30 30 30", stories.tell("turnedWithin", server));
        assertEquals(
                List.of(
                        Optional.of(Duration.ofSeconds(7)),
                        Optional.of(Duration.ofSeconds(8)),
                        Optional.of(Duration.ofSeconds(9))),
                server.calls().stream().map(call -> call.deadline()).toList());
    }

    @Test
    void requestsAreValues() throws Exception {
        assertEquals("true false true true false true", stories.tell("requestsAreValues", server));
    }

    @Test
    void lockedDeviceReadsAndUnlocks() throws Exception {
        assertEquals(
                "21.5 actualtemp?guid=1IzPszHWAEuvzxtXBMrkzH 1IzPszHWAEuvzxtXBMrkzH LOCKED",
                stories.tell("lockedReads", server));
        assertEquals("setpoint?guid=1IzPszHWAEuvzxtXBMrkzH&cmd=60 true", stories.tell("unlocked", server));
    }

    @Test
    void lockedDeviceIsTurnedToo() throws Exception {
        assertEquals("30 heightlevel?guid=1IzPszHWAEuvzxtXBMrkzK&val=70", stories.tell("lockedReadsTurned", server));
    }

    @Test
    void noCommandToManyReachesLockedDevice() throws Exception {
        assertEquals("Ceiling light, Wall lamp, switch, 3 spots, Fan", stories.tell("switchable", server));
        assertEquals("5 of 5 answered 5", stories.tell("allOff", server));
        assertEquals(
                List.of(
                        "power?guid=1IzPszHWAEuvzxtXBMrkzA&cmd=0",
                        "power?guid=1IzPszHWAEuvzxtXBMrkzB&cmd=0",
                        "power?guid=1IzPszHWAEuvzxtXBMrkzE&cmd=0",
                        "power?guid=1IzPszHWAEuvzxtXBMrkzF&cmd=0",
                        "hvacpower?guid=1IzPszHWAEuvzxtXBMrkzM&cmd=0"),
                server.wireForms());
    }

    @Test
    void commandToManyCanWaitForFeedback() throws Exception {
        assertEquals("[true, true, true, true, true]", stories.tell("allOffConfirmed", server));
    }

    @Test
    void commandToManyKeepsToTheRulesOfEach() throws Exception {
        assertEquals(
                "Garden/Awning: position must be at most 80 % for Garden/Awning, as its plant file says, not 90"
                        + " [position of 1IzPszHWAEuvzxtXBMrkzC]",
                stories.tell("groupWithinRules", server));
        assertEquals(
                List.of(
                        "heightlevel?guid=1IzPszHWAEuvzxtXBMrkzJ&val=10",
                        "heightlevel?guid=1IzPszHWAEuvzxtXBMrkzL&val=90"),
                server.wireForms());
    }

    @Test
    void devicesAreFoundByTypeTagKindAndIdentifier() throws Exception {
        assertEquals(
                "Wall lamp, switch | Boiler | Pump | Awning, Screen, Shutter", stories.tell("generatedTypes", server));
        assertEquals(
                "Ceiling light, Wall lamp | Ceiling light | Awning, Screen, Roof window, Shutter |"
                        + " Optional[Garden/Boiler] | Optional.empty | 1 | 14",
                stories.tell("search", server));
    }

    @Test
    void devicesAreLoopedOverAsWhatTheyCan() throws Exception {
        assertEquals("""
                heightlevel?guid=1IzPszHWAEuvzxtXBMrkzC&val=90
                heightlevel?guid=1IzPszHWAEuvzxtXBMrkzJ&val=90
                heightlevel?guid=1IzPszHWAEuvzxtXBMrkzL&val=10
                Ceiling light READ
                3 spots READ
                """, stories.tell("loop", server));
    }

    @Test
    void codeForAnythingWithCapabilityTakesDevicesOfPlant() throws Exception {
        assertEquals(
                "power?guid=1IzPszHWAEuvzxtXBMrkzB&cmd=0 hvacpower?guid=1IzPszHWAEuvzxtXBMrkzM&cmd=0",
                stories.tell("anySwitch", server));
    }

    @Test
    void snapshotReadsAllStates() throws Exception {
        assertEquals("""
                Garden/Awning position.position: 30 %
                Garden/Screen position.position: 30 %
                Garden/Screen angle.angle: 70 %
                Garden/Roof window position.position: 30 %
                Garden/Shutter position.position: 70 %
                Garden/Shutter angle.angle: 70 %
                Garden/Boiler actual-temperature.temperature: 21.5 °C
                Garden/Boiler setpoint.temperature: 21.5 °C
                Garden/Boiler chrono.enabled: true
                Garden/Pump power.on: true
                [Garden/Boiler temp-mode]""", stories.tell("snapshotOutside", server));
    }

    @Test
    void readingsAreOfWhatTellsState() throws Exception {
        assertEquals(
                "[power: powerstatus?guid=1IzPszHWAEuvzxtXBMrkzA, power-level:"
                        + " powerlevelstatus?guid=1IzPszHWAEuvzxtXBMrkzA] [] [] [power:"
                        + " powerstatus?guid=a%2Bb%2Fc%3D%26d]",
                stories.tell("readings", server));
        assertEquals(List.of(), server.wireForms());
    }

    @Test
    void handleTellsWhatThePlantFileSays() throws Exception {
        assertEquals(
                "Awning 1IzPszHWAEuvzxtXBMrkzC blind [movement, position] [Garden] INVERTED"
                        + " [ValueLimit[controller=position, min=-Infinity, max=80.0]] [] [evening, for guests] []",
                stories.tell("info", server));
        assertEquals(
                "Garden/Boiler (thermostat 1IzPszHWAEuvzxtXBMrkzH) | Garden/Boiler (thermostat"
                        + " 1IzPszHWAEuvzxtXBMrkzH) | Evening (scene 1IzPszHWAEuvzxtXBMrkzI) | Ground floor/Living room",
                stories.tell("texts", server));
    }

    @Test
    void handlesAreValues() throws Exception {
        assertEquals("true true false false true true", stories.tell("handlesAreValues", server));
    }

    @Test
    void runningCodeKnowsWhetherItFitsItsPlantFile() throws Exception {
        assertEquals("current", stories.tell("freshness", server));
        try {
            new Project(folder).resource("villa.yaml", Specs.villa() + "# changed\n");
            assertEquals("stale: rebuild", stories.tell("freshness", server));
            Files.delete(folder.resolve("target/classes/villa.yaml"));
            assertEquals("unknown: the file is not on the class path", stories.tell("freshness", server));
        } finally {
            new Project(folder).resource("villa.yaml", Specs.villa());
        }
    }
}
