package io.github.thinknxkit.connection;

/**
 * Sees each attempt to send a call, for metrics and diagnosis.
 *
 * <p>Attempts of one client are reported one at a time, in the order in which they ended, on the transport's callback
 * executor, which has them when a blocking call returns; a slow listener delays reports but no call. What a listener throws is logged and otherwise ignored.
 */
@FunctionalInterface
public interface CallListener {

    /**
     * Takes the report of an attempt that has ended.
     *
     * @param attempt the attempt; holds no secret
     */
    void attempted(Attempt attempt);
}
