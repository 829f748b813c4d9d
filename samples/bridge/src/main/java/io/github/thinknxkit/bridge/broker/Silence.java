package io.github.thinknxkit.bridge.broker;

import io.github.thinknxkit.connection.TimeSource;
import java.time.Duration;

/**
 * Notices that a broker acknowledges nothing any more of what it was sent, though the connection stands: some lose what they
 * cannot hand over at once, and a client waits for it without an end.
 */
final class Silence {

    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final TimeSource time;
    private final Runnable onSilence;
    private long open;
    private long heard;
    private boolean isWatching;

    Silence(TimeSource time, Runnable onSilence) {
        this.time = time;
        this.onSilence = onSilence;
    }

    synchronized void sent() {
        open++;
        watch();
    }

    synchronized void heard() {
        open--;
        heard++;
    }

    private void watch() {
        if (!isWatching && open > 0) {
            isWatching = true;
            long before = heard;
            Runnable unused = time.after(LONGEST, () -> look(before));
        }
    }

    private void look(long before) {
        if (isSilentSince(before)) {
            onSilence.run();
        }
    }

    private synchronized boolean isSilentSince(long before) {
        isWatching = false;
        boolean isSilent = open > 0 && heard == before;
        if (!isSilent) {
            watch();
        }
        return isSilent;
    }
}
