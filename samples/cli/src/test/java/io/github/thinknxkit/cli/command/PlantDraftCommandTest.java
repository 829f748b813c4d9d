package io.github.thinknxkit.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.cli.Trial;
import io.github.thinknxkit.spec.plant.PlantFile;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line of {@code thinknx plant draft}: what it reads and writes, and what it refuses. */
class PlantDraftCommandTest {

    private static final String GUID = "1IzPszHWAEvzxtXBMrkQJw";

    @TempDir
    private Path folder;

    private Path list;

    @BeforeEach
    void writeList() {
        list = PlantTexts.write(folder.resolve("villa rosa.csv"), "Küche light;" + GUID + "\n");
    }

    @Test
    void theDraftGoesToStandardOutputAsUtf8AndTheCountsToStandardError() {
        Trial.Result run = PlantRun.in(StandardCharsets.ISO_8859_1, "plant", "draft", "--devices", list);
        assertEquals(0, run.status());
        assertTrue(run.out().contains("\n  Küche:\n"), run.out());
        assertEquals("1 device in all\n1 guessed kind\n1 guessed area\n", run.err());
    }

    @Test
    void theSameFilesMakeTheSameBytes() {
        Object[] words = {"plant", "draft", "--ets", PlantTexts.VILLA_EXPORT, "--devices", PlantTexts.VILLA_DEVICES};
        assertEquals(PlantRun.of(words).out(), PlantRun.of(words).out());
    }

    @Test
    void theNameIsMadeOfAFilesNameAndMarked() {
        List<String> lines = PlantRun.of("plant", "draft", "--devices", list).lines();
        int plant = lines.indexOf("plant: Villa rosa");
        assertEquals("# guess: name, from the file villa rosa.csv", lines.get(plant - 1));
    }

    @Test
    void aNameThatIsGivenIsTakenUnmarked() {
        Trial.Result run = PlantRun.of("plant", "draft", "--devices", list, "--name", "Haus: \"Am See\" #2");
        assertEquals("Haus: \"Am See\" #2", PlantTexts.plant(run.out()).name().text());
        assertTrue(!run.out().contains("guess: name"), run.out());
    }

    @Test
    void aNameThatJavaCannotSpellIsTakenWithARemark() {
        Trial.Result run = PlantRun.of("plant", "draft", "--devices", list, "--name", "別荘");
        assertEquals("別荘", PlantTexts.plant(run.out()).name().text());
        assertTrue(
                run.out().contains("# review: Java code needs a name in Latin, Cyrillic or Greek letters\n"),
                run.out());
    }

    @Test
    void anEmptyNameIsRefused() {
        Trial.Result run = PlantRun.of("plant", "draft", "--devices", list, "--name", " ");
        assertEquals(2, run.status());
        assertEquals("thinknx: the plant's name has 1 to 255 characters\n", run.err());
    }

    @Test
    void withoutAnyInputThereIsNothingToDo() {
        Trial.Result run = PlantRun.of("plant", "draft");
        assertEquals(2, run.status());
        assertEquals(
                "thinknx: there is nothing to make a plant file of; give a list of devices, exports of ETS, a"
                        + " project or several of them\n",
                run.err());
    }

    @Test
    void aFileIsWrittenOnceAndOverwrittenOnlyByForce() {
        Path output = folder.resolve("plant.yaml");
        assertEquals(
                0,
                PlantRun.of("plant", "draft", "--devices", list, "--output", output)
                        .status());
        String first = PlantTexts.text(output);
        assertEquals("Plant", PlantTexts.plant(first).name().text());

        Trial.Result second = PlantRun.of("plant", "draft", "--devices", list, "--output", output, "--name", "Other");
        assertEquals(2, second.status());
        assertEquals("thinknx: the file " + output + " is there already; --force overwrites it\n", second.err());
        assertEquals(first, PlantTexts.text(output));

        Trial.Result third =
                PlantRun.of("plant", "draft", "--devices", list, "--output", output, "--name", "Other", "--force");
        assertEquals(0, third.status());
        assertEquals("", third.out());
        assertEquals("Other", PlantTexts.plant(PlantTexts.text(output)).name().text());
    }

    @Test
    void aFileInAFolderThatIsNotThereIsRefused() {
        Path output = folder.resolve("none").resolve("plant.yaml");
        Trial.Result run = PlantRun.of("plant", "draft", "--devices", list, "--output", output);
        assertEquals(2, run.status());
        assertEquals(
                "thinknx: the file " + output + " cannot be written; see whether its folder is there and yours\n",
                run.err());
    }

    @Test
    void inputsThatCannotBeReadAreNamed() {
        Path none = folder.resolve("none.csv");
        assertEquals(
                "thinknx: the file " + none + " cannot be read: there is none. There is villa rosa.csv.\n",
                PlantRun.of("plant", "draft", "--devices", none).err());
        assertEquals(
                "thinknx: the file " + folder + " cannot be read: it is a folder\n",
                PlantRun.of("plant", "draft", "--ets", folder).err());
    }

    @Test
    void anExportWithProblemsIsRefusedWithAllOfThem() {
        Path export = PlantTexts.write(folder.resolve("bad.csv"), """
                "Group name";"Address";"DatapointType"
                "A";"1/0/1";"DPST-1-1"
                "B";"1/9/1";""
                "C";"1/0/2";"nonsense"
                """);
        Trial.Result run = PlantRun.of("plant", "draft", "--ets", export);
        assertEquals(2, run.status());
        List<String> lines = run.err().lines().toList();
        assertEquals(3, lines.size(), run.err());
        assertTrue(lines.get(0).startsWith("[ETS-ADDRESS] " + export + ":3:6"), run.err());
        assertTrue(lines.get(1).startsWith("[ETS-TYPE] " + export + ":4:14"), run.err());
        assertTrue(lines.get(2).startsWith("thinknx: " + export + " has 2 problems, the first of which is: [ETS-AD"));
    }

