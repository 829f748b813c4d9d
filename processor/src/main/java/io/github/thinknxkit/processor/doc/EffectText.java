package io.github.thinknxkit.processor.doc;

import io.github.thinknxkit.spec.model.Effect;

/** What an effect means for the caller. */
final class EffectText {

    private EffectText() {}

    static String name(Effect effect) {
        return switch (effect) {
            case READ -> "read";
            case ABSOLUTE -> "absolute";
            case RELATIVE -> "relative";
            case BUS -> "bus";
        };
    }

    static String meaning(Effect effect) {
        return switch (effect) {
            case READ -> "it changes nothing, and is repeated after a failure.";
            case ABSOLUTE -> "repeating it leaves the same state, so it is repeated after a failure.";
            case RELATIVE ->
                "repeating it does more, so it is never sent twice unless the server certainly refused the first.";
            case BUS ->
                "it puts a telegram on the bus, where repeating it may do more, so it is never sent twice unless the"
                        + " server certainly refused the first.";
        };
    }
}
