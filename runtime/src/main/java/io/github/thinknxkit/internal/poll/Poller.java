package io.github.thinknxkit.internal.poll;

import io.github.thinknxkit.call.Effect;
import io.github.thinknxkit.caller.Call;
import io.github.thinknxkit.caller.Caller;
import io.github.thinknxkit.error.AuthenticationException;
import io.github.thinknxkit.error.ThinknxException;
import io.github.thinknxkit.error.UnreachableException;
import io.github.thinknxkit.internal.call.Follower;
import io.github.thinknxkit.internal.call.HttpCaller;
import io.github.thinknxkit.internal.poll.Reader.Audience;
import io.github.thinknxkit.internal.thread.Callbacks;
import io.github.thinknxkit.internal.thread.InOrder;
import io.github.thinknxkit.internal.thread.Timing.Timer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads one server again and again for all who watch it, so that each reading is as fresh as they want it, within what the
 * server is to be asked.
 *
 * <p>There is one for each client. All that happens is noted under its lock, after which the next reads are chosen and sent;
 * readers and audiences are told in order and without the lock.
 */
public final class Poller implements Follower {

    /** Some may be slow to answer and must not hold up the others. */
    private static final int AT_ONCE = 4;

    /** A clock that leaps ahead of the other by more has not been watched: the machine slept, or the date was corrected. */
    private static final Duration LEAP = Duration.ofSeconds(5);

    private static final long NO_TURN = Long.MIN_VALUE;

    private final BackgroundLine line;
    private final long start;
    private final InOrder outbox;
    private final Table table = new Table();
    private final Pace pace = new Pace();
    private final Contact contact;
    private final List<Audience> audiences = new ArrayList<>();
    private final Set<String> busy = new HashSet<>();
    private final Optional<Revisions> revisions;
    private Timer.@Nullable Alarm alarm;
    private long alarmAt;
    private @Nullable Reading probing;
    private long turn = NO_TURN;
    private long lastNow;
    private Instant lastInstant;
    private boolean closed;
    private volatile boolean isRefused;

    /** Creates one that has nothing to read. */
    public Poller(BackgroundLine line) {
        this.line = line;
        this.start = line.timing().nanoTime().getAsLong();
        this.outbox = new InOrder(line.executor());
        this.contact = new Contact(line.timing().chance());
        this.lastInstant = line.timing().clock().instant();
        this.revisions = line.probe().map(probe -> new Revisions(new ProbeCall(probe), this::reconfigured));
    }

    /** Returns what reads the server of a caller: one for all, if the caller allows for that. */
    public static Poller of(Caller caller) {
        if (caller instanceof HttpCaller http
                && http.followed(known -> new Poller(BackgroundLine.over(known))) instanceof Poller shared) {
            return shared;
        }
        return caller instanceof PolledCaller polled ? polled.poller() : new Poller(BackgroundLine.over(caller));
    }

    /** {@return the connection} */
    public String name() {
        return line.name();
    }

    /** {@return what runs the caller's own code} */
    public Callbacks callbacks() {
        return line.callbacks();
    }

    /** {@return what runs what is made of answers} */
    public Executor executor() {
        return line.executor();
    }

    /** {@return what does things later} */
    public Timer timer() {
        return line.timing().timer();
    }

    /** Begins to read for an audience, and returns the reading of each reader. */
    public List<Reading> add(Audience audience, List<? extends Reader> readers) {
        List<Reading> added = new ArrayList<>(readers.size());
        change(now -> {
            audiences.add(audience);
            added.addAll(table.addAll(readers, now));
            revisions.ifPresent(probe -> probe.watchIn(table, now));
            settleBudget();
        });
        if (isClosed()) {
            audience.closed(line.name());
        }
        return added;
    }

    private boolean isClosed() {
        synchronized (table) {
            return closed;
        }
    }

    /** Stops reading for an audience. */
    public void remove(Audience audience) {
        change(now -> {
            audiences.removeIf(other -> other == audience);
            table.remove(audience);
            if (audiences.isEmpty()) {
                revisions.ifPresent(probe -> probe.leave(table));
            }
            settleBudget();
        });
    }

    private void settleBudget() {
        pace.budget(audiences.stream().mapToDouble(Audience::budget).max().orElse(1));
    }

    /** A device may have changed: reads it before all others. */
    public void readSoon(String guid, Cause why) {
        change(now -> {
            contact.askAgain();
            table.forDevice(guid, reading -> reading.soon(now, why));
        });
    }

    /** Anything may have changed: reads all again, what was read longest ago first. */
    public void readAllSoon() {
        change(now -> suspectAll(now, Cause.HINT));
    }

    /** What was read has changed after a command, so that it is looked at some more. */
    public void stillChanging(Reading reading) {
        change(reading::stillChanging);
    }

