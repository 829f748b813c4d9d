package io.github.thinknxkit.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * What becomes of a call, whatever goes wrong: every fault with every effect. The document FAULTS.md tells users.
 *
 * <p>In short form here; {@code -Dthinknx.matrix=whole} runs every cell. {@code -Dthinknx.matrix.update=true} rewrites the document.
 */
@Timeout(value = 60, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class FaultMatrixTest {

    private static final Path DOCUMENT = Path.of("FAULTS.md");
    private static final String BEGIN = "<!-- written by FaultMatrixTest -->\n";
    private static final String END = "<!-- to here -->\n";

    private final List<Fault> faults = Matrix.faults();

    @Test
    void everyCallEndsAsExpectedAndNothingIsLeft() throws Exception {
        boolean whole = System.getProperty("thinknx.matrix", "brief").equals("whole");
        List<Cell> cells = whole ? Matrix.whole(faults) : Matrix.brief(faults);
        long begin = System.nanoTime();
        MatrixRun run = new MatrixRun();
        List<String> complaints = run.run(cells);
        List<String> left = run.threadsLeft();
        if (whole) {
            System.out.println("JDK " + Runtime.version().feature() + ": " + faults.size() + " faults, " + cells.size()
                    + " cells, " + complaints.size()
                    + " complaints, " + left.size() + " threads left, "
                    + Duration.ofNanos(System.nanoTime() - begin).toSeconds() + " s");
        }
        assertTrue(
                complaints.isEmpty(),
                () -> complaints.size() + " of " + cells.size() + " cells:\n" + String.join("\n", complaints));
        assertEquals(List.of(), left);
    }

    @Test
    void noTwoFaultsAreTheSame() {
        assertEquals(faults.size(), faults.stream().map(Fault::what).distinct().count());
    }

    @Test
    void theDocumentTellsWhatBecomesOfCalls() throws Exception {
        String table = "\n" + faults.size() + " faults; " + Matrix.whole(faults).size() + " cells in all, "
                + Matrix.brief(faults).size() + " of them in each build.\n" + FaultTable.of(Matrix.chapters()) + "\n";
        String document = Files.readString(DOCUMENT);
        int from = document.indexOf(BEGIN) + BEGIN.length();
        int to = document.indexOf(END);
        if (Boolean.getBoolean("thinknx.matrix.update")) {
            Files.writeString(DOCUMENT, document.substring(0, from) + table + document.substring(to));
        } else {
            assertEquals(
                    document.substring(from, to),
                    table,
                    "FAULTS.md is out of date; look at what has changed, and rewrite it with -Dthinknx.matrix.update=true");
        }
    }
}
