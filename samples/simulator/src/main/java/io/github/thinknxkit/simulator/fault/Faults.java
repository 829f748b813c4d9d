package io.github.thinknxkit.simulator.fault;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The faults that are planned, in the order of planning. Safe for use by several threads. */
public final class Faults {

    /** The count of a fault that hits every call until it is {@linkplain #remove(long) removed}. */
    public static final int UNTIL_REMOVED = Integer.MAX_VALUE;

    private final FaultListener listener;
    private final Map<Long, PlannedFault> planned = new LinkedHashMap<>();
    private long last;

    /**
     * Creates a plan without faults.
     *
     * @param listener is notified of them
     */
    public Faults(FaultListener listener) {
        this.listener = listener;
    }

    /**
     * Lets the next call go wrong.
     *
     * @param fault how
     */
    public void next(Fault fault) {
        next(1, fault);
    }

    /**
     * Lets the next calls go wrong.
     *
     * @param count how many, from 1
     * @param fault how
     */
    public void next(int count, Fault fault) {
        plan(FaultScope.EVERYTHING, count, fault);
    }

    /**
     * Lets the next calls of one operation go wrong.
     *
     * @param operation the operation as the client calls it, such as {@code power} or {@code system/sendKNXbit}
     * @param count how many, from 1
     * @param fault how
     */
    public void nextOf(String operation, int count, Fault fault) {
        plan(FaultScope.ofOperation(operation), count, fault);
    }

    /**
     * Lets calls go wrong. Of several faults that fit a call, the one that was asked for first hits it.
     *
     * @param scope which calls
     * @param count how many of them, from 1; {@link #UNTIL_REMOVED} for all
     * @param fault how
     * @return the planned fault, with the id to remove it by
     * @throws IllegalArgumentException if the count is less than 1
     */
    public synchronized PlannedFault plan(FaultScope scope, int count, Fault fault) {
        if (count < 1) {
            throw new IllegalArgumentException("a fault hits at least one call, not " + count);
        }
        PlannedFault plan = new PlannedFault(++last, scope, count, fault);
        planned.put(plan.id(), plan);
        listener.planned(plan);
        return plan;
    }

    /**
     * Calls a fault off.
     *
     * @param id its id
     * @return whether it was still to hit a call
     */
    public synchronized boolean remove(long id) {
        PlannedFault removed = planned.remove(id);
        if (removed != null) {
            listener.ended(removed);
        }
        return removed != null;
    }

    /** Forgets the faults that have not happened. */
    public synchronized void clear() {
        List.copyOf(planned.keySet()).forEach(this::remove);
    }

    /**
     * Returns the faults that are still to happen.
     *
     * @return an unmodifiable copy, in the order they were asked for
     */
    public synchronized List<PlannedFault> planned() {
        return List.copyOf(planned.values());
    }

    /**
     * Returns how many calls are still to be hit.
     *
     * @return the number; a fault that stays until it is removed counts as one
     */
    public synchronized int pending() {
        return planned.values().stream()
                .mapToInt(it -> it.remaining() == UNTIL_REMOVED ? 1 : it.remaining())
                .sum();
    }

    /**
     * Takes the fault of a call.
     *
     * @param call the call
     * @return its fault, for this call used up
     */
    public synchronized Optional<Fault> take(HitCall call) {
        for (Iterator<Map.Entry<Long, PlannedFault>> each = planned.entrySet().iterator(); each.hasNext(); ) {
            Map.Entry<Long, PlannedFault> entry = each.next();
            if (entry.getValue().concerns(call)) {
                PlannedFault rest = entry.getValue().struck();
                entry.setValue(rest);
                listener.struck(rest, call.number());
                if (rest.remaining() == 0) {
                    each.remove();
                    listener.ended(rest);
                }
                return Optional.of(rest.fault());
            }
        }
        return Optional.empty();
    }
}
