package io.github.thinknxkit.bridge.command;

import io.github.thinknxkit.dynamic.call.PlannedCall;
import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.error.InvalidArgumentException;
import java.util.List;

/**
 * A control whose payloads are words and numbers.
 *
 * @param topic the topic
 * @param subject what is commanded, for people
 * @param meaning understands the words
 */
record TextControl(String topic, String subject, Meaning meaning) implements Control {

    /** What a text commands. */
    @FunctionalInterface
    interface Meaning {

        /**
         * Understands a text.
         *
         * @param text the text, not empty
         * @return the calls
         * @throws UsageException if it is none of the words that are known
         * @throws InvalidArgumentException if a value is not allowed
         */
        List<PlannedCall> of(String text);
    }

    @Override
    public Decoded decode(byte[] payload) {
        try {
            return new Decoded.Accepted(meaning.of(Payload.text(payload)));
        } catch (UsageException | InvalidArgumentException e) {
            return new Decoded.Refused(subject + ": " + e.getMessage());
        }
    }
}
