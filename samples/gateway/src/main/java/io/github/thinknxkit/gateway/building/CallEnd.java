package io.github.thinknxkit.gateway.building;

import io.github.thinknxkit.error.ThinknxException;
import java.util.Optional;

/**
 * What became of a call.
 *
 * @param heard the last answer to it; empty if none came
 * @param failure how it failed; empty if the server did what it was asked for
 */
public record CallEnd(Optional<Heard> heard, Optional<ThinknxException> failure) {

    /** {@return false only if the call certainly had no effect} */
    public boolean mayHaveRun() {
        return failure.map(ThinknxException::mayHaveRun).orElse(true);
    }
}
