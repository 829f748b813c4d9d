package io.github.thinknxkit.internal.call;

import io.github.thinknxkit.caller.Call;
import io.github.thinknxkit.connection.Attempt;
import io.github.thinknxkit.connection.Attempt.Outcome;
import io.github.thinknxkit.connection.CallReport;
import io.github.thinknxkit.error.AuthenticationException;
import io.github.thinknxkit.error.CallContext;
import io.github.thinknxkit.error.RateLimitedException;
import io.github.thinknxkit.error.ThinknxException;
import io.github.thinknxkit.internal.answer.Verdict;
import io.github.thinknxkit.internal.answer.Verdict.AttemptedCall;
import io.github.thinknxkit.internal.auth.CallAuthentication;
import io.github.thinknxkit.internal.auth.CallAuthentication.ServerProof;
import io.github.thinknxkit.internal.auth.CurrentEndpoint.UnusableSecretException;
import io.github.thinknxkit.internal.auth.Refusal;
import io.github.thinknxkit.internal.call.Backoff.Nanos;
import io.github.thinknxkit.internal.call.CallStage.Ended;
import io.github.thinknxkit.internal.call.CallStage.Pausing;
import io.github.thinknxkit.internal.call.CallStage.Queued;
import io.github.thinknxkit.internal.call.CallStage.Sending;
import io.github.thinknxkit.internal.call.Ticket.Priority;
import io.github.thinknxkit.internal.http.Exchange;
import io.github.thinknxkit.internal.http.ExchangeEnd;
import io.github.thinknxkit.internal.http.ExchangeEnd.Fault;
import io.github.thinknxkit.internal.http.ExchangeEnd.Reply;
import io.github.thinknxkit.internal.http.Message;
import io.github.thinknxkit.internal.thread.Sink;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One call from its start to its end: it waits for its turn, sends, answers challenges, pauses and sends again, until it
 * has an answer, has failed for good, or is given up.
 *
 * <p>Its steps run one after the other on its lane, where sending waits for the end of the exchange. Other threads only give
 * it its turns and end it. All of them go through {@link #move}, which alone changes the stage, so that each attempt is
 * reported by the one that ended it, and the call is ended by one.
 */
final class PendingCall<A> {

    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;

    private final Wiring wiring;
    private final Call<A> call;
    private final Message message;
    private final CallContext context;
    private final CallAuthentication authentication;
    private final Priority priority;
    private final Executor lane;
    private final Sink<A> sink;
    private final Duration limit;
    private final long deadline;

    /** Guarded by this, as are the next two. A call that has not been started holds nothing, like one whose pause is over. */
    private CallStage stage = new Pausing(() -> {});

    private @Nullable ThinknxException lastError;
    private boolean mayHaveRun;
    private int sends;
    private int attempts;

    /** Null if nobody listens. */
    private final @Nullable Tally tally;

    PendingCall(Wiring wiring, Call<A> call, Priority priority, Executor lane, Sink<A> sink) {
        this.wiring = wiring;
        this.call = call;
        this.message = wiring.routes().message(call);
        this.context = new CallContext(
                call.operation().name(), call.target(), wiring.routes().label());
        this.authentication = wiring.authentication().begin(call.operation().effect());
        this.priority = priority;
        this.lane = lane;
        this.sink = sink;
        this.limit = call.deadline().orElseGet(this::usualLimit);
        this.deadline = wiring.now() + Nanos.of(limit);
        this.tally =
                wiring.observers().areListened() ? new Tally(wiring.timing().nanoTime()) : null;
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

    /**
     * Moves to another stage unless the call has ended, reports the attempt that this ends, and releases what the next stage
     * does not hold.
     *
     * @param next makes the next stage, or returns the stage that the call is to stay in; asked with the stage locked, and
     *     only if the call has not ended
     * @param outcome how the attempt ended, or null if it is not to be reported
     * @return the stage that was left, or null if none was
     */
    private @Nullable CallStage move(Supplier<CallStage> next, @Nullable Outcome outcome, OptionalInt status) {
        CallStage left;
        CallStage entered;
        synchronized (this) {
            left = stage;
            if (left instanceof Ended) {
                return null;
            }
            if (tally != null) {
                tally.pass();
            }
            entered = next.get();
            if (entered == left) {
                return null;
            }
            stage = entered;
            if (tally != null) {
                tally.moved(left, entered);
            }
        }
        if (left instanceof Sending sent && outcome != null) {
            report(sent, outcome, status);
        }
        left.release(entered);
        if (left instanceof Sending
                && outcome != Outcome.CHALLENGED
                && !wiring.pending().areRefused()) {
            wiring.gate().begun();
        }
        return left;
    }

    private synchronized CallStage stage() {
        return stage;
    }

    /** Asks for a turn. Does nothing if the call has ended. */
    void start() {
        attempts++;
        standBack();
        queue(priority, null, OptionalInt.empty());
    }

    private void queue(Priority priority, @Nullable Outcome outcome, OptionalInt status) {
        Ticket ticket = wiring.gate().ticket(priority, this::admitted);
        if (move(() -> new Queued(ticket), outcome, status) != null) {
            ticket.enter();
        }
    }

    private void admitted() {
        if (tally != null) {
            synchronized (this) {
                if (stage instanceof Queued) {
                    tally.admitted();
                }
            }
        }
        onLane(this::send);
    }

    private void send() {
        boolean again = true;
        try {
            while (again) {
                again = stage() instanceof Queued turn && sendOnce(turn.ticket());
            }
        } catch (UnusableSecretException e) {
            fail(wiring.replies().unsent(attempted(), e), OptionalInt.empty());
        }
    }

    /** Returns whether the call is to be sent again at once, with what the server has asked for. */
    private boolean sendOnce(Ticket ticket) {
        Message sent = authentication.complete(message);
        String authorization = authentication.authorization(sent.method(), sent.target(), sent.body());
        Exchange exchange = new Exchange(sent, authorization, authentication.cookie(), (int)
                wiring.settings().limits().answerBytes());
        Sending sending = new Sending(ticket, exchange, ++sends, wiring.now());
        if (move(() -> sending, null, OptionalInt.empty()) == null) {
            return false;
        }
        try {
            ExchangeEnd end = wiring.origin().run(exchange, wiring.timing().nanoTime());
            // Until it is known what the end means, whoever gives the call up has to take it for carried out.
            return !(stage() instanceof Ended) && take(sending, end);
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
            fail(wiring.faults().judge(attempted(), fault), OptionalInt.empty());
        }
        return false;
    }

    private boolean take(Sending sent, Reply reply) {
        OptionalInt status = OptionalInt.of(reply.status());
        if (reply.status() == UNAUTHORIZED) {
            Refusal refusal =
                    authentication.refused(reply.fields(), sent.ticket().isAlone());
            if (!(refusal instanceof Refusal.Final end)) {
                return sendsAgain(sent, status, refusal);
            }
            fail(wiring.replies().refused(attempted(), end), status);
        } else if (reply.status() == FORBIDDEN && authentication.forbidden()) {
            return sendsAgain(sent, status, new Refusal.SendAgain());
        } else if (authentication.answered(reply.status(), reply.fields(), reply.body()) == ServerProof.WRONG) {
            fail(wiring.replies().impostor(attempted()), status);
        } else {
            call.heard(new HeardReply(reply, mayHaveRun));
            take(wiring.replies().judge(attempted(), reply), status);
        }
        return false;
    }

    /** A refusal is certain, so that every call may be sent again: at once, or when no other call is under way. */
    private boolean sendsAgain(Sending sent, OptionalInt status, Refusal refusal) {
        if (refusal instanceof Refusal.SendAlone) {
            wiring.gate().narrow();
            queue(Priority.REFUSED, Outcome.CHALLENGED, status);
            return false;
        }
        wiring.gate().refused();
        return move(() -> new Queued(sent.ticket()), Outcome.CHALLENGED, status) != null;
    }

    private void take(Verdict verdict, OptionalInt status) {
        if (verdict instanceof Verdict.Accepted accepted) {
            accept(accepted, status);
        } else if (verdict instanceof Verdict.Failed failed) {
            fail(failed, status);
        }
    }

    private void accept(Verdict.Accepted accepted, OptionalInt status) {
        wiring.pending().accepted();
        A answer;
        try {
            answer = call.decode(accepted.answer());
        } catch (RuntimeException e) {
            end(e, Outcome.MALFORMED, status);
            return;
        }
        if (move(Ended::new, Outcome.ANSWERED, status) != null) {
            conclude(CallReport.Outcome.ANSWERED, false);
            sink.succeed(answer);
        }
    }

    private void fail(Verdict.Failed failed, OptionalInt status) {
        long pause = pause(failed);
        // Before the call is moved, which lets others pass. With a cause, it was not the server that refused.
        if (failed.error() instanceof RateLimitedException) {
            wiring.gate().hold(pause);
            wiring.pending().held();
        } else if (failed.error() instanceof AuthenticationException
                && failed.outcome() == Outcome.FAILED
                && failed.error().getCause() == null) {
            wiring.pending().refused();
        }
        boolean repeats = failed.repetition().isAllowedFor(call.operation().effect())
                && priority != Priority.BACKGROUND
                && wiring.backoff().allowsAfter(attempts)
                && pause < deadline - wiring.now();
        if (repeats) {
            move(() -> pausing(failed.error(), pause), failed.outcome(), status);
        } else {
            end(failed.error(), failed.outcome(), status);
        }
    }

    /** A server that takes no more calls is left alone longer from call to call, whichever asks. */
    private long pause(Verdict.Failed failed) {
        int failures = failed.error() instanceof RateLimitedException
                ? Math.max(attempts, wiring.gate().holds() + 1)
                : attempts;
        return wiring.backoff().pauseNanos(failures, failed.retryAfter());
    }

    /** Set with the stage locked: the alarm may ring at once, and whoever ends the call during the pause tells of the error. */
    private Pausing pausing(ThinknxException error, long pause) {
        lastError = error;
        mayHaveRun |= error.mayHaveRun();
        return new Pausing(wiring.timing().timer().after(pause, () -> onLane(this::start)));
    }

    /** Whatever goes wrong in a step ends the call: nobody is to wait for an answer that cannot come. */
    private void onLane(Runnable step) {
        lane.execute(() -> {
            try {
                step.run();
            } catch (RuntimeException | Error e) {
                end(e, null, OptionalInt.empty());
            }
        });
    }

    private void end(Throwable failure, @Nullable Outcome outcome, OptionalInt status) {
        if (move(Ended::new, outcome, status) != null) {
            boolean ran = failure instanceof ThinknxException told
                    ? told.mayHaveRun()
                    : sends > 0 && attempted().mayHaveRunNow();
            conclude(Outcomes.of(failure.getClass()), ran);
            sink.fail(failure);
        }
    }

    /** Ends the call because its deadline has passed. */
    void expire() {
        abandon(any -> true, CallReport.Outcome.TIMED_OUT, call -> call.expired(limit));
    }

    /** Ends the call because the waiting thread was interrupted. */
    void interrupt() {
        abandon(any -> true, CallReport.Outcome.INTERRUPTED, AbandonedCall::interrupted);
    }

    /** Ends the call because its client is closed. */
    void close() {
        abandon(any -> true, CallReport.Outcome.CLOSED, AbandonedCall::closed);
    }

    /** Ends the call because the caller no longer wants it. */
    void cancel() {
        CallStage left = move(Ended::new, Outcome.ABANDONED, OptionalInt.empty());
        if (left != null) {
            conclude(CallReport.Outcome.CANCELLED, mayHaveRun(left));
        }
    }

    /** Ends the call if it waits: the server has refused the credentials that it would send. */
    void refuse() {
        abandon(CallStage::isWaiting, CallReport.Outcome.AUTHENTICATION, AbandonedCall::refused);
    }

    /** Ends the call if it waits and has to wait beyond its deadline until the server is asked again. */
    void standBack() {
        long held = wiring.gate().heldNanos();
        if (held > 0 && held >= deadline - wiring.now()) {
            abandon(CallStage::isWaiting, CallReport.Outcome.RATE_LIMITED, call -> call.held(Duration.ofNanos(held)));
        }
    }

    private void abandon(
            Predicate<CallStage> which, CallReport.Outcome outcome, Function<AbandonedCall, ThinknxException> error) {
        CallStage left = move(() -> which.test(stage) ? new Ended() : stage, Outcome.ABANDONED, OptionalInt.empty());
        if (left != null) {
            boolean ran = mayHaveRun(left);
            conclude(outcome, ran);
            sink.fail(error.apply(new AbandonedCall(context, ran, lastError)));
        }
    }

    /** The exchange of the stage has been cancelled by now, so what it says of its arrival is final. */
    private boolean mayHaveRun(CallStage left) {
        boolean ran = left instanceof Sending sent
                && sent.exchange().mayHaveArrived()
                && attempted().mayHaveRunNow();
        return ran || mayHaveRun;
    }

    /** Reports the call. Whoever ends it does so before it makes the end known. */
    private void conclude(CallReport.Outcome outcome, boolean ran) {
        if (tally != null) {
            wiring.observers().ended(tally.report(context, outcome, ran));
        }
    }

    private AttemptedCall attempted() {
        return new AttemptedCall(context, call.operation().effect(), mayHaveRun);
    }

    private void report(Sending sent, Outcome outcome, OptionalInt status) {
        wiring.observers()
                .report(() -> new Attempt(
                        context.operation(),
                        context.target(),
                        context.connection(),
                        wiring.routes().preview(call),
                        sent.number(),
                        outcome,
                        status,
                        Duration.ofNanos(wiring.now() - sent.startedAt())));
    }
}
