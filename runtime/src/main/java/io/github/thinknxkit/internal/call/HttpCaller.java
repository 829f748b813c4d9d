package io.github.thinknxkit.internal.call;

import io.github.thinknxkit.spi.Call;
import io.github.thinknxkit.spi.Caller;
import java.util.concurrent.CompletableFuture;

/** Sends calls to one server over HTTP. */
final class HttpCaller implements Caller {

    @Override
    public <A> A call(Call<A> call) {
        throw new UnsupportedOperationException("not built yet");
    }

    @Override
    public <A> CompletableFuture<A> callAsync(Call<A> call) {
        throw new UnsupportedOperationException("not built yet");
    }

    @Override
    public void close() {}
}
