package io.github.thinknxkit.matrix;

import io.github.thinknxkit.testing.Peer;
import io.github.thinknxkit.testing.Received;
import java.io.IOException;
import java.time.Duration;

/**
 * One time that a fault strikes: what the server has at hand.
 *
 * @param server the server
 * @param peer the connection
 * @param request what has been read of the request; null if nothing has
 * @param number how often the fault has struck, this time included
 */
record Strike(FaultyServer server, Peer peer, Received request, int number) {

    /** Sends text as it is. */
    void send(String text) throws IOException {
        peer.send(text);
    }

    /** Sends a whole answer. */
    void answer(int status, String body, String... fields) throws IOException {
        peer.answer(status, body, fields);
    }

    /** Answers as a server in order does. */
    void answerWell(String... fields) throws IOException {
        peer.answer(200, FaultyServer.WELL, fields);
    }

    /** Ends the connection in order. */
    void end() throws IOException {
        peer.fin();
    }

    /** Resets the connection. */
    void reset() throws IOException {
        peer.rst();
    }

    /** Is gone for good. */
    void goAway() throws IOException {
        server.close();
    }

    /** Says nothing while time passes. */
    void pause(Duration time) {
        server.time().pass(time);
    }

    /** Says nothing until the call's deadline has passed. */
    void waitForTheDeadline() {
        server.time().pass(CellTime.DEADLINE);
    }
}
