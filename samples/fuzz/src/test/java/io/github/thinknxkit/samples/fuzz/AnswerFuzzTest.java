package io.github.thinknxkit.samples.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.thinknxkit.call.Effect;
import io.github.thinknxkit.caller.Answer;
import io.github.thinknxkit.caller.Api;
import io.github.thinknxkit.caller.ErrorMeaning;
import io.github.thinknxkit.connection.Endpoint;
import io.github.thinknxkit.connection.Secret;
import io.github.thinknxkit.error.CallContext;
import io.github.thinknxkit.error.MalformedAnswerException;
import io.github.thinknxkit.internal.answer.Redactor;
import io.github.thinknxkit.internal.answer.ReplyJudge;
import io.github.thinknxkit.internal.answer.Verdict;
import io.github.thinknxkit.internal.answer.Verdict.AttemptedCall;
import io.github.thinknxkit.internal.http.Replies;
import io.github.thinknxkit.value.EnumValue;
import io.github.thinknxkit.value.WireValue;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Timeout;

/** Bodies of any content, with every kind of status: each is an answer or one of our errors, and each field has one reading. */
@Timeout(10)
class AnswerFuzzTest {

    private static final Pattern NAME = Pattern.compile("\"([^\"\\\\]{1,40})\"");
    private static final int NAMES = 12;

    private static final Endpoint CLOUD = new Endpoint.Cloud(Optional.empty(), Secret.of(Messages.SECRET));

    private static final Api API = new Api(
            "Thinknx",
            "",
            "0".repeat(64),
            "api/V1",
            5051,
            Optional.empty(),
            Optional.empty(),
            "error",
            Map.of("device not found", ErrorMeaning.NOT_FOUND),
            Map.of(429, ErrorMeaning.RATE_LIMITED),
            List.of(),
            Optional.empty());

    private static final ReplyJudge JUDGE =
            new ReplyJudge(API, new Redactor(() -> List.of(CLOUD)), Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));

    private static final AttemptedCall CALL =
            new AttemptedCall(new CallContext("power", "1IzPszHWAEvzxtXBMrkzWQ", "cloud"), Effect.ABSOLUTE, false);

    private enum Mode implements WireValue {
        STANDBY("0"),
        COMFORT("1");

        private final String wire;

        Mode(String wire) {
            this.wire = wire;
        }

        @Override
        public String wire() {
            return wire;
        }
    }

    @FuzzTest
    void bodies(byte[] body) {
        for (int status : new int[] {200, 302, 400, 403, 404, 429, 500, 503}) {
            Verdict verdict = JUDGE.judge(CALL, Replies.of(status, body));
            if (verdict instanceof Verdict.Failed failed) {
                Messages.assertDiscreet(failed.error().getMessage());
                assertEquals("power", failed.error().operation());
            } else {
                assertEquals(200, status);
                assertReadable(((Verdict.Accepted) verdict).answer(), names(body));
            }
        }
    }

    /** Whatever the body has in quotes, and some that it may lack. */
    private static Set<String> names(byte[] body) {
        Set<String> names = new LinkedHashSet<>(List.of("status", "users[0]", "relays[0].ison"));
        NAME.matcher(new String(body, StandardCharsets.UTF_8))
                .results()
                .limit(NAMES)
                .forEach(found -> names.add(found.group(1)));
        // Messages name fields as the spec does, which holds neither secrets nor hidden characters.
        names.removeIf(
                name -> name.contains(Messages.SECRET) || name.codePoints().anyMatch(Messages::isHidden));
        return names;
    }

    private static void assertReadable(Answer answer, Set<String> names) {
        for (String name : names) {
            Optional<String> json = answer.json(name);
            Optional<String> text = read(() -> answer.text(name));
            answer.optionalText(name).ifPresent(said -> assertEquals(Optional.of(said), text));
            assertEquals(
                    read(() -> answer.whole(name)).isPresent(),
                    answer.optionalWhole(name).isPresent());
            assertEquals(
                    read(() -> answer.decimal(name)).isPresent(),
                    answer.optionalDecimal(name).isPresent());
            answer.optionalDecimal(name).ifPresent(number -> assertTrue(Double.isFinite(number)));
            read(() -> answer.flag(name, "0", "1"));
            List<Mode> modes = List.of(Mode.values());
            read(() -> answer.constant(name, modes)).map(EnumValue::wire).ifPresent(Assertions::assertNotNull);
            read(() -> answer.groupAddress(name));
            read(() -> answer.duration(name, List.of("days", "hours", "min"), List.of(86_400L, 3_600L, 60L)));
            read(() -> answer.timestamp(name, "HH:mm:ss uuuu-MM-dd"));
            assertTrue(answer.texts(name, ",").stream().noneMatch(String::isBlank));
            json.filter(AnswerFuzzTest::isWhole).ifPresent(AnswerFuzzTest::assertReadsAsItself);
        }
    }

    /** Of an object only the braces are shown, and half a character has no bytes. */
    private static boolean isWhole(String json) {
        return !json.contains("{") && StandardCharsets.UTF_8.newEncoder().canEncode(json);
    }

    private static void assertReadsAsItself(String json) {
        byte[] body = ("{\"x\":" + json + "}").getBytes(StandardCharsets.UTF_8);
        Verdict verdict = JUDGE.judge(CALL, Replies.of(200, body));
        Answer answer = assertInstanceOf(Verdict.Accepted.class, verdict, json).answer();
        assertEquals(Optional.of(json), answer.json("x"));
    }

    private static <T> Optional<T> read(Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (MalformedAnswerException e) {
            Messages.assertDiscreet(e.getMessage());
            return Optional.empty();
        }
    }
}
