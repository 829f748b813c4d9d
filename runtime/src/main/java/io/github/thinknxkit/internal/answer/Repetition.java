package io.github.thinknxkit.internal.answer;

import io.github.thinknxkit.call.Effect;

/** Whether a call that failed may be sent again. */
public enum Repetition {
    /** Sending it again would fail in the same way. */
    USELESS,
    /** The server may have carried it out: only if that does no harm. */
    IF_HARMLESS,
    /** The server certainly did not carry it out. */
    SAFE;

    /**
     * Decides for a call.
     *
     * @param effect what the call does
     * @return whether it may be sent again
     */
    public boolean isAllowedFor(Effect effect) {
        return this == SAFE || (this == IF_HARMLESS && effect.repeatable());
    }
}
