package io.github.thinknxkit.matrix;

import static io.github.thinknxkit.matrix.Ending.answered;
import static io.github.thinknxkit.matrix.Ending.failed;

import io.github.thinknxkit.call.Effect;
import io.github.thinknxkit.error.AuthenticationException;
import io.github.thinknxkit.error.MalformedAnswerException;
import io.github.thinknxkit.error.OutcomeUnknownException;
import io.github.thinknxkit.error.RateLimitedException;
import io.github.thinknxkit.error.ServerFaultException;
import io.github.thinknxkit.error.ThinknxException;
import io.github.thinknxkit.error.TimedOutException;
import io.github.thinknxkit.error.UnreachableException;
import java.util.ArrayList;
import java.util.List;

/**
 * How calls are to end that meet a fault. What follows from the rules of the kit, and not from its code: reads and commands that set
 * a state are repeated, others only after a certain refusal; and a command may have run unless it certainly has not.
 */
@FunctionalInterface
interface Expected {

    /** How often a call is attempted, in this matrix as by default. */
    int ATTEMPTS = 3;

    /** Returns the ways to end, of which any will do. */
    List<Ending> endings(Cell cell);

    /** These or those: what the network makes of the fault is not the server's to decide. */
    default Expected or(Expected others) {
        return cell -> {
            List<Ending> all = new ArrayList<>(endings(cell));
            all.addAll(others.endings(cell));
            return all;
        };
    }

    /** The fault is none. */
    static Expected success() {
        return cell -> List.of(answered(1));
    }

    /** Nothing was sent, and the next attempt may find the server: any call is repeated. */
    static Expected notSent(String says) {
        return cell -> List.of(cell.once() ? answered(1) : failed(UnreachableException.class, says, false, 0));
    }

    /** Nothing was sent, and it would be the same the next time. */
    static Expected neverSent(String says) {
        return cell -> List.of(failed(UnreachableException.class, says, false, 0));
    }

    /** The request arrived, and no answer came. */
    static Expected lost() {
        return cell -> {
            if (cell.once() && cell.isHarmless()) {
                return List.of(answered(2));
            }
            int arrivals = cell.isHarmless() ? ATTEMPTS : 1;
            return List.of(
                    cell.effect() == Effect.READ
                            ? failed(UnreachableException.class, "connection was lost", false, arrivals)
                            : failed(OutcomeUnknownException.class, "nobody knows whether", true, arrivals));
        };
    }

    /**
     * The connection is lost so early that it is not known whether any of the request was written; none of it is read.
     *
     * <p>Not even if it is lost in the TLS handshake, though nothing is written before that is over: the JDK's client (17 to 25)
     * takes the end of a connection for the end of the handshake, and so asks for the request all the same. Which it was, only
     * the {@code SSLEngine} knows. The client makes that by itself, on whatever thread, and for its own attempts to connect or send
     * again, too, so that none can be told for certain to be that of the request.
     */
    static Expected lostUnread() {
        return cell -> {
            List<Ending> endings = new ArrayList<>();
            if (cell.once()) {
                endings.add(answered(1));
            }
            if (!cell.once()) {
                endings.add(failed(UnreachableException.class, "connection", false, 0));
            }
            if (cell.changes() && !(cell.once() && cell.isHarmless())) {
                endings.add(failed(OutcomeUnknownException.class, "", true, 0));
            }
            return endings;
        };
    }

    /** The answer began and did not end. */
    static Expected cutOff() {
        return cell -> {
            if (cell.once() && cell.isHarmless()) {
                return List.of(answered(2));
            }
            int arrivals = cell.isHarmless() ? ATTEMPTS : 1;
            return List.of(failed(
                    MalformedAnswerException.class,
                    "lost in the middle of the server's answer",
                    cell.changes(),
                    arrivals));
        };
    }

    /** A reset may overtake what was sent before it: then the connection is lost as if that had not been. */
    static Expected overtaken(Expected otherwise) {
        return cell -> {
            List<Ending> all = new ArrayList<>();
            for (Ending ending : otherwise.or(lost()).endings(cell)) {
                boolean anyNumber = cell.isHarmless();
                all.add(anyNumber ? ending.arriving(1, ATTEMPTS) : ending);
            }
            return all;
        };
    }

    /** A whole answer came that cannot be understood; the next would be the same. */
    static Expected unreadable(String says) {
        return uncertain(MalformedAnswerException.class, says);
    }

    /** The server said no, and did nothing. */
    static Expected refused(Class<? extends ThinknxException> error, String says) {
        return cell -> List.of(failed(error, says, false, 1));
    }

    /** The server said something that does not tell whether it had done what it was told; the next would be the same. */
    static Expected uncertain(Class<? extends ThinknxException> error, String says) {
        return cell -> List.of(failed(error, says, cell.changes(), 1));
    }

    /** Too many calls for now, which is a certain refusal. */
    static Expected busy() {
        return cell -> List.of(
                cell.once()
                        ? answered(2)
                        : failed(
                                RateLimitedException.class, "the server takes no more calls for now", false, ATTEMPTS));
    }

    /** Too many calls, for longer than the call may take. */
    static Expected busyForLong() {
        return refused(RateLimitedException.class, "the server takes no more calls for now");
    }

    /** The server is not available for now; nobody knows whether it had begun with the command. */
    static Expected unavailable() {
        return cell -> {
            if (cell.once() && cell.isHarmless()) {
                return List.of(answered(2));
            }
            int arrivals = cell.isHarmless() ? ATTEMPTS : 1;
            return List.of(failed(ServerFaultException.class, "inside the server (503)", cell.changes(), arrivals));
        };
    }

    /** Nothing more comes until the deadline has passed. */
    static Expected silence() {
        return uncertain(TimedOutException.class, "no complete answer within");
    }

    /** The credentials are refused. */
    static Expected denied(String says) {
        return refused(AuthenticationException.class, says);
    }
}