    @Test
    void aPictureIsNoList() throws IOException {
        Path picture = Files.write(folder.resolve("a.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 0, 0, 0});
        assertEquals(
                "thinknx: the list " + picture + " is no text; save it as CSV\n",
                PlantRun.of("plant", "draft", "--devices", picture).err());
    }

    @Test
    void exportsAreNamedAsSeenFromThePlantFile() throws IOException {
        Path exports = Files.createDirectories(folder.resolve("ets exports"));
        Path export = Files.copy(PlantTexts.VILLA_EXPORT, exports.resolve("a #1: b.xml"));
        Path output = Files.createDirectories(folder.resolve("src/plants")).resolve("villa.yaml");
        Trial.Result run = PlantRun.of("plant", "draft", "--ets", export, "--devices", list, "--output", output);
        assertEquals(0, run.status(), run.err());
        PlantFile plant = PlantTexts.plant(PlantTexts.text(output));
        assertEquals(
                List.of("../../ets exports/a #1: b.xml"),
                plant.etsExports().stream().map(named -> named.file().text()).toList());
        assertTrue(PlantTexts.text(output).contains("# review: for the compiler an export is beside the plant file"));
        Trial.Result comparison = PlantRun.of("plant", "compare", output, export, "--exit-code");
        assertEquals(0, comparison.status(), comparison.err());
    }

    @Test
    void anExportBesideThePlantFileNeedsNoRemark() throws IOException {
        Path export = Files.copy(PlantTexts.VILLA_EXPORT, folder.resolve("Küche 1.xml"));
        Trial.Result run = PlantRun.of("plant", "draft", "--ets", export, "--output", folder.resolve("p.yaml"));
        assertEquals(0, run.status(), run.err());
        String text = PlantTexts.text(folder.resolve("p.yaml"));
        assertTrue(text.contains("\nets:\n  - Küche 1.xml\n"), text);
    }

    @Test
    void anExportWhosePathNoPlantFileCanHoldIsLeftOutWithTheReason() throws IOException {
        Path export = Files.copy(PlantTexts.VILLA_EXPORT, folder.resolve("a\nb.xml"));
        Trial.Result run = PlantRun.of("plant", "draft", "--ets", export, "--devices", list);
        assertEquals(List.of(), PlantTexts.plant(run.out()).etsExports());
        assertTrue(
                run.out()
                        .contains(
                                "# review: an export is left out, since a plant file cannot hold its path; rename it\n"),
                run.out());
    }

    @Test
    void exportsAloneMakeAPlantFileWithoutDevices() {
        Trial.Result run =
                PlantRun.of("plant", "draft", "--ets", PlantTexts.VILLA_EXPORT, "--ets", PlantTexts.VILLA_NEWER);
        assertEquals(0, run.status(), run.err());
        PlantFile plant = PlantTexts.plant(run.out());
        assertEquals(2, plant.etsExports().size());
        assertEquals(List.of(), plant.devices());
        String remark = "# review: 1/0/25 is \"New switch\" and, in " + PlantTexts.VILLA_NEWER + ",";
        assertTrue(run.out().contains(remark), run.out());
    }

    @Test
    void theParentCommandSaysWhatThereIs() {
        Trial.Result run = PlantRun.of("plant");
        assertEquals(2, run.status());
        assertEquals("thinknx: plant needs to know what to do: draft or compare\n", run.err());
    }

    @Test
    void filesOfOtherCodePagesNeedTheirEncodingWhichThePlantFileKeeps() throws IOException {
        Charset cyrillic = Charset.forName("windows-1251");
        Path export = Files.write(folder.resolve("alt.csv"), "Свет гостиная;1/0/1\r\n".getBytes(cyrillic));
        Path unicode = PlantTexts.write(folder.resolve("neu.csv"), "Küche;1/0/2\r\n");
        Path devices = Files.write(folder.resolve("d.csv"), ("Свет;" + GUID + "\r\n").getBytes(cyrillic));

        Trial.Result without = PlantRun.of("plant", "draft", "--ets", export);
        assertEquals(2, without.status());
        assertTrue(without.err().contains("[ETS-ENCODING] " + export + ":1:1"), without.err());
        assertTrue(without.err().contains("here --encoding names it"), without.err());
        assertEquals(
                "thinknx: line 1 of the list " + devices
                        + " is neither UTF-8 nor western European text; save it as UTF-8,"
                        + " or name its encoding by --encoding, such as windows-1251\n",
                PlantRun.of("plant", "draft", "--devices", devices).err());

        Trial.Result run = PlantRun.of(
                "plant",
                "draft",
                "--ets",
                export,
                "--ets",
                unicode,
                "--devices",
                devices,
                "--encoding",
                "windows-1251");
        assertEquals(0, run.status(), run.err());
        PlantFile plant = PlantTexts.plant(run.out());
        assertEquals(
                List.of("Optional[windows-1251]", "Optional.empty"),
                plant.etsExports().stream()
                        .map(named -> named.encoding().toString())
                        .toList());
        assertTrue(run.out().contains("Свет"), run.out());
    }
}
