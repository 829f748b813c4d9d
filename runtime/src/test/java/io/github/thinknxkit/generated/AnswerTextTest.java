package io.github.thinknxkit.generated;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.thinknxkit.value.ParsedText;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** What people read of an answer. */
class AnswerTextTest {

    @Test
    void whatTheServerDidNotTellIsLeftOut() {
        AnswerText text = new AnswerText("Status")
                .add("on", true)
                .add("name", Optional.empty())
                .add("size", OptionalInt.empty())
                .add("share", OptionalDouble.empty())
                .add("users", List.of())
                .add("remark", "");
        assertEquals("Status[on=true]", text.toString());
    }

    @Test
    void answerThatTellsNothingIsItsName() {
        assertEquals("Acknowledgement", new AnswerText("Acknowledgement").toString());
    }

    @Test
    void optionalsStandForWhatTheyHold() {
        ParsedText<Duration> uptime = new ParsedText<>("3 days 4 hours 5 min", Optional.of(Duration.parse("P3DT4H5M")));
        AnswerText text = new AnswerText("Status")
                .add("uptime", Optional.of(uptime))
                .add("clients", OptionalInt.of(3))
                .add("users", List.of("101", "102"));
        assertEquals("Status[uptime=3 days 4 hours 5 min, clients=3, users=[101, 102]]", text.toString());
    }

    @Test
    void numbersAreAsPeopleWriteThem() {
        AnswerText text = new AnswerText("Status")
                .add("whole", 40.0)
                .add("part", 29.8)
                .add("least", OptionalDouble.of(1e-7))
                .add("count", 12);
        assertEquals("Status[whole=40, part=29.8, least=0.0000001, count=12]", text.toString());
    }
}
