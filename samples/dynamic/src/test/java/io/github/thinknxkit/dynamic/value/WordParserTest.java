package io.github.thinknxkit.dynamic.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.thinknxkit.dynamic.api.Argument;
import io.github.thinknxkit.error.InvalidArgumentException;
import io.github.thinknxkit.spec.load.SpecLoader;
import io.github.thinknxkit.spec.load.SpecSource;
import io.github.thinknxkit.spec.model.ApiSpec;
import io.github.thinknxkit.spec.model.ValueType;
import io.github.thinknxkit.value.GroupAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What words are understood as, and what is said of those that are not. */
class WordParserTest {

    private static final ApiSpec SPEC =
            new SpecLoader().load(SpecSource.bundled()).spec().orElseThrow();

    @ParameterizedTest
    @CsvSource({"on,true", "ON,true", "true,true", "1,true", "off,false", "False,false", "0,false"})
    void flags(String word, boolean value) {
        assertEquals(value, parse(Spelling.WORDS, "on-off", word));
        assertEquals(value, parse(Spelling.WIRE, "on-off", word));
    }

    @ParameterizedTest
    @CsvSource({"enabled,true", "disabled,false", "on,true", "0,false"})
    void flagsByTheirOwnWords(String word, boolean value) {
        assertEquals(value, parse(Spelling.WORDS, "enabled", word));
    }

    @ParameterizedTest
    @CsvSource({"40,40", "40%,40", "40 %,40", "+7,7", "007,7", "-3,-3"})
    void wholeNumbers(String word, int value) {
        assertEquals(value, parse(Spelling.WORDS, "percent", word));
    }

    @ParameterizedTest
    @CsvSource({"21.5,21.5", "21,21", "-0.5,-0.5", ".5,0.5", "21.,21", "21.5°C,21.5", "21.5 °C,21.5"})
    void decimals(String word, double value) {
        assertEquals(value, parse(Spelling.WORDS, "temperature", word));
    }

    @Test
    void choicesByTheirNames() {
        assertEquals("comfort", name(parse(Spelling.WORDS, "temp-mode", "comfort")));
        assertEquals("comfort", name(parse(Spelling.WORDS, "temp-mode", "Comfort")));
        assertEquals("counter-clockwise", name(parse(Spelling.WORDS, "step-direction", "counter-clockwise")));
    }

    @Test
    void wordsMayBeAbbreviatedWhereThatIsUnique() {
        assertEquals("comfort", name(parse(Spelling.WORDS, "temp-mode", "c")));
        assertEquals("counter-clockwise", name(parse(Spelling.WORDS, "step-direction", "Count")));
        assertEquals(true, parse(Spelling.WORDS, "enabled", "en"));
        assertEquals(
                "x must be auto, minimum, average or maximum, not \"m\" [op]",
                refusal(Spelling.WORDS, "fan-speed", "m"));
        assertEquals(
                "x must be on or off, not \"o\"; did you mean \"on\"? [op]", refusal(Spelling.WORDS, "on-off", "o"));
        assertEquals(
                "x must be standby, comfort, night or protection, not \"\" [op]",
                refusal(Spelling.WORDS, "temp-mode", ""));
    }

    @Test
    void aWordThatTellsTheControllerIsGivenInFull() {
        assertEquals("comfort", name(parse(Spelling.EXACT, "temp-mode", "comfort")));
        assertEquals(true, parse(Spelling.EXACT, "on-off", "on"));
        refusal(Spelling.EXACT, "temp-mode", "comf");
        refusal(Spelling.EXACT, "on-off", "1");
        refusal(Spelling.EXACT, "enabled", "on");
    }

    @Test
    void choicesByTheirWireValuesWhereTheDocumentIsFollowed() {
        assertEquals("comfort", name(parse(Spelling.WIRE, "temp-mode", "1")));
        assertEquals("comfort", name(parse(Spelling.WIRE, "temp-mode", "comfort")));
    }

    @Test
    void groupAddressesInAllStyles() {
        assertEquals(GroupAddress.of(1, 0, 1), parse(Spelling.WORDS, "group-address", "1/0/1"));
        assertEquals(GroupAddress.of(1, 0, 1), parse(Spelling.WORDS, "group-address", "1/1"));
        assertEquals(GroupAddress.of(1, 0, 1), parse(Spelling.WORDS, "group-address", "2049"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "on-off | onn | x must be on or off, not \"onn\"; did you mean \"on\"? [op]",
                "on-off | 2 | x must be on or off, not \"2\" [op]",
                "percent | abc | x must be a whole number from 0 to 100, not \"abc\" [op]",
                "percent | 40.5 | x must be a whole number from 0 to 100, not \"40.5\" [op]",
                "percent | 9999999999 | x must be a whole number from 0 to 100, not \"9999999999\" [op]",
                "temperature | 21,5 | x must be a number with a point, such as 21.5, not \"21,5\" [op]",
                "temperature | 1e3 | x must be a number such as 21.5, not \"1e3\" [op]",
                "temperature | NaN | x must be a number such as 21.5, not \"NaN\" [op]",
                "temperature | Infinity | x must be a number such as 21.5, not \"Infinity\" [op]",
                "temp-mode | confort | x must be standby, comfort, night or protection, not \"confort\"; did you mean \"comfort\"? [op]",
                "temp-mode | 1 | x must be standby, comfort, night or protection, not \"1\" [op]",
                "group-address | 32/0/0 | x: \"32/0/0\": the main group of a group address is 0 to 31, not 32 [op]",
            })
    void otherWordsAreRefusedByName(String type, String word, String message) {
        assertEquals(message, refusal(Spelling.WORDS, type, word));
    }

    @Test
    void wireValuesAreListedWithTheirMeaning() {
        assertEquals("x must be 1 (on) or 0 (off), not \"2\" [op]", refusal(Spelling.WIRE, "on-off", "2"));
        assertEquals(
                "x must be 0 (auto), 1 (minimum), 2 (average) or 3 (maximum), not \"9\" [op]",
                refusal(Spelling.WIRE, "fan-speed", "9"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u001b[31mred", "a\nb", "\u202Eabc"})
    void hostileWordsDriveNoTerminal(String word) {
        String message = refusal(Spelling.WORDS, "percent", word);

        assertEquals(
                0,
                message.chars()
                        .filter(c -> Character.isISOControl(c) || c == 0x202E)
                        .count(),
                message);
    }

    @Test
    void longWordsAreCutShort() {
        assertEquals(
                true, refusal(Spelling.WORDS, "percent", "x".repeat(10_000)).length() < 300);
    }

    private static Object parse(Spelling spelling, String type, String word) {
        return new WordParser("op", spelling).parse(new Argument("x", type(type), ""), word);
    }

    private static String refusal(Spelling spelling, String type, String word) {
        return assertThrows(InvalidArgumentException.class, () -> parse(spelling, type, word))
                .getMessage();
    }

    private static String name(Object constant) {
        return ((ValueType.Constant) constant).name().text();
    }

    private static ValueType type(String name) {
        return SPEC.types().stream()
                .filter(type -> type.name().text().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
