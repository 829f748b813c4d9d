package io.github.thinknxkit.simulator.fault;

/** Is notified of planned faults, in order; must return at once. */
public interface FaultListener {

    /**
     * A fault was planned.
     *
     * @param fault the fault
     */
    void planned(PlannedFault fault);

    /**
     * A fault hit a call.
     *
     * @param fault the fault, with the count of calls that it is still to hit
     * @param call the number of the call in the journal
     */
    void struck(PlannedFault fault, long call);

    /**
     * A fault has ended: it hits no further call.
     *
     * @param fault the fault as it was at last
     */
    void ended(PlannedFault fault);
}
