package io.github.thinknxkit.simulator.device;

import io.github.thinknxkit.simulator.plant.NumberGrid;
import io.github.thinknxkit.simulator.time.Timeline;
import io.github.thinknxkit.simulator.time.Timeline.Scheduled;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/**
 * The measured temperature of a room, which approaches its target exponentially. As KNX sensors do, it
 * reports each tenth of a degree: one scheduled task while the temperature changes, none while it rests.
 */
final class RoomTemperature implements Point {

    private static final double STEP = 0.1;

    private final Timeline timeline;
    private final Duration pace;
    private final NumberGrid grid;
    private final Report report;
    private double temperature;
    private double target;
    private Scheduled next = () -> {};

    /** The pace is the time after which a third (1/e) of a difference is left. */
    RoomTemperature(Timeline timeline, Duration pace, NumberGrid grid, BigDecimal initial, Report report) {
        this.timeline = timeline;
        this.pace = pace;
        this.grid = grid;
        this.report = report;
        this.temperature = initial.doubleValue();
        this.target = temperature;
    }

    @Override
    public synchronized BigDecimal status() {
        return grid.snap(BigDecimal.valueOf(temperature));
    }

    /** Nobody can set a measured temperature: the document has no operation for it. */
    @Override
    public CompletableFuture<BigDecimal> set(BigDecimal value) {
        return CompletableFuture.completedFuture(status());
    }

    /** Opens a window, so to speak; the temperature returns to its target from there. */
    @Override
    public synchronized void put(BigDecimal value) {
        become(value.doubleValue());
        drift();
    }

    /** Changes the target. The same target again does not restart the tenth of a degree that is under way. */
    synchronized void aim(double wanted) {
        if (wanted != target) {
            target = wanted;
            drift();
        }
    }

    private void drift() {
        next.cancel();
        double left = Math.abs(target - temperature);
        if (left > 0) {
            next = timeline.after(untilNextTenth(left), this::advance);
        }
    }

    /** An exponential never arrives: its last tenth takes as long as the pace. */
    private Duration untilNextTenth(double left) {
        double share = left > STEP * 1.5 ? Math.log(left / (left - STEP)) : 1;
        return Duration.ofNanos(Math.max(1, Math.round(pace.toNanos() * share)));
    }

    private synchronized void advance() {
        double left = target - temperature;
        become(Math.abs(left) > STEP * 1.5 ? temperature + Math.copySign(STEP, left) : target);
        drift();
    }

    private void become(double value) {
        temperature = value;
        report.tell(status());
    }
}
