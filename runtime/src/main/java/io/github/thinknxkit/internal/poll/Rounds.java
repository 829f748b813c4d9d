package io.github.thinknxkit.internal.poll;

import io.github.thinknxkit.error.UnreachableException;
import io.github.thinknxkit.internal.poll.Reader.Audience;
import io.github.thinknxkit.internal.thread.InOrder;
import io.github.thinknxkit.internal.thread.Timing.Timer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * The rounds of reading one server: whatever happens is noted under one lock, after which the next reads are chosen and sent.
 * Readers and audiences are told in order and without the lock.
 */
final class Rounds {

    /** Some may be slow to answer and must not hold up the others. */
    private static final int AT_ONCE = 4;

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
    private final Leaps leaps;
    private Timer.@Nullable Alarm alarm;
    private long alarmAt;
    private @Nullable Reading probing;
    private long turn = NO_TURN;

    /** Nothing is too old before, unless it is noted: to look at all readings at each event would be too much. */
    private long staleFrom = Long.MAX_VALUE;

    private boolean closed;
    private volatile boolean refused;

    Rounds(BackgroundLine line) {
        this.line = line;
        this.start = line.timing().nanoTime().getAsLong();
        this.outbox = new InOrder(line.executor());
        this.contact = new Contact(line.timing().chance());
        this.leaps = new Leaps(line.timing().clock().instant());
        this.revisions = line.probe().map(probe -> new Revisions(new ProbeCall(probe), this::reconfigured));
    }

    /** What is read; to be asked and changed only by what {@link #change} and {@link #ask} run. */
    Table table() {
        return table;
    }

    /** Whether the server answers; as the table. */
    Contact contact() {
        return contact;
    }

    /** How many reads a second are made at most, just now; as the table. */
    double rate() {
        return pace.rate();
    }

    /** Notes what has happened, and goes on. */
    void change(LongConsumer event) {
        List<Runnable> sends;
        synchronized (table) {
            long now = now();
            event.accept(now);
            sends = goOn(now);
        }
        sends.forEach(Runnable::run);
    }

    /** Asks how things are at one moment. */
    <T> T ask(LongFunction<T> question) {
        synchronized (table) {
            return question.apply(now());
        }
    }

    /** Begins to read for an audience; as the table. */
    List<Reading> add(Audience audience, List<? extends Reader> readers, long now) {
        audiences.add(audience);
        List<Reading> added = table.addAll(readers, now);
        revisions.ifPresent(probe -> probe.watchIn(table, now));
        settleBudget();
        staleFrom = now;
        if (closed) {
            tell(() -> audience.closed(line.name()));
        }
        return added;
    }

    /** Stops reading for an audience; as the table. */
    void remove(Audience audience) {
        audiences.removeIf(other -> other == audience);
        table.remove(audience);
        if (audiences.isEmpty()) {
            revisions.ifPresent(probe -> probe.leave(table));
        }
        settleBudget();
    }

    private void settleBudget() {
        pace.budget(audiences.stream().mapToDouble(Audience::budget).max().orElse(1));
    }

    /** Nothing is read any more; as the table. */
    void close() {
        closed = true;
        tellAll(audience -> audience.closed(line.name()));
    }

    /** Returns whether the server refuses the credentials. Each call of the client asks, so it takes no lock. */
    boolean isRefused() {
        return refused;
    }

    /** The server has refused the credentials; as the table. */
    void refused(RuntimeException why) {
        if (contact.refused(why)) {
            tellAll(audience -> audience.refused(line.name(), why));
        }
    }

    private void reconfigured(String revision) {
        change(now -> suspectAll(now, Cause.ROUND));
        tellAll(audience -> audience.reconfigured(line.name(), revision));
    }

    /** Anything may have changed; as the table. */
    void suspectAll(long now, Cause why) {
        table.all().forEach(reading -> reading.suspect(now, why));
    }

    /** Tells somebody something, after all that has been told before. */
    void tell(Runnable news) {
        outbox.execute(news);
    }

    /** Returns the date of a moment. */
    Instant instant(long nanos, long now) {
        return line.timing().clock().instant().minusNanos(now - nanos);
    }

    private long now() {
        return line.timing().nanoTime().getAsLong() - start;
    }

    private void wake() {
        synchronized (table) {
            alarm = null;
        }
        change(now -> {});
    }

    private List<Runnable> goOn(long now) {
        long slept = leaps.noticed(now, line.timing().clock().instant());
        if (slept > 0) {
            table.all().forEach(reading -> reading.slept(slept));
            staleFrom = now;
        }
        refused = contact.state() == Contact.State.REFUSED;
        if (closed || audiences.isEmpty()) {
            arm(Long.MAX_VALUE, now);
            return List.of();
        }
        if (staleFrom - now <= 0) {
            tellStale(now);
            staleFrom = table.nextStale();
        }
        List<Runnable> sends = new ArrayList<>(1);
        long again = switch (contact.state()) {
            case OPEN -> sendDue(sends, now);
            case LOST -> sendProbe(sends, now);
            case REFUSED -> Long.MAX_VALUE;
        };
        arm(Math.min(again, staleFrom), now);
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
                    staleFrom = Math.min(staleFrom, reading.staleAt());
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
                tell(reader::fresh);
            }
            tell(() -> reader.answered(answer, readAt, why));
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
        reading.readers().forEach(reader -> tell(() -> reader.missed(why)));
    }

    private void tellStale(long now) {
        for (Reading reading : table.all()) {
            if (reading.staleAt() - now <= 0) {
                reading.markStale();
                Optional<RuntimeException> why =
                        Optional.ofNullable(reading.failure()).or(() -> Optional.ofNullable(contact.failure()));
                reading.readers().forEach(reader -> tell(() -> reader.stale(why)));
            }
        }
    }

    private void tellAll(Consumer<Audience> news) {
        List<Audience> all;
        synchronized (table) {
            all = List.copyOf(audiences);
        }
        tell(() -> all.forEach(news));
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
}
