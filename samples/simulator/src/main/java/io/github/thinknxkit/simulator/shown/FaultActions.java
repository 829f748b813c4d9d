package io.github.thinknxkit.simulator.shown;

import io.github.thinknxkit.page.Form;
import io.github.thinknxkit.page.web.Json;
import io.github.thinknxkit.simulator.fault.FaultScope;
import io.github.thinknxkit.simulator.fault.Faults;
import io.github.thinknxkit.simulator.fault.PlannedFault;
import io.github.thinknxkit.simulator.shown.FaultKind.Timing;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/** The page "Faults": lets calls go wrong. */
final class FaultActions {

    private static final int MOST_CALLS = 1_000;
    private static final int LONGEST_SECONDS = 3_600;

    private final Faults faults;

    FaultActions(Faults faults) {
        this.faults = faults;
    }

    Json describe() {
        return Json.object()
                .with(
                        "kinds",
                        Arrays.stream(FaultKind.values())
                                .map(FaultActions::kind)
                                .toList())
                .with("pending", faults.pending())
                .with(
                        "planned",
                        faults.planned().stream().map(FaultActions::planned).toList());
    }

    private static Json kind(FaultKind kind) {
        return Json.object().with("name", kind).with("timed", kind.timing() == Timing.SECONDS);
    }

    private static Json planned(PlannedFault planned) {
        boolean stays = planned.remaining() == Faults.UNTIL_REMOVED;
        return Json.object()
                .with("id", planned.id())
                .with("kind", FaultKind.nameOf(planned.fault()))
                .with("operation", planned.scope().operation())
                .with("guid", planned.scope().guid())
                .with("remaining", stays ? Optional.empty() : Optional.of(planned.remaining()));
    }

    Json add(Form form) {
        FaultKind kind = form.constant("fault", FaultKind.class);
        int seconds = kind.timing() == Timing.SECONDS ? form.number("seconds", 1, LONGEST_SECONDS) : 0;
        boolean stays = form.find("calls").isEmpty();
        int calls = stays ? Faults.UNTIL_REMOVED : form.number("calls", 1, MOST_CALLS);
        FaultScope scope = new FaultScope(Optional.empty(), form.find("operation"), form.find("guid"));
        faults.plan(scope, calls, kind.fault(Duration.ofSeconds(seconds)));
        return describe();
    }

    Json remove(Form form) {
        faults.remove(form.number("id", 1, Integer.MAX_VALUE));
        return describe();
    }

    Json clear() {
        faults.clear();
        return describe();
    }
}
