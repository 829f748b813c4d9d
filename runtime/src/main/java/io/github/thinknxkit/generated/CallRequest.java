package io.github.thinknxkit.generated;

import io.github.thinknxkit.call.Effect;
import io.github.thinknxkit.call.Request;
import io.github.thinknxkit.caller.Call;
import io.github.thinknxkit.caller.Caller;
import io.github.thinknxkit.internal.route.ArgumentWriter;
import java.util.concurrent.CompletableFuture;

/**
 * What generated requests have in common: a request that is its own call.
 *
 * @param <A> the type of the answer
 */
public interface CallRequest<A> extends Request<A>, Call<A> {

    /** {@return what sends the request} */
    Caller caller();

    @Override
    default A send() {
        return caller().call(this);
    }

    @Override
    default CompletableFuture<A> sendAsync() {
        return caller().callAsync(this);
    }

    @Override
    default Effect effect() {
        return operation().effect();
    }

    @Override
    default boolean feedback() {
        return false;
    }

    @Override
    default String wireForm() {
        return ArgumentWriter.wireForm(this);
    }
}
