package io.github.thinknxkit.connection;

/**
 * How busy a client is at the moment of asking. Safe for use by many threads; asking is cheap and never waits for a server.
 *
 * <p>A call that pauses before it is sent again is counted by neither number.
 */
public interface Load {

    /** {@return how many calls wait for their turn, 0 or more} */
    int waiting();

    /** {@return how many calls have their turn and are on their way to the server or back, 0 or more} */
    int inFlight();
}
