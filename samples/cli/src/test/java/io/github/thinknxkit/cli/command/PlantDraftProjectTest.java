package io.github.thinknxkit.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.thinknxkit.cli.Trial;
import io.github.thinknxkit.spec.plant.PlantFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** First plant files of ETS projects. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
@Tag("once")
class PlantDraftProjectTest {

    private static final String PASSWORD = "open sesame 1";

    private static final String GROUPS = "<GroupAddresses><GroupRanges>"
            + "<GroupRange Id=\"P-0123-0_GR-1\" RangeStart=\"2048\" RangeEnd=\"4095\" Name=\"Switching\">"
            + "<GroupRange Id=\"P-0123-0_GR-2\" RangeStart=\"2048\" RangeEnd=\"2303\" Name=\"Objects\">"
            + group(1, 2049, "Spots", "DPST-1-1")
            + group(2, 2050, "Spots value", "DPST-5-1")
            + group(3, 2051, "Raffstore 7 up/down", "DPST-1-8")
            + group(4, 2052, "Raffstore 7 stop", "DPST-1-7")
            + group(5, 2053, "Wallwasher", "DPST-1-1")
            + group(6, 2054, "Comfort", "DPST-9-1")
            + group(7, 2055, "Pump", "DPST-1-1")
            + group(8, 2056, "Flur Lampe", "DPST-1-1")
            + "</GroupRange></GroupRange></GroupRanges></GroupAddresses>";

    private static final String DEVICES = """
            Name;GUID
            Spots;AAAAAAAAAAAAAAAAAAAAAA
            Raffstore 7;AAAAAAAAAAAAAAAAAAAAAB
            Comfort;AAAAAAAAAAAAAAAAAAAAAC
            Wallwasher;AAAAAAAAAAAAAAAAAAAAAD
            Pump;AAAAAAAAAAAAAAAAAAAAAE
            Flur Lampe;AAAAAAAAAAAAAAAAAAAAAF
            """;

    private static final List<String> PLACED = List.of(
            "EG/Küche/Spots light",
            "EG/Küche/Comfort thermostat",
            "EG/Flur/Wallwasher light",
            "EG/Flur/Lampe light",
            "OG/Raffstore 7 blind",
            "Objects/Pump light");

    @TempDir
    private Path folder;

    private Path list = Path.of("");

    @BeforeEach
    void writeList() {
        list = PlantTexts.write(folder.resolve("devices.csv"), DEVICES);
    }

    private static String group(int id, int address, String name, String type) {
        return "<GroupAddress Id=\"P-0123-0_GA-" + id + "\" Address=\"" + address + "\" Name=\"" + name
                + "\" DatapointType=\"" + type + "\" Puid=\"" + id + "\"/>";
    }

    private static String function(String type, String name, int... groups) {
        StringBuilder text = new StringBuilder(
                "<Function Id=\"P-0123-0_F-" + groups[0] + "\" Type=\"" + type + "\" Name=\"" + name + "\">");
        Arrays.stream(groups)
                .forEach(id -> text.append(
                        "<GroupAddressRef Id=\"P-0123-0_GF-" + id + "\" RefId=\"P-0123-0_GA-" + id + "\" Name=\"\"/>"));
        return text.append("</Function>").toString();
    }

