package io.github.thinknxkit.gateway.hook.deliver;

import io.github.thinknxkit.gateway.fact.Facts;
import io.github.thinknxkit.gateway.fact.Subject;
import io.github.thinknxkit.gateway.hook.keep.Hook;
import io.github.thinknxkit.gateway.hook.keep.Standing;
import io.github.thinknxkit.gateway.hook.keep.Standing.Status;
import io.github.thinknxkit.gateway.hook.keep.Told;
import io.github.thinknxkit.gateway.hook.send.Outcome;
import io.github.thinknxkit.gateway.key.Scope;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Delivers one hook: first the challenge, then whatever is true and not known to the receiver.
 *
 * <p>Nothing is queued but subjects: what is told of one is what is true when it is sent. Before that it is written down that the
 * receiver may know it, and after its answer that it does, so that neither a broken connection nor the end of the gateway leaves
 * a receiver with something that is not true any more.
 *
 * <p>Safe for use by many threads.
 */
public final class Courier {

    private static final System.Logger LOGGER = System.getLogger("io.github.thinknxkit.gateway.hook");

    private static final Duration KEY_PAUSE = Duration.ofSeconds(10);

    private final Hook hook;
    private final Depot depot;
    private final Failures failures;
    private final CompletableFuture<Void> idle = new CompletableFuture<>();

    /** Guarded by this, as are the others. */
    private final Agenda agenda;

    private Standing standing;
    private @Nullable Runnable alarm;
    private int underWay;
    private boolean isPumping;
    private boolean isOver;

    /** Creates a courier that has nothing to tell yet. What it was told of each subject is not to be changed by others. */
    public Courier(Hook hook, Scope scope, Standing standing, Map<Subject, Told> told, Depot depot) {
        this.hook = hook;
        this.standing = standing;
        this.agenda = new Agenda(hook, scope, told, row -> {
            CompletableFuture<Void> unused = depot.writer().keep(row);
        });
        this.depot = depot;
        this.failures = new Failures(depot);
    }

    public Hook hook() {
        return hook;
    }

    public synchronized HookView view() {
        return new HookView(hook, standing, agenda.size());
    }

    /** Begins to deliver: at once, or when an attempt that had to wait is due. */
    public void begin() {
        synchronized (this) {
            standing.nextAttempt().filter(next -> standing.isOpen()).ifPresent(next -> wakeAt());
        }
        pumpSoon();
    }

    /** Says what is true of the server, now and from now on. */
    public void serve(Facts present) {
        synchronized (this) {
            agenda.serve(present);
            if (standing.status() == Status.ACTIVE) {
                agenda.noteAll();
            }
        }
        pumpSoon();
    }

    /** Says that nobody knows any more what is true of the server. */
    public synchronized void leave(Facts past) {
        agenda.leave(past);
    }

    /** Says that something else is true of a subject. */
    public void note(Subject subject) {
        synchronized (this) {
            if (standing.status() == Status.ACTIVE) {
                agenda.note(subject);
            }
            if (!agenda.isReady()) {
                return;
            }
        }
        pumpSoon();
    }

    /** Asks the receiver again whether it wants to be told, whatever became of it before. */
    public void resume() {
        synchronized (this) {
            forgetAlarm();
            stand(Standing.pending());
        }
        pumpSoon();
    }

    /** Tells nothing any more. The future is done when what is on its way has ended. */
    public CompletableFuture<Void> stop() {
        synchronized (this) {
            if (!isOver && standing.status() == Status.ACTIVE) {
                // When something was delivered last is written down now, and not each time.
                stand(standing);
            }
            isOver = true;
            forgetAlarm();
            agenda.clear();
            if (underWay == 0) {
                idle.complete(null);
            }
        }
        return idle;
    }

    private void pumpSoon() {
        synchronized (this) {
            if (isPumping || isOver) {
                return;
            }
            isPumping = true;
        }
        depot.worker().execute(this::pump);
    }

    private void pump() {
        synchronized (this) {
            isPumping = false;
        }
        if (hasKey()) {
            for (Delivery next = next(); next != null; next = next()) {
                start(next);
            }
        }
    }

    /** Looks before anything is sent: a key may end at any time. */
    private boolean hasKey() {
        try {
            boolean isValid = depot.keys()
                    .apply(hook.key())
                    .filter(key -> key.isValid(depot.time().now()))
                    .isPresent();
            if (!isValid) {
                depot.keyless().accept(hook.id());
            }
            return isValid;
        } catch (RuntimeException e) {
            LOGGER.log(Level.WARNING, "the key of hook " + hook.id() + " cannot be looked up; it is tried again", e);
            tryAgain();
            return false;
        }
    }

    private synchronized void tryAgain() {
        if (alarm == null && !isOver) {
            alarm = depot.time().after(KEY_PAUSE, this::wake);
        }
    }

