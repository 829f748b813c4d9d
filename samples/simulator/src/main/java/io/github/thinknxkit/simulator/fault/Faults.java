package io.github.thinknxkit.simulator.fault;

import io.github.thinknxkit.simulator.api.FormField;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** The faults that are still to happen, in the order they were asked for. Safe for use by several threads. */
public final class Faults {

    private final List<Planned> planned = new ArrayList<>();

    /** Creates a plan without faults. */
    public Faults() {}

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
     * @param count how many
     * @param fault how
     */
    public void next(int count, Fault fault) {
        add(count, new Planned(Optional.empty(), fault));
    }

    /**
     * Lets the next calls of one operation go wrong.
     *
     * @param operation the operation as the client calls it, such as {@code power} or {@code system/sendKNXbit}
     * @param count how many
     * @param fault how
     */
    public void nextOf(String operation, int count, Fault fault) {
        add(count, new Planned(Optional.of(operation), fault));
    }

    private synchronized void add(int count, Planned plan) {
        for (int i = 0; i < count; i++) {
            planned.add(plan);
        }
    }

    /** Forgets the faults that have not happened. */
    public synchronized void clear() {
        planned.clear();
    }

    /**
     * Returns how many faults have not happened yet.
     *
     * @return the number
     */
    public synchronized int pending() {
        return planned.size();
    }

    /**
     * Takes the fault of a call.
     *
     * @param operation the operation that is called
     * @param fields what came with it
     * @return its fault, now used up
     */
    public synchronized Optional<Fault> take(String operation, List<FormField> fields) {
        for (Iterator<Planned> each = planned.iterator(); each.hasNext(); ) {
            Planned plan = each.next();
            if (plan.concerns(operation, fields)) {
                each.remove();
                return Optional.of(plan.fault());
            }
        }
        return Optional.empty();
    }

    private record Planned(Optional<String> operation, Fault fault) {

        boolean concerns(String called, List<FormField> fields) {
            boolean named = operation.isEmpty() || operation.get().equalsIgnoreCase(called);
            return named && (!(fault instanceof Fault.MissingFeedback) || asksForFeedback(fields));
        }

        private static boolean asksForFeedback(List<FormField> fields) {
            return fields.stream().anyMatch(field -> field.name().equals("fb"));
        }
    }
}
