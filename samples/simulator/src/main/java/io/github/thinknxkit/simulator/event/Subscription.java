package io.github.thinknxkit.simulator.event;

/** A subscription to events, to be closed. */
public interface Subscription extends AutoCloseable {

    /** Ends the subscription; an event that is being delivered may still come to its end. No harm if repeated. */
    @Override
    void close();
}
