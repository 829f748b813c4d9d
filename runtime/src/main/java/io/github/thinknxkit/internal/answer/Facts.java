package io.github.thinknxkit.internal.answer;

import io.github.thinknxkit.call.Effect;
import io.github.thinknxkit.error.CallContext;

/**
 * What is known of a call whose attempt has ended.
 *
 * @param context how errors name the call
 * @param effect what the call does
 * @param mayHaveRun whether an earlier attempt may have been carried out
 */
public record Facts(CallContext context, Effect effect, boolean mayHaveRun) {

    /** {@return whether anything may have been carried out if this attempt may have been} */
    public boolean mayHaveRunNow() {
        return effect != Effect.READ;
    }
}
