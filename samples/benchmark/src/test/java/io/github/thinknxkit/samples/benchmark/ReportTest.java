package io.github.thinknxkit.samples.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.samples.benchmark.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Results become tables and a chart, in the page's place for their JDK. */
class ReportTest {

    private static final Path README = Path.of("README.md");

    private static final String RUN = """
            {"date": "2026-01-02", "processors": 3, "java": "17.0.9+9", "mode": "quick", "results": [%s, %s]}
            """;

    private static final String RESULT = """
            {"benchmark": "io.example.measure.CallBenchmark.oneThread",
             "params": {"access": "BASIC", "contestant": "%s"},
             "primaryMetric": {"score": 1, "rawData": [[%s]]},
             "secondaryMetrics": {"gc.alloc.rate.norm": {"score": %s}}}
            """;

    @TempDir
    Path folder;

    @Test
    void allIterationsOfARunCountInTheTables() throws IOException {
        String page = report(RUN.formatted(
                RESULT.formatted("KIT", "50, 44, 42, 48", "20000"), RESULT.formatted("DIRECT", "40, 40", "16000")));

        assertTrue(page.contains("Measured on 2026-01-02, JDK 17.0.9+9, 3 processors, quick mode."), page);
        assertTrue(page.contains("| the kit | – | 46.0 (1.15) | 42.0 to 50.0 | – | – | – |"), page);
        assertTrue(page.contains("| the kit | – | 20,000 (1.25) | – | – | – |"), page);
        assertTrue(page.startsWith("# Before\n") && page.endsWith("after\n"), page);
    }

    @Test
    void whatWasThereIsReplaced() throws IOException {
        String run = RUN.formatted(RESULT.formatted("KIT", "50", "1"), RESULT.formatted("DIRECT", "40", "1"));

        String once = report(run);
        write(run);

        assertEquals(once, Files.readString(folder.resolve("page.md")));
    }

    @Test
    void aRunOnABusyMachineIsToldFromOthers() throws IOException {
        String quiet =
                report(RUN.formatted(RESULT.formatted("KIT", "50", "1"), RESULT.formatted("KIT_AGAIN", "52", "1")));
        String busy =
                report(RUN.formatted(RESULT.formatted("KIT", "50", "1"), RESULT.formatted("KIT_AGAIN", "75", "1")));

        assertTrue(quiet.contains("took 104 % of its own time"), quiet);
        assertTrue(busy.contains("took 150 % of its own time"), busy);
        assertEquals(
                List.of(false, true),
                List.of(quiet.contains("The machine was busy"), busy.contains("The machine was busy")));
    }

    @Test
    void theChartIsAPictureOfItsOwn() throws Exception {
        report(RUN.formatted(RESULT.formatted("KIT", "50", "1"), RESULT.formatted("DIRECT", "40", "1")));

        String root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(folder.resolve("jdk-17.svg").toFile())
                .getDocumentElement()
                .getTagName();
        assertEquals("svg", root);
    }

    @Test
    void aPageWithoutAPlaceIsLeftAlone() throws IOException {
        Files.writeString(folder.resolve("page.md"), "# Nothing\n");

        assertThrows(
                IllegalArgumentException.class,
                () -> write(RUN.formatted(RESULT.formatted("KIT", "50", "1"), RESULT.formatted("DIRECT", "40", "1"))));

        assertEquals("# Nothing\n", Files.readString(folder.resolve("page.md")));
    }

    @Test
    void theReadmeHasPlacesForBothJdks() throws IOException {
        String readme = Files.readString(README);

        for (int release : new int[] {17, 25}) {
            assertTrue(readme.contains("<!-- results of JDK " + release + " -->\n"));
            assertTrue(readme.contains("<!-- end of JDK " + release + " -->\n"));
        }
    }

    @Test
    void theReadmeNamesTheProgramsAndVersionsThatThereAre() throws IOException {
        String readme = Files.readString(README);
        String pom = Files.readString(Path.of("pom.xml"));

        assertTrue(readme.contains(" " + Report.class.getName() + " samples/benchmark/README.md "));
        assertTrue(readme.contains(" org.openjdk.jmh.Main CallBenchmark.oneThread -p contestant=KIT -p access=BASIC "));
        assertTrue(pom.contains("<mainClass>" + Benchmarks.class.getName() + "</mainClass>"));
        for (String library : new String[] {"avaje-http-client", "OkHttp", "OpenFeign", "Retrofit"}) {
            String property = library.replace("-client", "").toLowerCase(Locale.ROOT) + ".version>";
            String version = pom.substring(pom.indexOf(property) + property.length(), pom.indexOf("</" + property));
            assertTrue(readme.contains(library + " " + version), library);
        }
    }

    private String report(String run) throws IOException {
        Files.writeString(
                folder.resolve("page.md"),
                "# Before\n<!-- results of JDK 17 -->\nold\n<!-- end of JDK 17 -->\nafter\n");
        write(run);
        return Files.readString(folder.resolve("page.md"));
    }

    private void write(String run) throws IOException {
        Path results = Files.writeString(folder.resolve("run.json"), run);
        Report.main(new String[] {folder.resolve("page.md").toString(), results.toString()});
    }
}
