package io.github.thinknxkit.simulator.journal;

/** Is notified of each call, in the order of the journal; must return at once. */
public interface JournalListener {

    /**
     * A call arrived.
     *
     * @param call the call, without a status
     */
    void arrived(Arrival call);

    /**
     * A call was answered.
     *
     * @param call the call, with its status
     */
    void answered(Arrival call);

    /**
     * The connection of a call was dropped.
     *
     * @param call the call; with a status if part of its answer was sent
     */
    void dropped(Arrival call);
}