    /** Does something with a reading as it is just now, and with when it was read, if it was. */
    public void look(Iterable<Reading> readings, Look look) {
        synchronized (table) {
            long now = now();
            for (Reading reading : readings) {
                look.at(reading, now - reading.readAt(), readAt(reading));
            }
        }
    }

    /** Looks at a reading. */
    @FunctionalInterface
    public interface Look {

        /** Takes a reading, its age in nanoseconds, and when it was read, if it was. */
        void at(Reading reading, long age, Optional<Instant> readAt);
    }

    /** {@return the present moment} */
    public Instant instant() {
        return line.timing().clock().instant();
    }

    /** Returns when a reading was answered last, if it was. */
    public Optional<Instant> readAt(Reading reading) {
        synchronized (table) {
            return reading.isKnown() ? Optional.of(instant(reading.readAt(), now())) : Optional.empty();
        }
    }

    /** {@return how the server stands} */
    public Standing standing() {
        synchronized (table) {
            Reading next = table.next(now(), Set.of());
            long late = next == null ? 0 : Math.max(0, now() - next.due());
            return new Standing(
                    line.name(),
                    contact.state() == Contact.State.LOST,
                    contact.state() == Contact.State.REFUSED,
                    Optional.ofNullable(contact.failure()),
                    Duration.ofNanos(late),
                    pace.rate());
        }
    }

    /**
     * How a server stands.
     *
     * @param connection the connection
     * @param isLost whether it does not answer
     * @param isRefused whether it refuses the credentials
     * @param failure why, if it is either
     * @param lag how late the next read is
     * @param rate how many reads a second are made at most
     */
    public record Standing(
            String connection,
            boolean isLost,
            boolean isRefused,
            Optional<RuntimeException> failure,
            Duration lag,
            double rate) {}

    @Override
    public void ended(Call<?> call, @Nullable Object answer, @Nullable Throwable failure) {
        Effect effect = call.operation().effect();
        boolean isNews = effect != Effect.READ || failure instanceof AuthenticationException || isRefused;
        if (!isNews) {
            return;
        }
        change(now -> {
            if (answer != null) {
                contact.askAgain();
            } else if (failure instanceof AuthenticationException refusal) {
                refused(refusal);
            }
            boolean ran = answer != null || !(failure instanceof ThinknxException known) || known.mayHaveRun();
            if (effect != Effect.READ && ran) {
                commanded(call, answer, now);
            }
        });
    }

    private void commanded(Call<?> call, @Nullable Object answer, long now) {
        boolean watched = table.forDevice(call.target(), reading -> {
            reading.commanded(now);
            if (answer != null && call.feedback()) {
                takeFeedback(reading, call.operation().name(), answer, now);
            }
        });
        if (!watched && !call.operation().effect().repeatable()) {
            // A scene, a button or a telegram: nobody knows what they do.
            suspectAll(now, Cause.COMMAND);
        }
    }

    private void takeFeedback(Reading reading, String operation, Object answer, long now) {
        for (Reader reader : reading.readers()) {
            if (reader.isToldBy(operation)) {
                Instant readAt = instant(now, now);
                reading.told(now);
                outbox.execute(() -> reader.answered(answer, readAt, Cause.COMMAND));
            }
        }
    }

    @Override
    public void closed() {
        synchronized (table) {
            closed = true;
        }
        change(now -> tellAll(audience -> audience.closed(line.name())));
    }

    private void reconfigured(String revision) {
        change(now -> suspectAll(now, Cause.ROUND));
        tellAll(audience -> audience.reconfigured(line.name(), revision));
    }

    private void suspectAll(long now, Cause why) {
        table.all().forEach(reading -> reading.suspect(now, why));
    }

    /** Notes what has happened, and goes on. */
    private void change(Consumer<Long> event) {
        List<Runnable> sends;
        synchronized (table) {
            long now = now();
            event.accept(now);
            sends = goOn(now);
        }
        sends.forEach(Runnable::run);
    }

    private void wake() {
        synchronized (table) {
            alarm = null;
        }
        change(now -> {});
    }

    private List<Runnable> goOn(long now) {
        noticeLeap(now);
        isRefused = contact.state() == Contact.State.REFUSED;
        if (closed || audiences.isEmpty()) {
            arm(Long.MAX_VALUE, now);
            return List.of();
        }
        tellStale(now);
        List<Runnable> sends = new ArrayList<>(1);
        long again = switch (contact.state()) {
            case OPEN -> sendDue(sends, now);
            case LOST -> sendProbe(sends, now);
            case REFUSED -> Long.MAX_VALUE;
        };
        arm(Math.min(again, table.nextStale()), now);
        return sends;
    }

    /** Sends what is due as far as it may be, and returns when there is more to do. */
    private long sendDue(List<Runnable> sends, long now) {
        while (busy.size() < AT_ONCE) {
            Reading next = table.next(now, busy);
            if (next == null) {
                return Long.MAX_VALUE;
            }
            long when = Math.max(next.due(), pace.free());
            if (when - now > 0) {
                return when;
            }
            if (turn == NO_TURN) {
                turn = line.turns().applyAsLong(now + start) - start;
            }
            if (turn - now > 0) {
                return turn;
            }
            turn = NO_TURN;
            sends.add(begin(next, now));
        }
        return Long.MAX_VALUE;
    }

