package io.github.thinknxkit.internal.http;

import java.util.concurrent.TimeUnit;

/**
 * Turns to read from one host, evenly spaced: a cloud that carries thousands of servers is not to be asked for all of them at
 * once. Whoever takes a turn comes back for the next one, so that all have their share.
 */
public final class Spacing {

    private long interval;
    private long next = Long.MIN_VALUE;

    Spacing(double turnsPerSecond) {
        this.interval = interval(turnsPerSecond);
    }

    private static long interval(double turnsPerSecond) {
        return (long) (TimeUnit.SECONDS.toNanos(1) / turnsPerSecond);
    }

    /** Spaces the turns after the next one in another way. */
    synchronized void change(double turnsPerSecond) {
        interval = interval(turnsPerSecond);
    }

    /** Takes the next free turn, and returns when it is, which may be now. */
    public synchronized long take(long now) {
        long turn = next == Long.MIN_VALUE || next - now < 0 ? now : next;
        next = turn + interval;
        return turn;
    }
}
