package io.github.thinknxkit.cli.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.thinknxkit.dynamic.error.UsageException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines are split as a shell splits them. */
class ShellWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "light power set X on | light;power;set;X;on",
                "`  a \t b  ` | a;b",
                "'a b' c | a b;c",
                "\"a b\"c'd e' | a bcd e",
                "a\\ b \\'c | a b;'c",
                "\"a \\\" b \\\\ c \\d\" | a \" b \\ c \\d",
                "'a \\ b' | a \\ b",
                "a # comment | a",
                "a#b | a#b",
                "'#' \\# | #;#",
                "'' \"\" | ;",
                "$HOME `x` | $HOME;`x`",
            })
    void words(String line, String words) {
        List<String> expected = List.of((words == null ? "" : words).split(";", -1));

        assertEquals(expected, ShellWords.split(line));
    }

    @Test
    void nothing() {
        assertEquals(List.of(), ShellWords.split(""));
        assertEquals(List.of(), ShellWords.split("   # only a comment"));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "a 'b c,the quote at column 3 is not closed",
                "\"a,the quote at column 1 is not closed",
                "a\\,the line ends with a backslash"
            })
    void unfinishedLinesAreRefused(String line, String message) {
        UsageException error = assertThrows(UsageException.class, () -> ShellWords.split(line));
        assertEquals(message, error.getMessage());
    }

    @Test
    void ofALineThatIsTypedTheLastWordIsOpen() {
        assertEquals(
                new ShellWords.Unfinished(List.of("thinknx", "light"), "po", '\0', 0),
                ShellWords.unfinished("thinknx light po"));
        assertEquals(
                new ShellWords.Unfinished(List.of("thinknx", "light"), "", '\0', 0),
                ShellWords.unfinished("thinknx light "));
        assertEquals(
                new ShellWords.Unfinished(List.of("thinknx"), "Ground fl", '"', 0),
                ShellWords.unfinished("thinknx \"Ground fl"));
        assertEquals(
                new ShellWords.Unfinished(List.of("thinknx"), "Ground fl", '\0', 0),
                ShellWords.unfinished("thinknx Ground\\ fl"));
    }

    /** Bash puts a completion in the place of what follows. */
    @Test
    void partsOfWords() {
        assertEquals(4, ShellWords.unfinished("thinknx cmd=1").part());
        assertEquals(0, ShellWords.unfinished("thinknx cmd\\=1").part(), "an escaped sign breaks nothing");
        assertEquals(4, ShellWords.unfinished("thinknx cmd='1").part());
        assertEquals(6, ShellWords.unfinished("thinknx 'Ground'fl").part());
        assertEquals(0, ShellWords.unfinished("thinknx a=b x").part());
    }

    @Test
    void inDoubleQuotesABackslashTakesAwayWhatFourSignsMean() {
        assertEquals(List.of("$HOME `x` \"y\" \\z \\a"), ShellWords.split("\"\\$HOME \\`x\\` \\\"y\\\" \\\\z \\a\""));
    }
}
