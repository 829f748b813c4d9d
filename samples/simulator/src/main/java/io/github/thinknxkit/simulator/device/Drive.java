package io.github.thinknxkit.simulator.device;

import io.github.thinknxkit.simulator.time.Timeline;
import io.github.thinknxkit.simulator.time.Timeline.Scheduled;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;

/** A motor that travels between 0 and 100 percent at constant speed. */
final class Drive implements Point {

    private static final double END = 100;

    /** How often a drive reports where it is on its way. */
    private static final Duration REPORT_EVERY = Duration.ofMillis(500);

    private final Reaction reaction;
    private final Timeline timeline;
    private final Duration endToEnd;
    private final Report report;

    private double origin;
    private double target;
    private Instant departure;
    private Scheduled arrival = () -> {};
    private CompletableFuture<BigDecimal> feedback = CompletableFuture.completedFuture(BigDecimal.ZERO);

    Drive(Reaction reaction, Duration endToEnd, Report report) {
        this.reaction = reaction;
        this.timeline = reaction.timeline();
        this.endToEnd = endToEnd;
        this.report = report;
        this.departure = timeline.now();
    }

    @Override
    public synchronized BigDecimal status() {
        return BigDecimal.valueOf(Math.round(position()));
    }

    @Override
    public CompletableFuture<BigDecimal> set(BigDecimal value) {
        CompletableFuture<BigDecimal> ordered = new CompletableFuture<>();
        reaction.then(() -> travel(value.doubleValue(), ordered));
        return ordered;
    }

    void go(double percent) {
        reaction.then(() -> travel(percent, new CompletableFuture<>()));
    }

    /** Moves a little from where the drive is, or is about to be. */
    void step(double percent) {
        reaction.then(() -> travel(clamp(destination() + percent), new CompletableFuture<>()));
    }

    void stop() {
        reaction.then(this::halt);
    }

    @Override
    public void put(BigDecimal value) {
        rest(value.doubleValue()).run();
    }

    private synchronized double destination() {
        return target;
    }

    private void travel(double to, CompletableFuture<BigDecimal> ordered) {
        depart(to, ordered).run();
        proceed(ordered);
    }

    private void proceed(CompletableFuture<BigDecimal> ordered) {
        expect(timeline.after(leg(), () -> reach(ordered)), ordered);
    }

    /** Replaces the former order, which {@link #rest(double)} ends where the drive is. */
    private synchronized Runnable depart(double to, CompletableFuture<BigDecimal> ordered) {
        Runnable over = rest(position());
        target = to;
        feedback = ordered;
        return over;
    }

    private synchronized Duration leg() {
        Duration left = left();
        return left.compareTo(REPORT_EVERY) < 0 ? left : REPORT_EVERY;
    }

    private synchronized Duration left() {
        double share = Math.abs(target - origin) / END;
        Duration way = Duration.ofNanos(Math.round(endToEnd.toNanos() * share));
        return way.minus(Duration.between(departure, timeline.now()));
    }

    private synchronized void expect(Scheduled scheduled, CompletableFuture<BigDecimal> ordered) {
        if (feedback == ordered) {
            arrival = scheduled;
        }
    }

    private void reach(CompletableFuture<BigDecimal> ordered) {
        if (isUnderWay(ordered)) {
            report.tell(status());
            proceed(ordered);
        } else {
            arrive(ordered);
        }
    }

    private synchronized boolean isUnderWay(CompletableFuture<BigDecimal> ordered) {
        Duration left = left();
        return feedback == ordered && !left.isZero() && !left.isNegative();
    }

    private void arrive(CompletableFuture<BigDecimal> ordered) {
        Runnable over;
        synchronized (this) {
            if (feedback != ordered) {
                return;
            }
            over = rest(target);
        }
        over.run();
    }

    private void halt() {
        Runnable over;
        synchronized (this) {
            over = rest(position());
        }
        over.run();
    }

    /** Comes to rest, and returns how to report it: to be run without the lock, since others act on the report. */
    private synchronized Runnable rest(double at) {
        arrival.cancel();
        origin = at;
        target = at;
        departure = timeline.now();
        CompletableFuture<BigDecimal> done = feedback;
        BigDecimal reached = status();
        report.tell(reached);
        return () -> done.complete(reached);
    }

    private synchronized double position() {
        double way = target - origin;
        if (way == 0) {
            return target;
        }
        double travelled =
                END * Duration.between(departure, timeline.now()).toNanos() / Math.max(1, endToEnd.toNanos());
        return travelled >= Math.abs(way) ? target : origin + Math.copySign(travelled, way);
    }

    private static double clamp(double percent) {
        return Math.max(0, Math.min(END, percent));
    }
}
