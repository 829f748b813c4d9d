package io.github.thinknxkit.internal.poll;

import io.github.thinknxkit.error.UnreachableException;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Whether a server answers. One that does not is asked one thing at a time, after longer and longer pauses, instead of being
 * read in full; one that refuses the credentials is not asked at all, since servers lock out whoever goes on.
 */
final class Contact {

    /** So many reads have to fail in a row, of as many devices if there are: one mute device is no lost server. */
    private static final int FAILURES = 3;

    /** Nothing listens there: that is about no device. */
    private static final int UNREACHABLE = 2;

    private static final long FIRST_PAUSE = TimeUnit.SECONDS.toNanos(1);
    private static final int MOST_DOUBLINGS = 6;

    /** How it stands. */
    enum State {
        OPEN,
        LOST,
        REFUSED
    }

    private final DoubleSupplier chance;
    private final Set<String> failing = new HashSet<>();
    private State state = State.OPEN;
    private int failures;
    private int probes;
    private long probeAt;
    private @Nullable RuntimeException failure;

    Contact(DoubleSupplier chance) {
        this.chance = chance;
    }

    State state() {
        return state;
    }

    @Nullable
    RuntimeException failure() {
        return failure;
    }

    /** When a lost server is to be asked again. */
    long probeAt() {
        return probeAt;
    }

    /** Takes note of an answer, and returns whether the server was lost or out of reach before. */
    boolean answered() {
        boolean changed = state != State.OPEN;
        state = State.OPEN;
        failing.clear();
        failures = 0;
        probes = 0;
        failure = null;
        return changed;
    }

    /**
     * Takes note of a read that got no answer.
     *
     * @param devices how many devices there are
     * @return whether the server is lost from now on
     */
    boolean failed(String device, RuntimeException why, int devices, long now) {
        if (state == State.LOST) {
            return false;
        }
        failures++;
        failing.add(device);
        boolean everywhere = failures >= FAILURES && failing.size() >= Math.min(FAILURES, devices);
        if (everywhere || (why instanceof UnreachableException && failures >= UNREACHABLE)) {
            state = State.LOST;
            failure = why;
            pause(now);
            return true;
        }
        return false;
    }

    /** Pauses before a lost server is asked again. Clients that lost it together are not to come back together. */
    void pause(long now) {
        long longest = FIRST_PAUSE << Math.min(probes++, MOST_DOUBLINGS);
        probeAt = now + (long) (longest * (1 + chance.getAsDouble()) / 2);
    }

    /** Takes note of a refusal, and returns whether it is the first one. */
    boolean refused(RuntimeException why) {
        boolean first = state != State.REFUSED;
        state = State.REFUSED;
        failure = why;
        return first;
    }

    /** The server is to be asked although it refused. */
    void askAgain() {
        if (state == State.REFUSED) {
            answered();
        }
    }
}