    /** The house in the words of a generation of ETS. */
    private static String house(int schema) {
        boolean old = schema < 14;
        String space = old ? "BuildingPart" : "Space";
        String links = old
                ? "<ComObjectInstanceRef RefId=\"O-1\"><Connectors><Send GroupAddressRefId=\"P-0123-0_GA-5\"/>"
                        + "</Connectors></ComObjectInstanceRef>"
                : "<ComObjectInstanceRef RefId=\"O-1\" Links=\"GA-5\"/>";
        String every = old
                ? "<ComObjectInstanceRef RefId=\"O-1\"><Connectors><Send GroupAddressRefId=\"P-0123-0_GA-7\"/>"
                        + "</Connectors></ComObjectInstanceRef>"
                : "<ComObjectInstanceRef RefId=\"O-1\" Links=\"GA-5 GA-7\"/>";
        String devices = "<DeviceInstance Id=\"P-0123-0_DI-1\" Address=\"1\"><ComObjectInstanceRefs>" + links
                + "</ComObjectInstanceRefs></DeviceInstance>"
                + "<DeviceInstance Id=\"P-0123-0_DI-2\" Address=\"2\"><ComObjectInstanceRefs>" + every
                + "</ComObjectInstanceRefs></DeviceInstance>";
        String line = schema < 21 ? devices : "<Segment Id=\"S-1\" Number=\"0\">" + devices + "</Segment>";
        String spaces = "<S Type=\"Building\" Name=\"Haus\"><S Type=\"Floor\" Name=\"EG\">"
                + "<S Type=\"DistributionBoard\" Name=\"UV\"><DeviceInstanceRef RefId=\"P-0123-0_DI-2\"/></S>"
                + "<S Type=\"Room\" Name=\"Küche\">" + function("FT-6", "Spots", 1, 2)
                + function("FT-9", "Heizung", 6) + "</S>"
                + "<S Type=\"Corridor\" Name=\"Flur\"><DeviceInstanceRef RefId=\"P-0123-0_DI-1\"/></S></S>"
                + "<S Type=\"Floor\" Name=\"OG\"><S Type=\"DistributionBoard\" Name=\"UV OG\">"
                + function("FT-7", "Raffstore 7", 3, 4) + "</S></S></S>";
        return "<Topology><Area Address=\"1\"><Line Address=\"1\">" + line + "</Line></Area></Topology>"
                + (old ? "<Buildings>" : "<Locations>")
                + spaces.replace("<S ", "<" + space + " ").replace("</S>", "</" + space + ">")
                + (old ? "</Buildings>" : "</Locations>")
                + GROUPS;
    }

    private static List<String> shown(PlantFile plant) {
        return plant.devices().stream()
                .map(placed -> String.join("/", placed.areas()) + "/"
                        + placed.device().name() + " " + placed.device().kind())
                .toList();
    }

    private Trial.Result draft(Trial trial, Path project, String... more) {
        return trial.run(Stream.concat(
                        Stream.of("plant", "draft", "--devices", list.toString(), "--project", project.toString()),
                        Stream.of(more))
                .toArray(String[]::new));
    }

    private String refused(Path project) {
        Trial.Result run = draft(new Trial(), project);
        assertEquals(2, run.status(), run.err());
        assertEquals("", run.out());
        assertEquals(1, run.err().lines().count(), run.err());
        return run.err();
    }

    private static void assertHas(String text, String part) {
        assertTrue(text.contains(part), text);
    }

