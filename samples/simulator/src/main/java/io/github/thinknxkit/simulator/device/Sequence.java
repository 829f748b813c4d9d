package io.github.thinknxkit.simulator.device;

import io.github.thinknxkit.simulator.plant.Step;
import io.github.thinknxkit.simulator.time.Timeline;
import io.github.thinknxkit.simulator.time.Timeline.Scheduled;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Steps that act on other devices, each at its time. Safe for use by several threads. */
final class Sequence {

    private final Timeline timeline;
    private final List<Step> steps;
    private final Function<String, Optional<Device>> neighbours;
    private final List<Scheduled> ahead = new ArrayList<>();
    private boolean retired;

    Sequence(Timeline timeline, List<Step> steps, Function<String, Optional<Device>> neighbours) {
        this.timeline = timeline;
        this.steps = List.copyOf(steps);
        this.neighbours = neighbours;
    }

    /** Returns when the last step comes. */
    Duration length() {
        return steps.stream().map(Step::at).max(Comparator.naturalOrder()).orElse(Duration.ZERO);
    }

    /** Begins as soon as devices react; what has no steps needs no time. */
    void startAfter(Reaction reaction) {
        if (!steps.isEmpty()) {
            reaction.then(this::start);
        }
    }

    /** Begins, or begins anew. */
    synchronized void start() {
        stop();
        if (retired) {
            return;
        }
        for (Step step : steps) {
            ahead.add(timeline.after(step.at(), () -> perform(step)));
        }
    }

    /** Calls off the steps that are still to come. */
    synchronized void stop() {
        ahead.forEach(Scheduled::cancel);
        ahead.clear();
    }

    /** Stops for good. */
    synchronized void retire() {
        retired = true;
        stop();
    }

    private void perform(Step step) {
        neighbours.apply(step.guid()).ifPresent(device -> device.order(step.controller(), step.value()));
    }
}
