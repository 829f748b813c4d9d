package io.github.thinknxkit.bridge.publish;

import io.github.thinknxkit.connection.TimeSource;
import java.time.Duration;
import java.time.Instant;

/**
 * How many messages may be published now: so many a second, of which those of a quarter of a second may come at once. Not safe for
 * use by many threads.
 */
final class Pace {

    private static final Duration BEAT = Duration.ofMillis(50);
    private static final double NANOS_PER_SECOND = 1e9;
    private static final double AT_ONCE = 0.25;

    private final int perSecond;
    private final double most;
    private final TimeSource time;
    private final Runnable onBeat;
    private Instant counted;
    private double allowance;
    private boolean isBeating;

    /** Has something called at each beat, as long as the allowance is not full; it calls {@link #beat}. */
    Pace(int perSecond, TimeSource time, Runnable onBeat) {
        this.perSecond = perSecond;
        this.most = Math.max(1, perSecond * AT_ONCE);
        this.time = time;
        this.onBeat = onBeat;
        this.counted = time.now();
        this.allowance = most;
    }

    boolean allows() {
        return allowance >= 1;
    }

    void spend() {
        count();
        allowance--;
        beatLater();
    }

    void beat() {
        isBeating = false;
        count();
        if (allowance < most) {
            beatLater();
        }
    }

    /** A beat may come late, and a clock be set back. */
    private void count() {
        Instant now = time.now();
        double passed = Math.max(0, Duration.between(counted, now).toNanos() / NANOS_PER_SECOND);
        allowance = Math.min(most, allowance + passed * perSecond);
        counted = now;
    }

    private void beatLater() {
        if (!isBeating) {
            isBeating = true;
            Runnable unused = time.after(BEAT, onBeat);
        }
    }
}
