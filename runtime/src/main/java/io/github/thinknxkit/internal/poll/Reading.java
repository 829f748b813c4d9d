package io.github.thinknxkit.internal.poll;

import io.github.thinknxkit.caller.Call;
import io.github.thinknxkit.internal.poll.Reader.Audience;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * One call that is made again and again: for whom, when next, and how it stands. Guarded by the lock of its table.
 *
 * <p>There may be ten thousand of these, so it keeps numbers instead of objects.
 */
public final class Reading {

    /** After a command the device is read again after so long, then after twice as long, and so on. */
    private static final long FIRST_LOOK = TimeUnit.MILLISECONDS.toNanos(500);

    /** For so long after a command, or after the last change since. */
    private static final long LOOKS = TimeUnit.SECONDS.toNanos(10);

    /** One that fails is tried again after this, then after twice as long, and so on, but see {@link #SELDOM}. */
    private static final long FIRST_PAUSE = TimeUnit.SECONDS.toNanos(2);

    /** What keeps failing is read at least once in so many times its freshness. */
    private static final int SELDOM = 4;

    private static final int MISSES = 3;
    private static final int TOO_OLD = 3;

    private final String target;
    private Reader reader;
    private List<Reader> others = List.of();

    /** When it is to be made next. */
    private long due;

    /** When what was read last was true; meaningless before it is known. */
    private long readAt;

    private boolean known;
    private boolean stale;
    private boolean soon;
    private boolean underWay;
    private Cause cause = Cause.ROUND;
    private byte misses;

    /** How often the device was sent a command. */
    private int commands;

    private @Nullable Looks looks;
    private @Nullable RuntimeException failure;

    /** How a device is looked at after a command: until when, and after how long again. */
    private record Looks(long until, long pause) {}

    Reading(Reader reader, long due) {
        this.target = reader.call().target();
        this.reader = reader;
        this.due = due;
    }

    /** The device, or the empty text for the server itself. */
    String target() {
        return target;
    }

    Call<?> call() {
        return reader.call();
    }

    /** For whom it is: one at least. */
    List<Reader> readers() {
        if (others.isEmpty()) {
            return List.of(reader);
        }
        List<Reader> all = new ArrayList<>(others);
        all.add(0, reader);
        return all;
    }

    void add(Reader more) {
        List<Reader> all = new ArrayList<>(others);
        all.add(more);
        others = List.copyOf(all);
        if (known && !soon) {
            due = Math.min(due, readAt + more.audience().freshness());
        }
    }

    /** Forgets the readers of an audience, and returns whether there are others. */
    boolean remove(Audience audience) {
        List<Reader> left =
                readers().stream().filter(one -> one.audience() != audience).toList();
        if (left.isEmpty()) {
            return false;
        }
        reader = left.get(0);
        others = List.copyOf(left.subList(1, left.size()));
        return true;
    }

    /** How old it may become: as old as the most demanding reader allows. */
    private long freshness() {
        long least = reader.audience().freshness();
        for (Reader other : others) {
            least = Math.min(least, other.audience().freshness());
        }
        return least;
    }

    long due() {
        return due;
    }

    boolean isKnown() {
        return known;
    }

    /** Returns whether it is too old; to be asked while its poller lets look at it. */
    public boolean isStale() {
        return stale;
    }

    boolean isUnderWay() {
        return underWay;
    }

    boolean isSoon() {
        return soon;
    }

    long readAt() {
        return readAt;
    }

    int commands() {
        return commands;
    }

    @Nullable
    RuntimeException failure() {
        return failure;
    }

    /** Whether it goes before another one: what was asked for first, then what is due longest. */
    boolean isBefore(@Nullable Reading other, long now) {
        if (other == null) {
            return true;
        }
        boolean urgent = soon && due - now <= 0;
        boolean otherUrgent = other.soon && other.due - now <= 0;
        return urgent == otherUrgent ? due - other.due < 0 : urgent;
    }

    /** Puts it before its turn. */
    void soon(long when, Cause why) {
        if (!soon || when - due < 0) {
            soon = true;
            due = when;
        }
        cause = why;
    }

    /** Everything may have changed: what was read longest ago goes first, whatever its turn. */
    void suspect(long now, Cause why) {
        if (!soon) {
            due = known ? Math.min(readAt, now) : due;
            cause = why;
        }
    }

    void begin() {
        underWay = true;
        soon = false;
    }

    /** The device was sent a command: what is under way may be older than it. */
    void commanded(long now) {
        commands++;
        looks = new Looks(now + LOOKS, FIRST_LOOK);
        soon(now + FIRST_LOOK, Cause.COMMAND);
    }

    /** It has changed after a command, and may go on changing: blinds take their time. */
    void stillChanging(long now) {
        if (looks != null) {
            looks = new Looks(now + LOOKS, FIRST_LOOK);
            soon(now + 2 * FIRST_LOOK, Cause.COMMAND);
        }
    }

    /**
     * Takes a good answer.
     *
     * @return why it was read
     */
    Cause succeed(long startedAt, long now) {
        Cause why = cause;
        known = true;
        readAt = startedAt;
        misses = 0;
        failure = null;
        stale = false;
        ended();
        cause = Cause.ROUND;
        if (!soon) {
            due = startedAt + freshness();
            lookAgain(now);
        }
        return why;
    }

    private void lookAgain(long now) {
        if (looks == null) {
            return;
        }
        long pause = 2 * looks.pause();
        if (now + pause - looks.until() <= 0) {
            looks = new Looks(looks.until(), pause);
            soon(now + pause, Cause.COMMAND);
        } else {
            looks = null;
        }
    }

    /** A command's feedback told what would have been read. */
    void told(long now) {
        known = true;
        readAt = now;
    }

    /** An answer that is older than a command counts for nothing. */
    void discard(long now) {
        ended();
        if (!soon) {
            soon(now, cause);
        }
    }

    void fail(RuntimeException why, long now) {
        failure = why;
        misses = (byte) Math.min(misses + 1, Byte.MAX_VALUE);
        ended();
        if (!soon) {
            due = now + Math.min(SELDOM * freshness(), FIRST_PAUSE << Math.min(misses - 1, MISSES + 4));
        }
    }

    /** It failed, and will for long. */
    void failForGood(RuntimeException why, long now) {
        fail(why, now);
        misses = (byte) Math.max(misses, MISSES);
        if (!soon) {
            due = now + SELDOM * freshness();
        }
    }

    /** The attempt came to nothing, which says nothing of the device. */
    void ended() {
        underWay = false;
    }

    /** Time has passed that the clock does not know of. */
    void slept(long nanos) {
        due -= nanos;
        readAt -= nanos;
    }

    /** Returns when it becomes too old if nothing is read meanwhile; never if nobody knows it, or it is told to be stale. */
    long staleAt() {
        if (stale) {
            return Long.MAX_VALUE;
        } else if (misses >= MISSES) {
            return known ? readAt + freshness() : 0;
        }
        return known ? readAt + TOO_OLD * freshness() : Long.MAX_VALUE;
    }

    void markStale() {
        stale = true;
    }
}
