package io.github.thinknxkit.internal.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.caller.Answer;
import io.github.thinknxkit.error.CallContext;
import io.github.thinknxkit.error.MalformedAnswerException;
import io.github.thinknxkit.internal.answer.AnswerReader.UnreadableAnswerException;
import io.github.thinknxkit.value.EnumValue;
import io.github.thinknxkit.value.GroupAddress;
import io.github.thinknxkit.value.ParsedText;
import io.github.thinknxkit.value.WireValue;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the fields of answers are understood as. */
class JsonAnswerTest {

    private static final List<String> UNITS = List.of("days", "hours", "min");
    private static final List<Long> SECONDS = List.of(86400L, 3600L, 60L);

    enum Mode implements WireValue {
        COOL("0"),
        HEAT("1"),
        AUTO("auto");

        private final String wire;

        Mode(String wire) {
            this.wire = wire;
        }

        @Override
        public String wire() {
            return wire;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"21.5", "\"21.5\"", "[21.5]", "[\"21.5\"]", "2.15e1", "\" 21.50 \""})
    void decimalsComeInManyForms(String json) throws Exception {
        assertEquals(21.5, answer(json).decimal("x"));
        assertEquals(OptionalDouble.of(21.5), answer(json).optionalDecimal("x"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"21,5\"",
                "\"NaN\"",
                "\"Infinity\"",
                "1e999",
                "\"0x1p3\"",
                "\"1d\"",
                "\"\"",
                "[]",
                "[1,2]",
                "{}",
                "true"
            })
    void otherDecimalsAreNone(String json) throws Exception {
        MalformedAnswerException error =
                assertThrows(MalformedAnswerException.class, () -> answer(json).decimal("x"));
        assertTrue(error.getMessage().contains("should have a number in the field \"x\""), error.getMessage());
        assertEquals(OptionalDouble.empty(), answer(json).optionalDecimal("x"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "\"3\"", "[3]", "[\"3\", 4]", "3.0", "true", "null", "\"\"", "\"a \\\"b\\\" \\\\ c\""})
    void fieldsAreShownAsTheyStand(String json) throws Exception {
        assertEquals(Optional.of(json), answer(json).json("x"));
        assertEquals(Optional.empty(), answer(json).json("y"));
    }

    @Test
    void ofAnObjectOnlyTheBracesAreShown() throws Exception {
        assertEquals(Optional.of("{…}"), answer("{\"a\": 1}").json("x"));
    }

    @ParameterizedTest
    @CsvSource({
        "0, false",
        "1, true",
        "'\"1\"', true",
        "'[0]', false",
        "1.0, true",
        "'\"1.0\"', true",
        "1e0, true",
        "true, true",
        "false, false",
        "'[true]', true",
        "'\"TRUE\"', true",
        "'\"on\"', true",
        "'\" Off \"', false"
    })
    void flagsComeAsTheirWireValues(String json, boolean expected) throws Exception {
        assertEquals(expected, answer(json).flag("x", "0", "1"));
        assertEquals(Optional.of(expected), answer(json).optionalFlag("x", "0", "1"));
    }

    @Test
    void theSpecsOwnWordsComeFirst() throws Exception {
        assertEquals(true, answer("\"off\"").flag("x", "on", "off"));
        assertEquals(false, answer("\"true\"").flag("x", "true", "false"));
    }

    @Test
    void anotherValueIsNoFlag() throws Exception {
        assertThrows(MalformedAnswerException.class, () -> answer("2").flag("x", "0", "1"));
        assertEquals(Optional.empty(), answer("2").optionalFlag("x", "0", "1"));
    }

    @Test
    void constantsKeepWhatTheSpecDoesNotKnow() throws Exception {
        List<Mode> modes = List.of(Mode.values());
        assertEquals(EnumValue.of(Mode.HEAT), answer("1").constant("x", modes));
        assertEquals(EnumValue.of(Mode.HEAT), answer("\"1.0\"").constant("x", modes));
        assertEquals(EnumValue.of(Mode.AUTO), answer("\"auto\"").constant("x", modes));
        assertEquals("7", answer("7").constant("x", modes).wire());
        assertEquals(Optional.empty(), answer("7").constant("x", modes).constant());
        assertEquals(Optional.empty(), answer("null").optionalConstant("x", modes));
        assertThrows(MalformedAnswerException.class, () -> answer("{}").constant("x", modes));
    }

    @Test
    void textsOfNumbersAndArraysAreTheirJson() throws Exception {
        assertEquals("a", answer("\"a\"").text("x"));
        assertEquals("1.50", answer("1.50").text("x"));
        assertEquals("[1, \"a\"]", answer("[1, \"a\"]").text("x"));
        assertEquals("a", answer("[\"a\"]").text("x"));
        assertEquals("1.1.10.11", answer("[\"1.1.10.11\"]").text("x"));
        assertEquals("[1]", answer("[[1]]").text("x"));
        assertEquals(Optional.of("a"), answer("[\"a\"]").optionalText("x"));
        assertEquals(Optional.of("[\"a\",\"b\"]"), answer("[\"a\",\"b\"]").optionalText("x"));
        assertEquals(Optional.empty(), answer("[]").optionalText("x"));
        assertEquals(Optional.empty(), answer("[null]").optionalText("x"));
        assertEquals(Optional.empty(), answer("[\"\"]").optionalText("x"));
        assertEquals(Optional.empty(), answer("\"\"").optionalText("x"));
        assertThrows(
                MalformedAnswerException.class, () -> answer("{\"deep\":1}").text("x"));
    }

    @Test
    void wholeNumbersStayInsideTheirRange() throws Exception {
        assertEquals(-128, answer("\"-128\"").whole("x"));
        assertEquals(OptionalInt.of(2147483647), answer("2147483647").optionalWhole("x"));
        assertEquals(OptionalInt.empty(), answer("2147483648").optionalWhole("x"));
        assertEquals(OptionalInt.empty(), answer("1e999999999").optionalWhole("x"));
    }

    @Test
    void groupAddressesHaveAnyStyle() throws Exception {
        assertEquals(GroupAddress.of(1, 0, 1), answer("\"1/0/1\"").groupAddress("x"));
        assertEquals(GroupAddress.of(1, 0, 1), answer("2049").groupAddress("x"));
        assertEquals(Optional.empty(), answer("\"1/9/1\"").optionalGroupAddress("x"));
    }

    @ParameterizedTest
    @CsvSource({
        "3 days 4 hours 5 min, P3DT4H5M",
        "1 day 1 hour 0 min, P1DT1H",
        "'  5   MIN ', PT5M",
    })
    void lengthsOfTimeAreSummedUp(String text, Duration expected) throws Exception {
        assertEquals(
                Optional.of(expected),
                answer("\"" + text + "\"").duration("x", UNITS, SECONDS).value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5", "5 weeks", "min 5", "-5 min", "9223372036854775807 days", "5 min 3"})
    void otherLengthsOfTimeKeepTheirText(String text) throws Exception {
        assertEquals(
                text, answer("\"" + text + "\"").duration("x", UNITS, SECONDS).text());
        assertEquals(
                Optional.empty(),
                answer("\"" + text + "\"").duration("x", UNITS, SECONDS).value());
    }

    @Test
    void timesFollowTheirPattern() throws Exception {
        String pattern = "HH:mm:ss uuuu-MM-dd";
        assertEquals(
                Optional.of(LocalDateTime.of(2022, 9, 6, 12, 30, 5)),
                answer("\"12:30:05 2022-09-06\"").timestamp("x", pattern).value());
        assertEquals(
                Optional.empty(),
                answer("\"12:30:05 2022-02-30\"").timestamp("x", pattern).value());
        assertEquals(Optional.empty(), answer("null").optionalTimestamp("x", pattern));
    }

    @Test
    void listsComeWithSeparatorsOrAsArrays() throws Exception {
        assertEquals(List.of("a", "b c"), answer("\" a, b c ,,\"").texts("x", ","));
        assertEquals(List.of("a", "1"), answer("[\"a\",1,{},null,\"\"]").texts("x", ","));
        assertEquals(List.of(), answer("null").texts("x", ","));
        assertEquals(List.of(), answer("1").texts("missing", ","));
    }

    @ParameterizedTest
    @CsvSource({
        "null, ', not null'",
        "[null], ', not null'",
        "'\"\"', ', not an empty text'",
        "[], ', not an empty array'",
        "'[1,2]', '[1,2]'",
        "{}, ', not an object'",
        "'\"warm\"', warm",
    })
    void whatCannotBeUnderstoodIsTold(String json, String told) throws Exception {
        MalformedAnswerException error =
                assertThrows(MalformedAnswerException.class, () -> answer(json).decimal("x"));
        assertEquals("the answer should have a number in the field \"x\"" + told + " [o]", error.getMessage());
    }

    @Test
    void arraysAroundTextsAreTakenOff() throws Exception {
        assertEquals(
                Optional.of(Duration.ofMinutes(5)),
                answer("[\"5 min\"]").duration("x", UNITS, SECONDS).value());
        assertEquals(
                Optional.of("12:30:05"),
                answer("[\"12:30:05\"]").optionalTimestamp("x", "HH:mm").map(ParsedText::text));
        assertEquals(EnumValue.of(Mode.AUTO), answer("[\"auto\"]").constant("x", List.of(Mode.values())));
        assertEquals(GroupAddress.of(1, 0, 1), answer("[\"1/0/1\"]").groupAddress("x"));
    }

    @Test
    void fieldsInsideAreFoundByTheirPaths() throws Exception {
        Answer answer = answer("{\"ip\":\"192.0.2.1\",\"ap\":{\"on\":[0,[7,{\"deep\":2.5}]]}}");
        assertEquals("192.0.2.1", answer.text("x.ip"));
        assertEquals(7, answer.whole("x.ap.on[1][0]"));
        assertEquals(2.5, answer.decimal("x.ap.on[1][1].deep"));
        assertEquals(Optional.of("0"), answer.json("x.ap.on[0]"));
        for (String path : List.of(
                "x.no",
                "x.ip.no",
                "x.ap.on[2]",
                "x[0]",
                "x.ap.on[1].deep",
                "no.ip",
                "x.",
                "x.ap.on[",
                "x.ap.on[a]",
                "x.ap.on[9999999999]",
                "x..ip",
                "")) {
            assertEquals(Optional.empty(), answer.optionalText(path), path);
        }
    }

    @Test
    void aNameThatLooksLikeAPathIsAName() throws Exception {
        Answer answer = whole("{\"a.b\":1,\"a\":{\"b\":2,\"c\":3}}");
        assertEquals(1, answer.whole("a.b"));
        assertEquals(3, answer.whole("a.c"));
    }

    @Test
    void whatStandsTwiceInsideHasNoValue() throws Exception {
        Answer answer = answer("{\"a\":1,\"a\":2,\"b\":3}");
        assertEquals(OptionalInt.empty(), answer.optionalWhole("x.a"));
        assertEquals(3, answer.whole("x.b"));
    }

    @Test
    void whatIsMissingIsSaidToBeMissing() throws Exception {
        MalformedAnswerException error =
                assertThrows(MalformedAnswerException.class, () -> answer("1").whole("status"));
        assertTrue(error.getMessage().contains("lacks the field \"status\" (a whole number)"), error.getMessage());
        assertEquals(OptionalInt.empty(), answer("1").optionalWhole("status"));
    }

    private static Answer answer(String value) throws UnreadableAnswerException {
        return whole("{\"x\":" + value + "}");
    }

    private static Answer whole(String json) throws UnreadableAnswerException {
        return new JsonAnswer(
                new AnswerReader().read(json.getBytes(StandardCharsets.UTF_8)),
                (what, quoted) -> new MalformedAnswerException(
                        "the answer " + what + quoted, new CallContext("o", "", ""), true, null));
    }
}
