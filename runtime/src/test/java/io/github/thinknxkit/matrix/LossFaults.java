package io.github.thinknxkit.matrix;

import static io.github.thinknxkit.matrix.Expected.cutOff;
import static io.github.thinknxkit.matrix.Expected.lost;
import static io.github.thinknxkit.matrix.Expected.lostUnread;
import static io.github.thinknxkit.matrix.Expected.overtaken;
import static io.github.thinknxkit.matrix.Expected.success;

import io.github.thinknxkit.connection.Settings.Method;
import io.github.thinknxkit.error.AuthenticationException;
import io.github.thinknxkit.error.NotFoundException;
import io.github.thinknxkit.error.OutcomeUnknownException;
import io.github.thinknxkit.error.ThinknxException;
import io.github.thinknxkit.error.UnreachableException;
import io.github.thinknxkit.matrix.Cell.Age;
import io.github.thinknxkit.matrix.Cell.Lasting;
import io.github.thinknxkit.matrix.Cell.Way;
import io.github.thinknxkit.matrix.Fault.Stage;
import io.github.thinknxkit.matrix.Fault.Trait;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The connection is lost at every awkward moment. */
final class LossFaults {

    private static final String LINE = "HTTP/1.1 200 OK\r\n";
    private static final String HEAD = LINE + "Content-Length: 12\r\n\r\n";
    private static final String CHUNKED = LINE + "Transfer-Encoding: chunked\r\n\r\n";

    private LossFaults() {}

    static List<Fault> all() {
        List<Fault> faults = new ArrayList<>();
        for (End end : End.values()) {
            faults.add(end.at(Stage.CONNECTED, "before it has read anything", lostUnread(), "")
                    .only(Way.BASIC, Way.DIGEST)
                    .only(Age.FIRST_CALL, Age.NEW_CONNECTION));
            faults.add(end.at(
                            Stage.CONNECTED,
                            "while it is idle, just before the call",
                            lostUnread().or(lost()),
                            "")
                    .only(Age.REUSED_CONNECTION)
                    .only(Lasting.ONCE));
            faults.add(end.at(Stage.REQUEST_BEGUN, "when the request has begun", lost(), ""));
            faults.add(end.at(Stage.HEAD_READ, "before the request's body", lost(), "")
                    .only(Method.POST));
            faults.add(end.at(Stage.BODY_BEGUN, "in the request's body", lost(), "")
                    .only(Method.POST));
            faults.add(end.at(Stage.ADMITTED, "before it has answered", lost(), ""));
            faults.add(end.at(Stage.ADMITTED, "in the status line", lost(), "HTTP/1.1 2"));
            faults.add(end.at(Stage.ADMITTED, "in the header", lost(), LINE + "Content-Ty"));
            faults.add(end.at(Stage.ADMITTED, "after an interim answer", lost(), "HTTP/1.1 100 Continue\r\n\r\n"));
            faults.add(end.at(
                    Stage.ADMITTED,
                    "before the answer's body",
                    end == End.ENDS ? cutOff() : overtaken(cutOff()),
                    HEAD));
            faults.add(end.at(Stage.ADMITTED, "in the answer's body", end.of(cutOff()), HEAD + "{\"sta"));
            faults.add(end.at(Stage.ADMITTED, "in a chunk", end.of(cutOff()), CHUNKED + "c\r\n{\"sta"));
            faults.add(end.at(
                    Stage.ADMITTED, "before the last chunk", end.of(cutOff()), CHUNKED + "c\r\n{\"status\":1}\r\n"));
            faults.add(end.at(
                    Stage.ADMITTED,
                    "after the answer",
                    end == End.ENDS ? success() : overtaken(success()).or(overtaken(cutOff())),
                    HEAD + FaultyServer.WELL));
        }
        faults.add(Fault.of(
                        "The server is gone for good after it has read the request",
                        Stage.ADMITTED,
                        cell -> List.of(
                                cell.changes()
                                        ? Ending.failed(OutcomeUnknownException.class, "", true, 1)
                                        : Ending.failed(UnreachableException.class, "no connection", false, 1)),
                        Strike::goAway)
                .only(Lasting.ALWAYS)
                .with(Trait.GONE));
        faults.add(Fault.of("The server restarts after it has read the request", Stage.ADMITTED, lost(), strike -> {
                    strike.server().nonces().forget();
                    strike.reset();
                })
                .only(Lasting.ONCE));
        faults.add(afterALoss("refuses the credentials", AuthenticationException.class, 401));
        faults.add(afterALoss("does not know the device", NotFoundException.class, 404));
        return faults;
    }

    /** What a first attempt may have done is not forgotten for what becomes of the second. */
    private static Fault afterALoss(String what, Class<? extends ThinknxException> error, int status) {
        return Fault.of(
                        "The server loses the connection, and when asked again " + what,
                        Stage.ADMITTED,
                        cell -> cell.isHarmless()
                                ? List.of(Ending.failed(error, "(" + status, cell.changes(), 2))
                                : lost().endings(cell),
                        strike -> {
                            if (strike.number() == 1) {
                                strike.reset();
                            } else {
                                strike.answer(status, "");
                            }
                        })
                .only(Lasting.ALWAYS);
    }

    /** How the server lets go of a connection. */
    private enum End {
        ENDS,
        RESETS;

        Fault at(Stage stage, String moment, Expected expected, String said) {
            String what = "The server " + (this == ENDS ? "ends" : "resets") + " the connection " + moment;
            return Fault.of(what, stage, expected, strike -> {
                if (!said.isEmpty()) {
                    strike.send(said);
                }
                end(strike);
            });
        }

        private void end(Strike strike) throws IOException {
            if (this == ENDS) {
                strike.end();
            } else {
                strike.reset();
            }
        }

        Expected of(Expected expected) {
            return this == ENDS ? expected : overtaken(expected);
        }
    }
}
