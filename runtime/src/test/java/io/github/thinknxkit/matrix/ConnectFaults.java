package io.github.thinknxkit.matrix;

import static io.github.thinknxkit.matrix.Expected.lostUnread;
import static io.github.thinknxkit.matrix.Expected.neverSent;
import static io.github.thinknxkit.matrix.Expected.notSent;

import io.github.thinknxkit.error.MalformedAnswerException;
import io.github.thinknxkit.error.TimedOutException;
import io.github.thinknxkit.matrix.Cell.Age;
import io.github.thinknxkit.matrix.Cell.Lasting;
import io.github.thinknxkit.matrix.Cell.Way;
import io.github.thinknxkit.matrix.Fault.Act;
import io.github.thinknxkit.matrix.Fault.Stage;
import io.github.thinknxkit.matrix.Fault.Trait;
import java.util.List;

/** There is no server, or none that the client can speak with. */
final class ConnectFaults {

    private ConnectFaults() {}

    static List<Fault> all() {
        return List.of(
                Fault.nowhere("Nothing listens at the address", notSent("nothing listens"), Trait.CLOSED_PORT),
                Fault.nowhere(
                        "What is sent to the address is dropped",
                        notSent("no connection to the server could be made"),
                        Trait.CROWDED_PORT,
                        Trait.IMPATIENT),
                Fault.nowhere(
                        "The deadline passes before there is a connection",
                        cell -> List.of(Ending.failed(TimedOutException.class, "no complete answer", false, 0)),
                        Trait.CROWDED_PORT,
                        Trait.EXPIRES_AT_ONCE),
                Fault.nowhere("The host name is unknown", neverSent("host name is unknown"), Trait.UNKNOWN_HOST),
                handshake("resets the connection before the TLS handshake", lostUnread(), Strike::reset),
                handshake("ends the connection before the TLS handshake", lostUnread(), Strike::end),
                handshake("resets the connection in the TLS handshake", lostUnread(), strike -> {
                    strike.peer().readSome();
                    strike.reset();
                }),
                handshake("ends the connection in the TLS handshake", lostUnread(), strike -> {
                    strike.peer().readSome();
                    strike.end();
                }),
                handshake("resets the connection in a record of the TLS handshake", lostUnread(), strike -> {
                    strike.peer().readSome();
                    strike.peer().sendBytes(0x16, 3, 3, 0, 100, 2, 0);
                    strike.reset();
                }),
                handshake(
                                "does not answer the TLS handshake",
                                notSent("connect timeout"),
                                strike -> strike.peer().awaitEnd())
                        .only(Lasting.ALWAYS)
                        .only(Age.FIRST_CALL)
                        .with(Trait.IMPATIENT),
                handshake("refuses the TLS handshake with an alert", neverSent("TLS handshake failed"), strike -> {
                    strike.peer().readSome();
                    strike.peer().sendBytes(0x15, 3, 3, 0, 2, 2, 40);
                    strike.peer().awaitEnd();
                }),
                handshake("speaks http where https is expected", neverSent("does the server take https"), strike -> {
                    strike.peer().readSome();
                    strike.answer(400, "");
                    strike.peer().awaitEnd();
                }),
                handshake(
                                "has a certificate that the client does not trust",
                                neverSent("let the transport trust"),
                                s -> {})
                        .only(Lasting.ALWAYS)
                        .only(Age.FIRST_CALL)
                        .with(Trait.DISTRUSTFUL),
                alert(
                        "speaks https where http is expected",
                        Expected.uncertain(MalformedAnswerException.class, "TLS alert")),
                alert(
                        "speaks https where http is expected, and resets the connection",
                        Expected.overtaken(Expected.uncertain(MalformedAnswerException.class, "TLS alert"))));
    }

    private static Fault handshake(String what, Expected expected, Act act) {
        return Fault.of("The server " + what, Stage.CONNECTED, expected, act)
                .only(Way.CLOUD)
                .only(Age.FIRST_CALL, Age.NEW_CONNECTION);
    }

    private static Fault alert(String what, Expected expected) {
        boolean resets = what.endsWith("connection");
        return Fault.of("The server " + what, Stage.REQUEST_READ, expected, strike -> {
                    strike.peer().sendBytes(0x15, 3, 3, 0, 2, 2, 70);
                    if (resets) {
                        strike.reset();
                    } else {
                        strike.end();
                    }
                })
                .only(Way.BASIC, Way.DIGEST);
    }
}
