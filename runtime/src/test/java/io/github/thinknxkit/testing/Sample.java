package io.github.thinknxkit.testing;

import io.github.thinknxkit.call.Effect;
import io.github.thinknxkit.caller.Answer;
import io.github.thinknxkit.caller.Api;
import io.github.thinknxkit.caller.Arguments;
import io.github.thinknxkit.caller.Call;
import io.github.thinknxkit.caller.ErrorMeaning;
import io.github.thinknxkit.caller.Operation;
import io.github.thinknxkit.caller.Probe;
import io.github.thinknxkit.caller.QueryAuthentication;
import io.github.thinknxkit.value.GroupAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A small API with an operation of each effect, written by hand as the processor would generate it. */
public final class Sample {

    public static final String GUID = "1IzPszHWAEvzxtXBMrkzWQ";

    /** All of ASCII, and text whose encoding has two to four bytes or is not composed. */
    public static final String ALL_CHARACTERS =
            IntStream.rangeClosed(0, 0x7F).mapToObj(Character::toString).collect(Collectors.joining())
                    + "\u00E9e\u0301\u20AC\uD83D\uDE00";

    public static final Operation STATUS = operation(0, "powerstatus", Effect.READ, "guid");
    public static final Operation POWER = operation(1, "power", Effect.ABSOLUTE, "guid", "cmd");
    public static final Operation TRIGGER = operation(2, "trigger", Effect.RELATIVE, "guid", "cmd");
    public static final Operation TELEGRAM = operation(3, "system/sendKNXbit", Effect.BUS, "group", "value");
    public static final Operation SERVER_STATUS = operation(4, "system/serverStatus", Effect.READ);

    public static final Api API = new Api(
            "Thinknx",
            "",
            "00",
            "api/V1",
            5051,
            Optional.of("https://data.thinknx.eu"),
            Optional.of(new QueryAuthentication("auth", "digest", "basic", "user", "pass")),
            "error",
            Map.of(
                    "device not found", ErrorMeaning.NOT_FOUND,
                    "params errors", ErrorMeaning.REJECTED,
                    "impossible to execute", ErrorMeaning.REJECTED),
            Map.of(
                    400, ErrorMeaning.REJECTED,
                    403, ErrorMeaning.AUTHENTICATION,
                    404, ErrorMeaning.NOT_FOUND,
                    429, ErrorMeaning.RATE_LIMITED,
                    500, ErrorMeaning.SERVER_FAULT),
            List.of(STATUS, POWER, TRIGGER, TELEGRAM, SERVER_STATUS),
            Optional.of(new Probe(SERVER_STATUS, Optional.of("config_time"))));

    private Sample() {}

    private static Operation operation(int index, String name, Effect effect, String... parameters) {
        String prefix = parameters.length == 0 ? name : name + "?" + parameters[0] + "=";
        return new Operation(index, name, effect, name, List.of(parameters), prefix, name, Optional.of("fb"));
    }

    /** A call of an operation, answered with the field {@code status}. */
    public static SampleCall<Integer> call(Operation operation) {
        return call(operation, answer -> answer.whole("status"));
    }

    /** A call of an operation. */
    public static <A> SampleCall<A> call(Operation operation, Function<Answer, A> decoder) {
        return new SampleCall<>(operation, arguments(operation), false, Optional.empty(), decoder);
    }

    private static Consumer<Arguments> arguments(Operation operation) {
        if (operation.equals(SERVER_STATUS)) {
            return out -> {};
        } else if (operation.equals(TELEGRAM)) {
            return out -> out.groupAddress(GroupAddress.of(1, 0, 1)).literal("1");
        }
        boolean single = operation.equals(STATUS);
        return out -> {
            out.text(GUID);
            if (!single) {
                out.literal("1");
            }
        };
    }

    /** A call. */
    public record SampleCall<A>(
            Operation operation,
            Consumer<Arguments> values,
            boolean feedback,
            Optional<Duration> deadline,
            Function<Answer, A> decoder)
            implements Call<A> {

        /** The same call with other arguments. */
        public SampleCall<A> with(Consumer<Arguments> others) {
            return new SampleCall<>(operation, others, feedback, deadline, decoder);
        }

        /** The same call with feedback. */
        public SampleCall<A> withFeedback() {
            return new SampleCall<>(operation, values, true, deadline, decoder);
        }

        /** The same call with a deadline. */
        public SampleCall<A> within(Duration limit) {
            return new SampleCall<>(operation, values, feedback, Optional.of(limit), decoder);
        }

        @Override
        public void arguments(Arguments out) {
            values.accept(out);
        }

        @Override
        public A decode(Answer answer) {
            return decoder.apply(answer);
        }

        @Override
        public String target() {
            return operation.parameters().isEmpty() ? "" : GUID;
        }
    }
}