    @ParameterizedTest
    @ValueSource(ints = {11, 14, 20, 21, 23})
    void roomsAndKindsComeFromTheProjectOfEachGeneration(int schema) {
        Trial.Result run =
                draft(new Trial(), TestProject.plain(folder.resolve("house.knxproj"), schema, house(schema)));
        assertEquals(0, run.status(), run.err());
        PlantFile plant = PlantTexts.plant(run.out());
        assertEquals(PLACED, shown(plant), run.out());
        assertEquals("Haus am See", plant.name().text());
        assertTrue(plant.etsExports().isEmpty());
        String flat = run.out().replaceAll("\\n *# +", " ");
        assertHas(flat, "light, from the function \"Spots\" (dimmable light)");
        assertHas(flat, "blind, from the function \"Raffstore 7\" (sun protection)");
        assertHas(flat, "from KNX devices there that use 1/0/5 \"Wallwasher\"");
        assertHas(flat, "Export Group Addresses");
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 21, 23})
    void aProtectedProjectIsOpenedByItsPassword(int schema) throws IOException {
        Path project = TestProject.locked(folder.resolve("house.knxproj"), schema, house(schema), PASSWORD);
        Path file = PlantTexts.write(folder.resolve("password"), PASSWORD + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        Trial asking = new Trial().terminals(true, true, true).typing(PASSWORD);
        for (Trial.Result run : List.of(
                draft(new Trial(), project, "--project-password-file", file.toString()),
                draft(new Trial().input(PASSWORD + "\n"), project, "--project-password-file", "-"),
                draft(new Trial().with("THINKNX_PROJECT_PASSWORD", PASSWORD), project),
                draft(asking, project))) {
            assertEquals(0, run.status(), run.err());
            assertEquals(PLACED, shown(PlantTexts.plant(run.out())));
            assertFalse((run.out() + run.err()).contains(PASSWORD));
        }
        assertEquals(List.of("Password of the ETS project: "), asking.asked());
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 21})
    void aWrongPasswordOrNoneIsOneSentence(int schema) {
        Path project = TestProject.locked(folder.resolve("house.knxproj"), schema, house(schema), PASSWORD);
        Trial.Result wrong = draft(new Trial().with("THINKNX_PROJECT_PASSWORD", "another"), project);
        assertEquals(2, wrong.status());
        assertHas(wrong.err(), "the password is wrong");
        assertFalse(wrong.err().contains("another "));
        assertHas(refused(project), "--project-password-file FILE");
    }

    @Test
    void aPasswordFileThatOthersMayReadIsRefused() throws IOException {
        Path project = TestProject.locked(folder.resolve("house.knxproj"), 21, house(21), PASSWORD);
        Path file = PlantTexts.write(folder.resolve("password"), PASSWORD);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        Trial.Result run = draft(new Trial(), project, "--project-password-file", file.toString());
        assertEquals(2, run.status());
        assertHas(run.err(), "chmod 600");
    }

    /** Another program's archive, so that not the library alone is held against itself. */
    @Test
    void anArchiveOfAnotherWriterIsOpened() throws IOException, InterruptedException {
        assumeTrue(
                System.getenv("CI") != null
                        || Stream.of(System.getenv("PATH").split(":", -1))
                                .anyMatch(path -> Files.isExecutable(Path.of(path, "7z"))),
                "7z is missing");
        Files.write(folder.resolve("project.xml"), TestProject.information(21, "Haus am See", "ThreeLevel"));
        Files.write(folder.resolve("0.xml"), TestProject.installation(21, house(21)));
        Process packing = new ProcessBuilder(
                        "7z",
                        "a",
                        "-tzip",
                        "-mem=AES256",
                        "-p" + TestProject.derived(PASSWORD),
                        "by7z.zip",
                        "project.xml",
                        "0.xml")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("7z.log").toFile())
                .start();
        assertTrue(packing.waitFor(60, TimeUnit.SECONDS));
        assertEquals(0, packing.exitValue());
        Path project =
                TestProject.process(folder.resolve("house.knxproj"), 21, TestProject.bytes(folder.resolve("by7z.zip")));
        Trial.Result run = draft(new Trial().with("THINKNX_PROJECT_PASSWORD", PASSWORD), project);
        assertEquals(0, run.status(), run.err());
        assertEquals(PLACED, shown(PlantTexts.plant(run.out())));
    }

    @Test
    void aProjectBesideItsExportIsNotMissed() {
        Path project = TestProject.plain(folder.resolve("house.knxproj"), 21, house(21));
        Path export = PlantTexts.write(
                folder.resolve("house.xml"),
                "<GroupAddress-Export xmlns=\"http://knx.org/xml/ga-export/01\"><GroupAddress Name=\"Spots\""
                        + " Address=\"1/0/1\" DPTs=\"DPST-1-1\"/></GroupAddress-Export>");
        Trial.Result run = draft(
                new Trial(),
                project,
                "--ets",
                export.toString(),
                "--output",
                folder.resolve("h.yaml").toString());
        assertEquals(0, run.status(), run.err());
        PlantFile plant = PlantTexts.plant(PlantTexts.text(folder.resolve("h.yaml")));
        assertEquals(PLACED, shown(plant));
        assertEquals("house.xml", plant.etsExports().get(0).file().text());
    }

    @Test
    void aFunctionThatItsAddressesContradictIsLeftOpen() {
        String odd = "<Locations><Space Type=\"Room\" Name=\"Bad\">" + function("FT-1", "Raffstore 7", 3, 4)
                + "</Space></Locations>" + GROUPS;
        Trial.Result run = draft(new Trial(), TestProject.plain(folder.resolve("h.knxproj"), 21, odd));
        assertEquals(0, run.status(), run.err());
        assertHas(run.out().replaceAll("\\n *# +", " "), "review: kind light or blind, from the function");
    }

    @Test
    void whatIsNoProjectIsNamed() throws IOException {
        assertHas(refused(folder.resolve("none.knxproj")), "there is none");
        assertHas(refused(folder), "it is a folder");
        assertHas(refused(PlantTexts.write(folder.resolve("x.knxproj"), "<KNX/>")), "is no ETS project");
        Path whole = TestProject.plain(folder.resolve("house.zip"), 21, house(21));
        byte[] bytes = TestProject.bytes(whole);
        Path half = Files.write(folder.resolve("half.knxproj"), Arrays.copyOf(bytes, bytes.length / 2));
        assertHas(refused(half), "is damaged");
        assertEquals(0, draft(new Trial(), whole).status());
        assertHas(refused(zip(Map.of("word/document.xml", ""))), "there is no project");
        assertHas(refused(zip(Map.of("P-0001.zip", "", "P-0002/project.xml", ""))), "2 projects");
        assertHas(refused(zip(Map.of("P-0001.zip", ""))), "knx_master.xml");
        assertHas(refused(zip(Map.of("P-0001/0.xml", ""))), "project.xml is missing");
    }

    private Path zip(Map<String, String> parts) {
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        parts.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return TestProject.zip(folder.resolve("made.knxproj"), bytes);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<KNX xmlns=\"http://knx.org/xml/ga-export/01\"/>",
                "<KNX xmlns=\"http://knx.org/xml/project/21\"><Project>",
                "<!DOCTYPE KNX [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><KNX xmlns=\"http://knx.org/xml/project/21\"/>"
            })
    void damagedPartsAreRefused(String installation) {
        String information = "<KNX xmlns=\"http://knx.org/xml/project/21\"/>";
        assertHas(
                refused(zip(Map.of("P-0001/project.xml", information, "P-0001/0.xml", installation))),
                "cannot be read: a part of it");
    }

    @Test
    void namesInTheArchiveAreNoFiles() throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("../../evil", new byte[] {1});
        parts.put("P-0123/../../../0.xml", new byte[] {1});
        parts.put("P-0123/project.xml", TestProject.information(21, "Haus", "Free"));
        parts.put("P-0123/0.xml", TestProject.installation(21, house(21)));
        Path project = TestProject.zip(folder.resolve("house.knxproj"), parts);
        Trial.Result run = draft(new Trial(), project);
        assertEquals(0, run.status(), run.err());
        assertFalse(Files.exists(folder.resolve("../../evil")));
        assertHas(run.out(), "2049");
    }

    @Test
    void partsThatUnpackWithoutEndAreRefused() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("P-0123/project.xml", TestProject.information(21, "Haus", "Free"));
        parts.put("P-0123/0.xml", new byte[(1 << 27) + 1]);
        assertHas(refused(TestProject.zip(folder.resolve("bomb.knxproj"), parts)), "unpacks to more than 128 MB");
    }

    @Test
    void spacesWithinSpacesWithoutEndAreRefused() {
        String deep = "<Locations>" + "<Space Name=\"R\">".repeat(5_000) + "</Space>".repeat(5_000) + "</Locations>";
        Path project = TestProject.plain(folder.resolve("deep.knxproj"), 21, deep);
        assertHas(refused(project), "deeper than");
    }

    @Test
    void oddNumbersTypesAndReferencesAreRemarkedOrPassedOver() {
        String odd =
                "<Locations><Space Type=\"Room\"><Space Type=\"Room\" Name=\"Bad\">" + function("FT-1", "Spots", 1, 99)
                        + "<DeviceInstanceRef RefId=\"P-0123-0_DI-77\"/></Space></Space></Locations><GroupAddresses>"
                        + group(1, 2049, "Spots", "DPST-1-1 nonsense")
                        + group(2, 2049, "Twice", "DPST-1-1")
                        + group(1, 2050, "Other", "")
                        + group(3, 70_000, "Beyond", "")
                        + "</GroupAddresses>";
        Trial.Result run = draft(new Trial(), TestProject.plain(folder.resolve("odd.knxproj"), 21, odd));
        assertEquals(0, run.status(), run.err());
        assertHas(String.join(" ", shown(PlantTexts.plant(run.out()))), "Bad/Spots light");
        String flat = run.out().replaceAll("\\n *# +", " ");
        assertHas(flat, "1/0/1 stands twice");
        assertHas(flat, "\"Beyond\" has no address");
    }

    @Test
    void allAddressesThatThereAre() {
        StringBuilder text = new StringBuilder("<Locations><Space Type=\"Room\" Name=\"Bad\">");
        for (int i = 1; i <= 2_000; i++) {
            text.append(function("FT-1", "Lamp &amp; " + i, i));
        }
        text.append("</Space></Locations><GroupAddresses>");
        for (int i = 1; i <= 65_535; i++) {
            text.append(group(i, i, "Lamp &amp; &lt;" + i + "&gt;", "DPST-1-1"));
        }
        Path project = TestProject.plain(folder.resolve("all.knxproj"), 21, text + "</GroupAddresses>");
        PlantTexts.write(list, "Name;GUID\nLamp & 17;AAAAAAAAAAAAAAAAAAAAAA\n");
        Trial.Result run = draft(new Trial(), project);
        assertEquals(0, run.status(), run.err());
        assertEquals(List.of("Bad/Lamp & 17 light"), shown(PlantTexts.plant(run.out())));
    }
}
