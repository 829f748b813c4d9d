package io.github.thinknxkit.simulator.event;

/** A subscription to events, to be closed. */
public interface Subscription extends AutoCloseable {

    /** Ends the subscription; the delivery of one event may still be under way. No effect if repeated. */
    @Override
    void close();
}
