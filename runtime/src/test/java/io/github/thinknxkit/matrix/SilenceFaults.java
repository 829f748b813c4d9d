package io.github.thinknxkit.matrix;

import static io.github.thinknxkit.matrix.Expected.lost;
import static io.github.thinknxkit.matrix.Expected.silence;
import static io.github.thinknxkit.matrix.Expected.success;
import static io.github.thinknxkit.matrix.Expected.unreadable;

import io.github.thinknxkit.error.TimedOutException;
import io.github.thinknxkit.matrix.Cell.Lasting;
import io.github.thinknxkit.matrix.Fault.Act;
import io.github.thinknxkit.matrix.Fault.Stage;
import io.github.thinknxkit.matrix.Fault.Trait;
import java.time.Duration;
import java.util.List;

/** The server says nothing, or takes its time, or does not give the feedback that it was asked for. */
final class SilenceFaults {

    private static final String HEAD = "HTTP/1.1 200 OK\r\nContent-Length: 12\r\n\r\n";

    /** Less than the deadline. */
    private static final Duration LONG = Duration.ofMinutes(50);

    private SilenceFaults() {}

    static List<Fault> all() {
        return List.of(
                Fault.of(
                        "The server does not read the request",
                        Stage.REQUEST_BEGUN,
                        silence(),
                        SilenceFaults::fallSilent),
                fault("does not answer", silence(), SilenceFaults::fallSilent),
                fault("falls silent in the status line", silence(), after("HTTP/1.1 2")),
                fault("falls silent in the header", silence(), after("HTTP/1.1 200 OK\r\nContent-Ty")),
                fault("falls silent before the answer's body", silence(), after(HEAD)),
                fault("falls silent in the answer's body", silence(), after(HEAD + "{\"sta")),
                fault("falls silent after an interim answer", silence(), after("HTTP/1.1 100 Continue\r\n\r\n")),
                fault(
                        "falls silent before the last chunk",
                        silence(),
                        after("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nc\r\n{\"status\":1}\r\n")),
                fault("sends one character after the other, until the deadline", silence(), strike -> {
                    for (char c : (HEAD + "{\"status\":").toCharArray()) {
                        strike.send(Character.toString(c));
                        strike.pause(Duration.ofMinutes(2));
                    }
                }),
                fault("sends one character after the other, in time", success(), strike -> {
                    for (char c : (HEAD + FaultyServer.WELL).toCharArray()) {
                        strike.send(Character.toString(c));
                        strike.pause(Duration.ofSeconds(30));
                    }
                }),
                fault("answers just in time", success(), strike -> {
                    strike.pause(LONG);
                    strike.answerWell();
                }),
                fault("answers when the deadline has passed", silence(), strike -> {
                            strike.waitForTheDeadline();
                            strike.answerWell();
                        })
                        .with(Trait.ANSWERS_LATE),
                afterwards("loses the connection, and when asked again does not answer", Strike::reset, false),
                afterwards(
                        "takes no more calls for now (429), and when asked again does not answer",
                        strike -> strike.answer(429, ""),
                        true),
                fault("never gives the feedback that it was asked for", silence(), SilenceFaults::fallSilent)
                        .with(Trait.FEEDBACK),
                fault("gives the feedback just in time", success(), strike -> {
                            strike.pause(LONG);
                            strike.answerWell();
                        })
                        .with(Trait.FEEDBACK),
                fault(
                                "acknowledges at once, without the feedback that it was asked for",
                                unreadable("lacks the field \"status\""),
                                strike -> strike.answer(200, "{}"))
                        .with(Trait.FEEDBACK),
                fault("loses the connection instead of giving the feedback", lost(), strike -> {
                            strike.pause(LONG);
                            strike.reset();
                        })
                        .only(Lasting.ONCE)
                        .with(Trait.FEEDBACK));
    }

    private static Fault fault(String what, Expected expected, Act act) {
        return Fault.of("The server " + what, Stage.ADMITTED, expected, act);
    }

    /** Silence in the second attempt, if there is one. */
    private static Fault afterwards(String what, Act first, boolean refuses) {
        Expected expected = cell -> refuses || cell.isHarmless()
                ? List.of(Ending.failed(TimedOutException.class, "no complete answer within", cell.changes(), 2))
                : lost().endings(cell);
        Fault fault = fault(what, expected, strike -> {
                    if (strike.number() == 1) {
                        first.on(strike);
                    } else {
                        fallSilent(strike);
                    }
                })
                .only(Lasting.ALWAYS);
        return refuses ? fault.with(Trait.REFUSES) : fault;
    }

    private static Act after(String said) {
        return strike -> {
            strike.send(said);
            fallSilent(strike);
        };
    }

    private static void fallSilent(Strike strike) {
        strike.waitForTheDeadline();
    }
}