    private long sendProbe(List<Runnable> sends, long now) {
        if (!busy.isEmpty()) {
            return Long.MAX_VALUE;
        } else if (contact.probeAt() - now > 0) {
            return contact.probeAt();
        }
        Reading probe = revisions.flatMap(Revisions::reading).orElseGet(() -> table.next(now, busy));
        if (probe != null) {
            probing = probe;
            sends.add(begin(probe, now));
        }
        return Long.MAX_VALUE;
    }

    private Runnable begin(Reading reading, long now) {
        pace.take(now);
        reading.begin();
        busy.add(reading.target());
        int commands = reading.commands();
        return () -> line.read(
                reading.call(),
                (answer, failure) -> change(end -> {
                    busy.remove(reading.target());
                    if (answer != null) {
                        succeed(reading, answer, commands, now, end);
                    } else {
                        fail(
                                reading,
                                CallFailure.of(Objects.requireNonNull(failure, "neither answer nor failure")),
                                end);
                    }
                }));
    }

    private void succeed(Reading reading, Object answer, int commands, long began, long now) {
        pace.answered(now - began, now);
        answered(now);
        if (commands != reading.commands()) {
            reading.discard(now);
            return;
        }
        boolean wasStale = reading.isStale();
        Cause why = reading.succeed(began, now);
        Instant readAt = instant(began, now);
        for (Reader reader : reading.readers()) {
            if (wasStale) {
                outbox.execute(reader::fresh);
            }
            outbox.execute(() -> reader.answered(answer, readAt, why));
        }
    }

    /** The server has answered, whatever it said. */
    private void answered(long now) {
        probing = null;
        if (contact.answered()) {
            tellAll(audience -> audience.back(line.name()));
            suspectAll(now, Cause.ROUND);
        }
    }

    private void fail(Reading reading, CallFailure failure, long now) {
        RuntimeException why = failure.why();
        switch (failure.kind()) {
            case CLOSED -> reading.ended();
            case TOO_MUCH -> {
                reading.ended();
                pace.slower(now);
                pace.pause(now + failure.retryAfter());
            }
            case REFUSED -> {
                reading.ended();
                refused(why);
            }
            case ANSWERED -> {
                answered(now);
                reading.failForGood(why, now);
            }
            case GARBLED -> {
                answered(now);
                reading.fail(why, now);
            }
            case UNANSWERED -> {
                reading.fail(why, now);
                if (contact.state() == Contact.State.OPEN && !(why instanceof UnreachableException)) {
                    pace.slower(now);
                }
                if (reading == probing) {
                    contact.pause(now);
                } else if (contact.failed(reading.target(), why, table.devices(), now)) {
                    tellAll(audience -> audience.lost(line.name(), why));
                }
            }
        }
        reading.readers().forEach(reader -> outbox.execute(() -> reader.missed(why)));
    }

    private void refused(RuntimeException why) {
        if (contact.refused(why)) {
            tellAll(audience -> audience.refused(line.name(), why));
        }
    }

    private void tellStale(long now) {
        for (Reading reading : table.all()) {
            if (reading.staleAt() - now <= 0) {
                reading.markStale();
                Optional<RuntimeException> why =
                        Optional.ofNullable(reading.failure()).or(() -> Optional.ofNullable(contact.failure()));
                reading.readers().forEach(reader -> outbox.execute(() -> reader.stale(why)));
            }
        }
    }

    private void tellAll(Consumer<Audience> news) {
        List<Audience> all = List.copyOf(audiences);
        outbox.execute(() -> all.forEach(news));
    }

    /** On some machines one clock stands still while they sleep. What was read before is as old as the other one says. */
    private void noticeLeap(long now) {
        Instant instant = line.timing().clock().instant();
        Duration leap = Duration.between(lastInstant, instant).minusNanos(now - lastNow);
        lastInstant = instant;
        lastNow = now;
        if (leap.compareTo(LEAP) > 0) {
            long nanos = TimeUnit.NANOSECONDS.convert(leap);
            table.all().forEach(reading -> reading.slept(nanos));
        }
    }

    private void arm(long when, long now) {
        if (alarm != null && alarmAt == when) {
            return;
        }
        if (alarm != null) {
            alarm.cancel();
            alarm = null;
        }
        if (when != Long.MAX_VALUE) {
            alarmAt = when;
            alarm = line.timing().timer().after(Math.max(when - now, 0), this::wake);
        }
    }

    private Instant instant(long nanos, long now) {
        return line.timing().clock().instant().minusNanos(now - nanos);
    }

    private long now() {
        return line.timing().nanoTime().getAsLong() - start;
    }
}
