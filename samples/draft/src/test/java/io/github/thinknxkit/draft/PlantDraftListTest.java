package io.github.thinknxkit.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.spec.plant.PlacedDevice;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists as people write them: in whatever columns, separators and encodings; nothing of them is lost. */
class PlantDraftListTest {

    private static final String A = "1IzPszHWAEvzxtXBMrkQJw";
    private static final String B = "1IzPszHWAEvzxtXBMrk4/g";
    private static final String C = "1IzPszHWAEvzxtXBMrk+4w";

    @TempDir
    private Path folder;

    private DraftRun draft(String list) {
        return draft(list.getBytes(StandardCharsets.UTF_8));
    }

    private DraftRun draft(byte[] list) {
        try {
            DraftRun run = DraftRun.of("--devices", Files.write(folder.resolve("list.csv"), list));
            assertEquals(0, run.status(), run.err());
            return run;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** All devices as {@code areas/name=kind:guid}. */
    private static List<String> devices(DraftRun run) {
        return Fixtures.plant(run.out()).devices().stream()
                .map(PlantDraftListTest::shown)
                .toList();
    }

    private static String shown(PlacedDevice placed) {
        return String.join("/", placed.areas()) + "/" + placed.device().name() + "="
                + placed.device().kind() + ":" + placed.device().guid();
    }

    static Stream<String> writings() {
        return Stream.of(
                "Küche Licht;%1$s\nKüche Rollo;%2$s\n",
                "%1$s;Küche Licht\n%2$s;Küche Rollo\n",
                "Küche Licht,%1$s\nKüche Rollo,%2$s\n",
                "Küche Licht\t%1$s\nKüche Rollo\t%2$s",
                "\"Küche Licht\";\"%1$s\"\r\n\"Küche Rollo\";\"%2$s\"\r\n",
                "Küche Licht ; %1$s \n\n  \nKüche Rollo;  %2$s\n",
                "Name;GUID\nKüche Licht;%1$s\nKüche Rollo;%2$s\n",
                "GUID,Name\n%1$s,Küche Licht\n%2$s,Küche Rollo\n",
                "Geräte-ID;Bezeichnung\n%1$s;Küche Licht\n%2$s;Küche Rollo\n",
                "dispositivo\tidentificativo\nKüche Licht\t%1$s\nKüche Rollo\t%2$s\n",
                "Küche Licht;http://192.0.2.10:5051/api/V1/power?guid=%1$s&cmd=1\nKüche Rollo;%2$s\n",
                "Küche Licht;/api/V1/power?guid=%1$s\rKüche Rollo;/api/V1/updown?guid=1IzPszHWAEvzxtXBMrk4%%2Fg&cmd=1\r",
                "\"Küche Licht;%1$s\nKüche Rollo;%2$s\n".substring(1));
    }

    @ParameterizedTest
    @MethodSource("writings")
    void anyWritingIsRead(String writing) {
        assertEquals(
                List.of("Küche/Licht=light:" + A, "Küche/Rollo=blind:" + B),
                devices(draft(String.format(writing, A, B))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void anyEncodingIsRead(String encoding) {
        String list = "Küche Licht;" + A + "\nKüche Rollo;" + B + "\n";
        List<String> expected = List.of("Küche/Licht=light:" + A, "Küche/Rollo=blind:" + B);
        assertEquals(expected, devices(draft(list.getBytes(Charset.forName(encoding)))));
        if (encoding.startsWith("UTF")) {
            assertEquals(expected, devices(draft(("\uFEFF" + list).getBytes(Charset.forName(encoding)))));
        }
    }

    @Test
    void areasOfTheListAreTakenUnmarked() {
        DraftRun run =
                draft("Piano;Stanza;Nome;GUID\nTerra;Cucina;Luce;" + A + "\nTerra;Bagno;Luce;" + B + "\n;;Luce;" + C);
        assertEquals(
                List.of("Terra/Cucina/Luce=light:" + A, "Terra/Bagno/Luce=light:" + B, "Unplaced/Luce=light:" + C),
                devices(run));
        assertEquals(
                1,
                run.lines().stream()
                        .filter(line -> line.contains("guess: area"))
                        .count());
    }

    @Test
    void columnsWithoutTitlesAreToldByWhatIsInThem() {
        DraftRun run =
                draft("Ground floor;light;Left;" + A + "\nGround floor;blind;Right;" + B + "\nAttic;light;Top;" + C);
        assertEquals(
                List.of("Ground floor/Left=light:" + A, "Ground floor/Right=blind:" + B, "Attic/Top=light:" + C),
                devices(run));
    }

    @Test
    void aKindInTheApisWordsIsCertainAndOneInOtherWordsAGuess() {
        DraftRun run = draft("Name;Kind;GUID\nX;analog-value;" + A + "\nY;Jalousie;" + B + "\nZ;sonstiges;" + C + "\n");
        assertEquals(List.of("Unplaced/X=analog-value:" + A, "Unplaced/Y=blind:" + B), devices(run));
        assertFalse(run.out().contains("guess: analog-value"), run.out());
        assertTrue(run.out().contains("# guess: blind, from \"Jalousie\" in the list\n"), run.out());
        assertTrue(run.out().contains("# Z: {kind: \"?\", guid: " + C + "}\n"), run.out());
    }

    @Test
    void otherColumnsBecomeComments() {
        DraftRun run = draft("Name;GUID;Note\nLight;" + A + ";replaced: 2024 # twice\n");
        assertTrue(run.out().contains("# list: Note: replaced: 2024 # twice\n"), run.out());
    }

    @Test
    void aNameThatHoldsTheSeparatorStaysWhole() {
        assertEquals(
                List.of("Unplaced/Light, left=light:" + A, "Unplaced/Blind=blind:" + B),
                devices(draft("Light, left," + A + "\nBlind," + B + "\n")));
    }

    @Test
    void aNameThatLooksLikeAGuidIsTold() {
        assertEquals(
                List.of("Unplaced/LivingroomCeilingLight=light:" + A, "Unplaced/Blind=blind:" + B),
                devices(draft("LivingroomCeilingLight;" + A + "\nBlind;" + B + "\n")));
    }

    @Test
    void everyLineThatIsNotUsedStandsThereWithTheReason() {
        DraftRun run = draft(String.join(
                "\n",
                "# my list",
                "Light;" + A,
                "Other;" + A,
                ";" + B,
                "Short;1IzPszHWAEvzxtXBMrkQ",
                "No guid at all",
                "x".repeat(256) + ";" + C));
        assertEquals(List.of("Unplaced/Light=light:" + A), devices(run));
        String end = run.out().substring(run.out().indexOf("# review: lines of the list"));
        String noGuid = "there is no GUID in it, which has 21 to 23 letters, digits, '+', '/', '-' or '_'";
        assertEquals(
                List.of(
                        "# review: lines of the list that are not used.",
                        "# line 1, " + noGuid + ": # my list",
                        "# line 3, its GUID stands in line 2 already: Other; " + A,
                        "# line 4, there is no name in it: ; " + B,
                        "# line 5, '1IzPszHWAEvzxtXBMrkQ' has 20 characters, and a GUID has 21 to 23: Short; 1IzPszHWAEvzxtXBMrkQ",
                        "# line 6, " + noGuid + ": No guid at all",
                        "# line 7, a name has 256 characters, and at most 255 are taken:",
                        "#   " + "x".repeat(256) + ";",
                        "#   " + C),
                end.lines().toList());
        assertTrue(run.out().contains("# review: 6 lines of the list not used, below\n"), run.out());
    }

    @Test
    void whatMayBeACredentialIsNeverRepeated() {
        String secret = "hunter2canary9876543";
        DraftRun run = draft("Name;GUID;Password;Link\nLight;" + A + ";" + secret + ";https://cloud.example/" + secret
                + "/api/V1/power?guid=" + A + "\nBroken;;" + secret + ";https://cloud.example/" + secret + "/x\n");
        assertEquals(List.of("Unplaced/Light=light:" + A), devices(run));
        assertFalse((run.out() + run.err()).contains(secret), run.out());
        assertTrue(run.out().contains("# list: Link: (an address, left out: it may hold a key)\n"), run.out());
    }

    @Test
    void aQuoteThatNobodyClosesCostsItsLineAlone() {
        DraftRun run = draft("\"Light;" + A + "\nBlind;" + B + "\n");
        assertTrue(devices(run).contains("Unplaced/Blind=blind:" + B), run.out());
        assertTrue(run.out().contains(A), run.out());
    }

    @Test
    void aListWithoutAnyDeviceMakesAPlantWithoutAny() {
        DraftRun run = draft("\n\nnothing here\n");
        assertEquals(List.of(), devices(run));
        assertTrue(run.out().contains(": nothing here\n"), run.out());
        assertEquals(List.of(), devices(draft("")));
    }

    @Test
    void aListFarTooLongIsRefused() throws IOException {
        Path list = Fixtures.write(folder.resolve("long.csv"), "a;b\n".repeat(20_001));
        DraftRun run = DraftRun.of("--devices", list);
        assertEquals(2, run.status());
        assertEquals("the list " + list + " has more than the 20000 lines that are read of one", run.err());
        Path large = Files.write(folder.resolve("large.csv"), new byte[(1 << 20) + 1]);
        assertEquals(
                "the list " + large + " is larger than the 1 MiB that are read of one",
                DraftRun.of("--devices", large).err());
    }
}
