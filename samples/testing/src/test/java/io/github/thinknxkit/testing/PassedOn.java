package io.github.thinknxkit.testing;

import io.github.thinknxkit.caller.Call;
import io.github.thinknxkit.caller.Caller;
import java.util.concurrent.CompletableFuture;

/** A caller around another one that does not pass on which API it serves. */
record PassedOn(Caller other) implements Caller {

    @Override
    public <A> A call(Call<A> call) {
        return other.call(call);
    }

    @Override
    public <A> CompletableFuture<A> callAsync(Call<A> call) {
        return other.callAsync(call);
    }

    @Override
    public void close() {
        other.close();
    }
}
