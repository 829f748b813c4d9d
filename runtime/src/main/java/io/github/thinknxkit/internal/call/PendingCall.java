package io.github.thinknxkit.internal.call;

import io.github.thinknxkit.caller.Call;
import io.github.thinknxkit.connection.Attempt;
import io.github.thinknxkit.connection.Attempt.Outcome;
import io.github.thinknxkit.error.CallContext;
import io.github.thinknxkit.error.CallInterruptedException;
import io.github.thinknxkit.error.ThinknxException;
import io.github.thinknxkit.error.TimedOutException;
import io.github.thinknxkit.internal.answer.Verdict;
import io.github.thinknxkit.internal.answer.Verdict.AttemptedCall;
import io.github.thinknxkit.internal.auth.CallAuthentication;
import io.github.thinknxkit.internal.auth.CallAuthentication.ServerProof;
import io.github.thinknxkit.internal.auth.Refusal;
import io.github.thinknxkit.internal.call.Backoff.Nanos;
import io.github.thinknxkit.internal.call.Gate.Priority;
import io.github.thinknxkit.internal.call.Gate.Ticket;
import io.github.thinknxkit.internal.http.Exchange;
import io.github.thinknxkit.internal.http.ExchangeEnd;
import io.github.thinknxkit.internal.http.ExchangeEnd.Fault;
import io.github.thinknxkit.internal.http.ExchangeEnd.Reply;
import io.github.thinknxkit.internal.http.Message;
import io.github.thinknxkit.internal.text.DurationText;
import io.github.thinknxkit.internal.thread.Sink;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * One call from its start to its end: it waits for its turn, sends, answers challenges, pauses and sends again, until it
 * has an answer, has failed for good, or is given up.
 *
 * <p>Its steps run one after the other on its lane, where sending waits for the end of the exchange. Other threads only give
 * its turns, and give it up.
 */
final class PendingCall<A> {

    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;

    private final Wiring wiring;
    private final Call<A> call;
    private final Message message;
    private final CallContext context;
    private final CallAuthentication authentication;
    private final Executor lane;
    private final Sink<A> sink;
    private final Duration limit;
    private final long deadline;
    private final Holdings holdings = new Holdings();

    private volatile @Nullable Sending current;
    private volatile @Nullable ThinknxException lastError;
    private volatile boolean mayHaveRun;
    private int sends;
    private int attempts;

    PendingCall(Wiring wiring, Call<A> call, Executor lane, Sink<A> sink) {
        this.wiring = wiring;
        this.call = call;
        this.message = wiring.routes().message(call);
        this.context = new CallContext(
                call.operation().name(), call.target(), wiring.routes().label());
        this.authentication = wiring.authentication().begin(call.operation().effect());
        this.lane = lane;
        this.sink = sink;
        this.limit = call.deadline().orElseGet(this::usualLimit);
        this.deadline = wiring.now() + Nanos.of(limit);
    }

    private Duration usualLimit() {
        return call.feedback()
                ? wiring.settings().deadlines().feedback()
                : wiring.settings().deadlines().call();
    }

    /** When the call has to have ended, in the nanoseconds of the connection's clock. */
    long deadline() {
        return deadline;
    }

    /** Asks for a turn. */
    void start() {
        attempts++;
        boolean reads = !attempted().mayHaveRunNow();
        enter(reads ? Priority.READ : Priority.COMMAND);
    }

    private void enter(Priority priority) {
        Ticket ticket = wiring.gate().ticket(priority, () -> onLane(this::send));
        // In this order: admitted, the call may come to its end or to its next turn on another thread at once.
        holdings.keep(ticket);
        ticket.enter();
    }

    private void send() {
        boolean again = !holdings.isReleased();
        while (again) {
            again = sendOnce() && !holdings.isReleased();
        }
    }

    /** Returns whether the call is to be sent again at once, with what the server has asked for. */
    private boolean sendOnce() {
        String authorization = authentication.authorization(message.method(), message.target(), message.body());
        Exchange exchange = new Exchange(message, authorization, authentication.cookie(), (int)
                wiring.settings().limits().answerBytes());
        Sending sent = new Sending(exchange, ++sends, wiring.now());
        // In this order: whoever gives the call up has to know what may be on its way.
        current = sent;
        if (!holdings.keep(exchange)) {
            return false;
        }
        try {
            ExchangeEnd end = wiring.origin().run(exchange, wiring.timing().nanoTime());
            // Until it is known what the end means, whoever gives the call up has to take it for carried out.
            return !holdings.isReleased() && take(sent, end);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            interrupt();
            return false;
        }
    }

    private boolean take(Sending sent, ExchangeEnd end) {
        if (end instanceof Reply reply) {
            return take(sent, reply);
        } else if (end instanceof Fault fault) {
            fail(sent, wiring.faults().judge(attempted(), fault), OptionalInt.empty());
        }
        return false;
    }

