package io.github.thinknxkit.dynamic.call;

import io.github.thinknxkit.caller.Call;
import io.github.thinknxkit.caller.Caller;
import java.util.concurrent.CompletableFuture;

/** What a client stands on that only checks arguments. */
enum NoCaller implements Caller {
    INSTANCE;

    @Override
    public <A> A call(Call<A> call) {
        throw new IllegalStateException("nothing is to be sent yet");
    }

    @Override
    public <A> CompletableFuture<A> callAsync(Call<A> call) {
        throw new IllegalStateException("nothing is to be sent yet");
    }

    @Override
    public void close() {}
}
