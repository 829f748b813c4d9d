package io.github.thinknxkit.samples.villa.watched;

import io.github.thinknxkit.watch.WatchEvent.Cause;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a watch told of one state.
 *
 * @param title what people call it
 * @param unit its unit
 * @param least the value at the bottom
 * @param greatest the value at the top
 * @param points its values, in order
 * @param reads when it was read
 */
record Track(String title, String unit, double least, double greatest, List<Point> points, List<Instant> reads) {

    /** Copies the lists. */
    Track {
        points = List.copyOf(points);
        reads = List.copyOf(reads);
    }

    /**
     * A value from one moment on.
     *
     * @param at when it was read
     * @param value the value
     * @param cause why it was read; empty for the first
     */
    record Point(Instant at, double value, Optional<Cause> cause) {}
}
