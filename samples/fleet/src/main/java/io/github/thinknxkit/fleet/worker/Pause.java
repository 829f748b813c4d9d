package io.github.thinknxkit.fleet.worker;

import java.time.Duration;

/** Waits between two attempts. */
final class Pause {

    private Pause() {}

    /** Returns whether the time went by without an interruption. */
    static boolean over(Duration time) {
        try {
            Thread.sleep(time.toMillis());
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
