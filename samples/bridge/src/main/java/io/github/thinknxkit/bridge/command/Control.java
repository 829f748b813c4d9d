package io.github.thinknxkit.bridge.command;

import io.github.thinknxkit.spec.model.Effect;

/**
 * A topic that takes commands for one thing, such as the power of a lamp or a group address.
 *
 * <p>Safe for use by many threads.
 */
public interface Control {

    /** {@return the topic} */
    String topic();

    /** {@return what is commanded, for people, such as {@code Hall/Lamp power}} */
    String subject();

    /**
     * Returns what commands of this control do. Those that are not {@code ABSOLUTE} must never be sent twice, and not late.
     *
     * @return the effect that allows least, of all payloads that it takes
     */
    Effect effect();

    /**
     * Understands a payload. Nothing is sent.
     *
     * @param payload what came, of any length and in any bytes
     * @return what is to be sent, or why nothing is
     */
    Decoded decode(byte[] payload);
}
