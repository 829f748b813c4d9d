package io.github.thinknxkit.matrix;

import static io.github.thinknxkit.matrix.Expected.busy;
import static io.github.thinknxkit.matrix.Expected.busyForLong;
import static io.github.thinknxkit.matrix.Expected.silence;
import static io.github.thinknxkit.matrix.Expected.success;

import io.github.thinknxkit.matrix.Cell.Age;
import io.github.thinknxkit.matrix.Cell.Lasting;
import io.github.thinknxkit.matrix.Fault.Act;
import io.github.thinknxkit.matrix.Fault.Stage;
import io.github.thinknxkit.matrix.Fault.Trait;
import java.time.Duration;
import java.util.List;

/** Clocks jump. */
final class TimeFaults {

    private static final Duration DAY = Duration.ofDays(1);
    private static final String IN_A_MINUTE = "Retry-After: Mon, 23 Nov 2026 12:01:00 GMT";

    private TimeFaults() {}

    static List<Fault> all() {
        return List.of(
                fault(
                                "The machine sleeps for a day in the middle of the call, and then the answer comes",
                                silence(),
                                s -> {
                                    s.pause(DAY);
                                    s.answerWell();
                                })
                        .with(Trait.ANSWERS_LATE),
                Fault.of("The machine sleeps for a day before the call", Stage.CONNECTED, success(), s -> s.pause(DAY))
                        .only(Age.REUSED_CONNECTION)
                        .only(Lasting.ONCE),
                fault("The clock is set ahead by a day in the middle of the call", success(), s -> {
                    s.server().time().setAhead(DAY);
                    s.answerWell();
                }),
                fault("The clock is set back by a day in the middle of the call", success(), s -> {
                    s.server().time().setAhead(DAY.negated());
                    s.answerWell();
                }),
                fault(
                                "The clock is a day ahead of the server's, which takes no calls for a minute (429)",
                                busy(),
                                s -> {
                                    s.server().time().setAhead(DAY);
                                    s.answer(429, "", IN_A_MINUTE);
                                })
                        .with(Trait.REFUSES),
                fault(
                                "The clock is a day behind the server's, which takes no calls for a minute (429)",
                                busyForLong(),
                                s -> {
                                    s.server().time().setAhead(DAY.negated());
                                    s.answer(429, "", IN_A_MINUTE);
                                })
                        .with(Trait.REFUSES));
    }

    private static Fault fault(String what, Expected expected, Act act) {
        return Fault.of(what, Stage.ADMITTED, expected, act);
    }
}
