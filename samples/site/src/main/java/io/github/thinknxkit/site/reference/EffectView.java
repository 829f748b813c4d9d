package io.github.thinknxkit.site.reference;

import io.github.thinknxkit.spec.model.Effect;
import java.util.Locale;

/**
 * What sending an operation does, and so whether it may be sent twice.
 *
 * @param name the effect's name, as the spec writes it
 * @param text what it means for whoever calls
 */
record EffectView(String name, String text) {

    static EffectView of(Effect effect) {
        String text = switch (effect) {
            case READ -> "Changes nothing, so it may be repeated after a failure.";
            case ABSOLUTE -> "Repeating it leaves the same state, so it may be repeated after a failure.";
            case RELATIVE ->
                "Repeating it does more. Do not send it again unless the server certainly refused the first.";
            case BUS ->
                "Puts a telegram on the bus; what that does is unknown to the server. Do not send it again unless the"
                        + " server certainly refused the first.";
        };
        return new EffectView(effect.name().toLowerCase(Locale.ROOT), text);
    }
}
