package io.github.thinknxkit.simulator.fault;

/**
 * A fault that is to happen.
 *
 * @param id identifies it among the faults of a simulator, from 1
 * @param scope which calls it may hit
 * @param remaining how many calls it is still to hit; {@link Faults#UNTIL_REMOVED} if it stays
 * @param fault what goes wrong
 */
public record PlannedFault(long id, FaultScope scope, int remaining, Fault fault) {

    boolean concerns(HitCall call) {
        return scope.covers(call) && fault.concerns(call);
    }

    PlannedFault struck() {
        return remaining == Faults.UNTIL_REMOVED ? this : new PlannedFault(id, scope, remaining - 1, fault);
    }
}
