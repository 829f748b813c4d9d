package io.github.thinknxkit.internal.poll;

import io.github.thinknxkit.call.Effect;
import io.github.thinknxkit.caller.Call;
import io.github.thinknxkit.caller.Caller;
import io.github.thinknxkit.error.AuthenticationException;
import io.github.thinknxkit.error.ThinknxException;
import io.github.thinknxkit.internal.call.Follower;
import io.github.thinknxkit.internal.call.HttpCaller;
import io.github.thinknxkit.internal.poll.Reader.Audience;
import io.github.thinknxkit.internal.thread.Callbacks;
import io.github.thinknxkit.internal.thread.Timing.Timer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Reads one server again and again for all who watch it, so that each reading is as fresh as they want it, within what the
 * server is to be asked. There is one for each client.
 */
public final class Poller implements Follower {

    private final BackgroundLine line;
    private final Rounds rounds;

    /** Creates one that has nothing to read. */
    public Poller(BackgroundLine line) {
        this.line = line;
        this.rounds = new Rounds(line);
    }

    /** Returns what reads the server of a caller: one for all, if the caller allows for that. */
    public static Poller of(Caller caller) {
        if (caller instanceof HttpCaller http
                && http.followed(known -> new Poller(BackgroundLine.over(known))) instanceof Poller shared) {
            return shared;
        }
        return caller instanceof PolledCaller polled ? polled.poller() : new Poller(BackgroundLine.over(caller));
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
        rounds.change(now -> added.addAll(rounds.add(audience, readers, now)));
        return added;
    }

    /** Stops reading for an audience. */
    public void remove(Audience audience) {
        rounds.change(now -> rounds.remove(audience));
    }

    /** A device may have changed: reads it before all others. */
    public void readSoon(String guid, Cause why) {
        rounds.change(now -> {
            rounds.contact().askAgain();
            boolean unused = rounds.table().forDevice(guid, reading -> reading.soon(now, why));
        });
    }

    /** Anything may have changed: reads all again, what was read longest ago first. */
    public void readAllSoon() {
        rounds.change(now -> rounds.suspectAll(now, Cause.HINT));
    }

    /** What was read has changed after a command, so that it is looked at some more. */
    public void stillChanging(Reading reading) {
        rounds.change(reading::stillChanging);
    }

    /** Looks at readings as they are at one moment. */
    public void look(Iterable<Reading> readings, Look look) {
        boolean unused = rounds.ask(now -> {
            readings.forEach(reading -> look.at(reading, now - reading.readAt(), readAt(reading, now)));
            return true;
        });
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
        return rounds.ask(now -> readAt(reading, now));
    }

    private Optional<Instant> readAt(Reading reading, long now) {
        return reading.isKnown() ? Optional.of(rounds.instant(reading.readAt(), now)) : Optional.empty();
    }

    /** {@return how the server stands} */
    public Standing standing() {
        return rounds.ask(now -> {
            Reading next = rounds.table().next(now, Set.of());
            Contact contact = rounds.contact();
            return new Standing(
                    line.name(),
                    contact.state() == Contact.State.LOST,
                    contact.state() == Contact.State.REFUSED,
                    Optional.ofNullable(contact.failure()),
                    Duration.ofNanos(next == null ? 0 : Math.max(0, now - next.due())),
                    rounds.rate());
        });
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
        boolean isNews = effect != Effect.READ || failure instanceof AuthenticationException || rounds.isRefused();
        if (!isNews) {
            return;
        }
        rounds.change(now -> {
            if (answer != null) {
                rounds.contact().askAgain();
            } else if (failure instanceof AuthenticationException refusal) {
                rounds.refused(refusal);
            }
            boolean ran = answer != null || !(failure instanceof ThinknxException known) || known.mayHaveRun();
            if (effect != Effect.READ && ran) {
                commanded(call, answer, now);
            }
        });
    }

    private void commanded(Call<?> call, @Nullable Object answer, long now) {
        boolean watched = rounds.table().forDevice(call.target(), reading -> {
            reading.commanded(now);
            if (answer != null && call.feedback()) {
                takeFeedback(reading, call.operation().name(), answer, now);
            }
        });
        if (!watched && !call.operation().effect().repeatable()) {
            // A scene, a button or a telegram: nobody knows what they do.
            rounds.suspectAll(now, Cause.COMMAND);
        }
    }

    private void takeFeedback(Reading reading, String operation, Object answer, long now) {
        for (Reader reader : reading.readers()) {
            if (reader.isToldBy(operation)) {
                Instant readAt = rounds.instant(now, now);
                reading.told(now);
                rounds.tell(() -> reader.confirmed(answer, readAt));
            }
        }
    }

    @Override
    public void closed() {
        rounds.change(now -> rounds.close());
    }
}