    private synchronized @Nullable Delivery next() {
        if (isOver || alarm != null) {
            return null;
        } else if (isPending()) {
            return underWay == 0 ? challenge() : null;
        } else if (standing.status() != Status.ACTIVE || !agenda.isReady() || !takePlace()) {
            return null;
        }
        Delivery next = agenda.take().orElse(null);
        if (next == null) {
            givePlace();
        }
        return next;
    }

    private Delivery challenge() {
        underWay++;
        return Delivery.challenge(hook, depot);
    }

    /** Whoever fails is sent one thing at a time. */
    private boolean takePlace() {
        boolean mayHaveMore =
                standing.failures() == 0 && underWay < depot.limits().sentPerHook();
        if (underWay == 0 || (mayHaveMore && depot.slots().tryAcquire())) {
            underWay++;
            return true;
        }
        return false;
    }

    private void givePlace() {
        underWay--;
        if (underWay > 0) {
            depot.slots().release();
        }
        if (isOver && underWay == 0) {
            idle.complete(null);
        }
    }

    private void start(Delivery delivery) {
        CompletableFuture<Void> unused = delivery.send(depot)
                .thenComposeAsync(outcome -> write(delivery, outcome), depot.worker())
                .exceptionally(failure -> Outcome.unanswered("the gateway could not write down what it told"))
                .thenAcceptAsync(outcome -> end(delivery, outcome), depot.worker());
    }

    /** That the receiver knows it is on the disk before it is told anything else of the device. */
    private CompletableFuture<Outcome> write(Delivery delivery, Outcome outcome) {
        return delivery.confirmed()
                .filter(row -> outcome.isSuccess())
                .map(row -> depot.writer().keep(row).thenApply(done -> outcome))
                .orElseGet(() -> CompletableFuture.completedFuture(outcome));
    }

    private void end(Delivery delivery, Outcome outcome) {
        synchronized (this) {
            if (!isOver) {
                if (outcome.isSuccess()) {
                    succeed(delivery);
                } else {
                    fail(delivery, outcome);
                }
            }
            givePlace();
        }
        pumpSoon();
    }

    private void succeed(Delivery delivery) {
        delivery.confirmed().ifPresent(agenda::confirmed);
        if (alarm != null
                || !standing.isOpen()
                || isPending() == delivery.confirmed().isPresent()) {
            // Others have failed since this was sent, or the receiver is to be asked anew.
            return;
        }
        boolean wasPending = isPending();
        boolean isNews = wasPending || standing.failingSince().isPresent();
        standing = standing.succeeded(depot.time().now());
        if (isNews) {
            stand(standing);
        }
        if (wasPending) {
            agenda.noteAll();
        }
    }

    private boolean isPending() {
        return standing.status() == Status.PENDING;
    }

    private void fail(Delivery delivery, Outcome outcome) {
        delivery.confirmed().ifPresent(agenda::doubted);
        if (!standing.isOpen()) {
            agenda.clear();
            return;
        }
        int times = timesAlone(delivery, outcome);
        boolean isAlone = times > 1 || (times == 1 && outcome.isRefusal());
        stand(isAlone ? failures.refused(standing, outcome) : failures.after(standing, outcome, alarm != null));
        if (!standing.isOpen()) {
            LOGGER.log(Level.WARNING, "hook {0} is {1}: {2}", hook.id(), standing.status(), outcome);
            forgetAlarm();
            agenda.clear();
        } else if (isAlone) {
            rest(delivery.device().orElseThrow(), failures.pause(times, outcome));
        } else if (alarm == null) {
            wakeAt();
        }
    }

    /** How many times in a row a device has failed while others were delivered; zero if it may be the receiver that fails. */
    private int timesAlone(Delivery delivery, Outcome outcome) {
        return standing.failures() == 0 && !outcome.isGone()
                ? delivery.device().map(agenda::failed).orElse(0)
                : 0;
    }

    private void rest(String device, Duration pause) {
        agenda.rest(device);
        Runnable unused = depot.time().after(pause, () -> wake(device));
    }

    private void wake(String device) {
        synchronized (this) {
            agenda.wake(device);
        }
        pumpSoon();
    }

    private void stand(Standing next) {
        standing = next;
        try {
            depot.table().save(hook.id(), next);
        } catch (RuntimeException e) {
            LOGGER.log(Level.WARNING, "how hook " + hook.id() + " stands could not be written down", e);
        }
    }

    private void wakeAt() {
        alarm = depot.time().after(failures.wait(standing), this::wake);
    }

    private void wake() {
        synchronized (this) {
            alarm = null;
            if (isOver) {
                return;
            } else if (!failures.wait(standing).isZero()) {
                // The receiver has asked for a longer pause since.
                wakeAt();
                return;
            }
        }
        pumpSoon();
    }

    private void forgetAlarm() {
        Runnable waiting = alarm;
        if (waiting != null) {
            waiting.run();
            alarm = null;
        }
    }

    /** Returns the hook. */
    @Override
    public String toString() {
        return hook.toString();
    }

    /**
     * A hook as it may be shown.
     *
     * @param waiting how many things it has yet to be told, those on their way included
     */
    public record HookView(Hook hook, Standing standing, int waiting) {}
}
