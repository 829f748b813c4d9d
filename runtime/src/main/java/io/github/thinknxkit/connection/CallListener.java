package io.github.thinknxkit.connection;

/**
 * Sees each attempt to send a call, and each call when it has ended, for metrics and diagnosis.
 *
 * <p>What happens to one client is reported one thing at a time and in order, on the transport's callback executor, which has
 * it when a blocking call returns: that it is open, then its attempts and calls as they end, a call after its last attempt.
 * A slow listener delays reports but no call. What a listener throws is logged and otherwise ignored.
 */
@FunctionalInterface
public interface CallListener {

    /**
     * Takes the report of an attempt that has ended.
     *
     * @param attempt the attempt; holds no secret
     */
    void attempted(Attempt attempt);

    /**
     * Takes the report of a call that has ended, in whichever way. Each call is reported once, also one that was never sent.
     *
     * <p>What is refused before there is a call is not reported: a value that the document does not allow, and a call of a
     * client that is closed.
     *
     * @param report the report; holds no secret
     */
    default void ended(CallReport report) {}

    /**
     * Takes the news that a client is open.
     *
     * @param connection its connection, such as {@code local 192.0.2.10:5051}; several clients may share it
     * @param load tells how busy the client is, whenever it is asked. It lives as long as the client if only held by a weak
     *     reference, and holds up neither the end of the client nor that of its transport if it is kept
     */
    default void opened(String connection, Load load) {}

    /**
     * Takes the news that a connection sends one call at a time from now on, whatever its limit is.
     *
     * <p>It does so with digest authentication when its server refuses calls that overlap: one that wants the counts of a
     * nonce in strict order, takes each nonce once, or changes its nonces many times a second. No call fails for that; a
     * call that was refused is sent again. A call that waits for feedback holds up the next one for a second at most, or for
     * three if it was refused before.
     *
     * @param connection the connection, such as {@code local 192.0.2.10:5051}
     */
    default void oneAtATime(String connection) {}

    /**
     * Takes the news that a connection lets calls overlap again, as its limit says.
     *
     * <p>It tries that after 256 calls, since a restart of the server may have looked the same, and then after twice as many
     * each time, up to 8192.
     *
     * @param connection the connection, such as {@code local 192.0.2.10:5051}
     */
    default void overlapping(String connection) {}
}
