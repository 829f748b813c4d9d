package io.github.thinknxkit.testing;

import io.github.thinknxkit.caller.Call;
import io.github.thinknxkit.error.ThinknxException;

/** What one call is answered with. */
interface ScriptedReply {

    /**
     * Answers a call.
     *
     * @throws ThinknxException if that is how it ends
     */
    <A> A to(Call<A> call);
}
