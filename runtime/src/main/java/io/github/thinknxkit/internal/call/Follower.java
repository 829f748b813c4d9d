package io.github.thinknxkit.internal.call;

import io.github.thinknxkit.caller.Call;
import org.jspecify.annotations.Nullable;

/** Follows what becomes of the calls of a client, other than those in the background. It is quick and fails never. */
public interface Follower {

    /**
     * A call has ended. Whoever made it does not know yet, unless it was cancelled.
     *
     * @param answer the typed answer, or null if there is none
     * @param failure why there is none, or null
     */
    void ended(Call<?> call, @Nullable Object answer, @Nullable Throwable failure);

    /** The client is closed. */
    void closed();
}
