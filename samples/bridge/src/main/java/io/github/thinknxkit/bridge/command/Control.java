package io.github.thinknxkit.bridge.command;

/**
 * A topic that takes commands for one thing, such as the power of a lamp or a group address.
 *
 * <p>Safe for use by many threads.
 */
public interface Control {

    /** {@return the topic} */
    String topic();

    /**
     * Understands a payload. Nothing is sent.
     *
     * @param payload what came, of any length and in any bytes
     * @return what is to be sent, or why nothing is
     */
    Decoded decode(byte[] payload);
}
