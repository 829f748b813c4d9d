package io.github.thinknxkit.connection;

/**
 * Sees each attempt to send a call, for metrics and diagnosis.
 *
 * <p>Attempts of one client are reported one at a time, in the order in which they ended, on the transport's callback
 * executor, which has them when a blocking call returns. A slow listener delays reports but no call. What a listener throws is
 * logged and otherwise ignored.
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
