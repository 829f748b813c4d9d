package io.github.thinknxkit.fleet.decide;

import io.github.thinknxkit.call.Effect;
import io.github.thinknxkit.fleet.record.FleetCommand;
import io.github.thinknxkit.fleet.record.FleetResult.Status;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What whoever owned a partition before left behind: commands that were claimed, and results. A command that was claimed and has no
 * result may have been carried out, may be under way, or was never begun.
 */
public final class TakeOver {

    private final Map<String, FleetCommand> claimed = new LinkedHashMap<>();
    private final Set<String> answered = new HashSet<>();

    /** Takes note of a command that was claimed, in the order of the partition. */
    public void claimed(FleetCommand command) {
        FleetCommand unused = claimed.putIfAbsent(command.id(), command);
    }

    /** Takes note of a result. */
    public void answered(String id) {
        answered.add(id);
    }

    /** Returns whether a command has no result, so that whoever had it may still be at it. */
    public boolean isOpen() {
        return !answered.containsAll(claimed.keySet());
    }

    /** All ids that must not be executed when they come again. */
    public Set<String> ids() {
        Set<String> all = new HashSet<>(answered);
        all.addAll(claimed.keySet());
        return all;
    }

    /**
     * Decides on what has no result: what may be repeated is executed if its time is not over, and of all else nobody knows.
     *
     * @param effect what sending a command does; empty if the command is not understood
     */
    public List<Decision> decide(Function<FleetCommand, Optional<Effect>> effect, Instant now) {
        return claimed.values().stream()
                .filter(command -> !answered.contains(command.id()))
                .map(command -> decide(command, effect, now))
                .toList();
    }

    private static Decision decide(FleetCommand command, Function<FleetCommand, Optional<Effect>> effect, Instant now) {
        boolean isRepeatable = effect.apply(command).filter(Effect::repeatable).isPresent();
        if (isRepeatable && !now.isAfter(command.notAfter())) {
            return new Decision.Execute(command);
        }
        return new Decision.Answer(
                command,
                Status.UNKNOWN,
                "the worker that had claimed it was lost before it answered; read the device before you decide");
    }
}
