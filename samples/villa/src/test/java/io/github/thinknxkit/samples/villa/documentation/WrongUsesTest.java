package io.github.thinknxkit.samples.villa.documentation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each wrong use that the README lists is compiled, and the compiler says what the README says that it does. */
@Timeout(60)
@Tag("once")
class WrongUsesTest {

    private static final String SECRET = "rosa2024";

    @TempDir
    Path output;

    static Stream<Row> inJava() throws IOException {
        return Page.read().section("Wrong uses in Java").rows().stream();
    }

    static Stream<Row> inFiles() throws IOException {
        return Page.read().section("Wrong uses in the plant file and the exports").rows().stream();
    }

    @ParameterizedTest
    @MethodSource("inJava")
    void javaIsRefusedWhereAndAsThePageSays(Row row) {
        Unit unit = Unit.statements(row.code(1, 0) + ";");

        Diagnostic<?> error = new Javac(output).compile(unit).oneError();

        assertTrue(
                unit.source().startsWith(row.code(2, 0), (int) error.getPosition()),
                () -> "expected at " + row.code(2, 0) + ", found at "
                        + unit.source().substring((int) error.getPosition()));
        Said.assertShortened(row.code(2, 1), Said.printed(error));
    }

    @ParameterizedTest
    @MethodSource("inJava")
    void whatThePageSaysToWriteInsteadCompiles(Row row) {
        new Javac(output).compile(Unit.statements(row.code(3, 0) + ";")).nothing();
    }

    @ParameterizedTest
    @MethodSource("inFiles")
    void anEditIsRefusedWhereAndAsThePageSays(Row row) throws IOException {
        PlantFiles files = new PlantFiles();
        List<String> change = row.code(2);
        boolean elsewhere = change.size() > 2;
        List<String> edit = elsewhere ? change.subList(1, 3) : change;
        files.replace(elsewhere ? change.get(0) : "villa.yaml", edit.get(0), edit.get(1));

        Said said = files.compile(output);

        Diagnostic<?> error = said.oneError();
        // The page is about a project, and names its files as a compiler does that runs there.
        Said.assertShortened(row.code(3, 0), Said.message(error).replace(output + File.separator, ""));
        assertEquals(column(Said.message(error)), error.getColumnNumber());
        assertEquals(2, error.getLineNumber());
        assertFalse(said.messages().toString().contains(SECRET));
    }

    /** An error stands at the value that names the file, or at the one that names the client. */
    private static int column(String message) {
        String before = "@ThinknxPlant(value = ";
        String beforeClient = before + "\"villa.yaml\", client = ";
        return (message.contains("[PLANT-CLIENT]") ? beforeClient : before).length() + 1;
    }

    @Test
    void theVillaAsItIsCompilesInTheSameWay() throws IOException {
        new PlantFiles().compile(output).nothing();
    }

    @Test
    void thePageListsManyAndNumbersThemThrough() throws IOException {
        List<Row> rows = Stream.concat(inJava(), inFiles()).toList();

        assertTrue(rows.size() >= 40, () -> rows.size() + " rows");
        assertEquals(
                IntStream.rangeClosed(1, rows.size()).mapToObj(String::valueOf).toList(),
                rows.stream().map(row -> row.words(0)).toList());
    }

    @Test
    void aShortenedMessageHasToFitFromBeginningToEnd() {
        Said.assertShortened("a … c", "a b c");
        Said.assertShortened("a …", "a b c");
        for (String wrong : List.of("b … c", "a … b", "a … d", "a c")) {
            assertThrows(AssertionError.class, () -> Said.assertShortened(wrong, "a b c"), wrong);
        }
    }
}
