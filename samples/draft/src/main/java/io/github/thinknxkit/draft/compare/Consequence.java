package io.github.thinknxkit.draft.compare;

/**
 * What a difference means for code or for the plant file.
 *
 * @param effect whether something does not work any more, or not as before
 * @param text what it means, in words
 */
public record Consequence(Effect effect, String text) {

    /** Whether something has to be done. */
    public enum Effect {
        /** Code or the plant file must be changed. */
        BREAKS,
        /** It is good to know. */
        TELLS
    }

    static Consequence breaks(String text) {
        return new Consequence(Effect.BREAKS, text);
    }

    static Consequence tells(String text) {
        return new Consequence(Effect.TELLS, text);
    }

    /** {@return whether code or the plant file must be changed} */
    public boolean isBreaking() {
        return effect == Effect.BREAKS;
    }
}