    private boolean take(Sending sent, Reply reply) {
        OptionalInt status = OptionalInt.of(reply.status());
        if (reply.status() == UNAUTHORIZED) {
            Refusal refusal = authentication.refused(reply.fields(), holdings.isAlone());
            if (!(refusal instanceof Refusal.Final end)) {
                return sendsAgain(sent, status, refusal);
            }
            fail(sent, wiring.replies().refused(attempted(), end.reason()), status);
        } else if (reply.status() == FORBIDDEN && authentication.forbidden()) {
            return sendsAgain(sent, status, new Refusal.SendAgain());
        } else if (proof(reply) == ServerProof.WRONG) {
            fail(sent, wiring.replies().impostor(attempted()), status);
        } else {
            take(sent, wiring.replies().judge(attempted(), reply), status);
        }
        return false;
    }

    /** A refusal is certain, so that every call may be sent again: at once, or when no other call is under way. */
    private boolean sendsAgain(Sending sent, OptionalInt status, Refusal refusal) {
        report(sent, Outcome.CHALLENGED, status);
        current = null;
        boolean atOnce = !(refusal instanceof Refusal.SendAlone);
        if (!atOnce) {
            wiring.gate().narrow();
            holdings.leaveGate();
            enter(Priority.REFUSED);
        }
        return atOnce;
    }

    private ServerProof proof(Reply reply) {
        return authentication.answered(reply.status(), reply.fields(), reply.body());
    }

    private void take(Sending sent, Verdict verdict, OptionalInt status) {
        if (verdict instanceof Verdict.Accepted accepted) {
            accept(sent, accepted, status);
        } else if (verdict instanceof Verdict.Failed failed) {
            fail(sent, failed, status);
        }
    }

    private void accept(Sending sent, Verdict.Accepted accepted, OptionalInt status) {
        try {
            A answer = call.decode(accepted.answer());
            report(sent, Outcome.ANSWERED, status);
            if (holdings.release()) {
                sink.succeed(answer);
            }
        } catch (RuntimeException e) {
            report(sent, Outcome.MALFORMED, status);
            end(e);
        }
    }

    private void fail(Sending sent, Verdict.Failed failed, OptionalInt status) {
        report(sent, failed.outcome(), status);
        lastError = failed.error();
        if (failed.error().mayHaveRun()) {
            mayHaveRun = true;
        }
        current = null;
        if (!repeat(failed)) {
            end(failed.error());
        }
    }

    /** Returns false if the call must not be sent again, or could not before its deadline. */
    private boolean repeat(Verdict.Failed failed) {
        if (!failed.repetition().isAllowedFor(call.operation().effect())
                || !wiring.backoff().allowsAfter(attempts)) {
            return false;
        }
        long pause = wiring.backoff().pauseNanos(attempts, failed.retryAfter());
        if (pause >= deadline - wiring.now()) {
            return false;
        }
        holdings.leaveGate();
        holdings.keepPause(wiring.timing().timer().after(pause, () -> onLane(this::startAgain)));
        return true;
    }

    private void startAgain() {
        if (!holdings.isReleased()) {
            start();
        }
    }

    /** Whatever goes wrong in a step ends the call: nobody is to wait for an answer that cannot come. */
    private void onLane(Runnable step) {
        lane.execute(() -> {
            try {
                step.run();
            } catch (RuntimeException | Error e) {
                end(e);
            }
        });
    }

    private void end(Throwable failure) {
        if (holdings.release()) {
            sink.fail(failure);
        }
    }

    /** Ends the call because its deadline has passed. */
    void expire() {
        abandon(ran -> new TimedOutException(
                "no complete answer within " + DurationText.of(limit)
                        + (ran ? "; the command may have been carried out" : ""),
                context,
                ran,
                lastError));
    }

    /** Ends the call because the waiting thread was interrupted. */
    void interrupt() {
        abandon(ran -> new CallInterruptedException("the waiting thread was interrupted", context, ran, null));
    }

    /** Ends the call because its client is closed. */
    void close() {
        abandon(ran -> new CallInterruptedException("the client was closed during the call", context, ran, null));
    }

    /** Ends the call because the caller no longer wants it. */
    void cancel() {
        if (holdings.release()) {
            reportAbandoned(current);
        }
    }

    private void abandon(Abandonment abandonment) {
        if (holdings.release()) {
            Sending sent = current;
            // In this order: an attempt that has ended is first noted in mayHaveRun, and then no longer current.
            boolean ran = (sent != null
                            && sent.exchange().mayHaveArrived()
                            && attempted().mayHaveRunNow())
                    || mayHaveRun;
            reportAbandoned(sent);
            sink.fail(abandonment.error(ran));
        }
    }

    private AttemptedCall attempted() {
        return new AttemptedCall(context, call.operation().effect(), mayHaveRun);
    }

    private void reportAbandoned(@Nullable Sending sent) {
        if (sent != null) {
            report(sent, Outcome.ABANDONED, OptionalInt.empty());
        }
    }

    private void report(Sending sent, Outcome outcome, OptionalInt status) {
        if (!sent.claimReport()) {
            return;
        }
        wiring.observers()
                .report(() -> new Attempt(
                        context.operation(),
                        context.target(),
                        context.connection(),
                        sent.number(),
                        outcome,
                        status,
                        Duration.ofNanos(wiring.now() - sent.startedAt())));
    }

    /** Makes the error of a call that is given up. */
    @FunctionalInterface
    private interface Abandonment {

        ThinknxException error(boolean mayHaveRun);
    }
}
