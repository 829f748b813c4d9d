package io.github.thinknxkit.dynamic;

import io.github.thinknxkit.call.Effect;
import io.github.thinknxkit.call.Request;
import io.github.thinknxkit.generated.MappedAnswer;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * A request whose answer is put another way after the call has ended: whoever follows the calls sees the answer as it is read from
 * the devices.
 *
 * @param sent the request that is sent
 * @param translation puts its answer the other way
 * @param <A> the type of its answer
 * @param <B> the type of the answer that is given
 */
record TranslatedRequest<A, B>(Request<A> sent, Function<A, B> translation) implements Request<B> {

    @Override
    public B send() {
        return translation.apply(sent.send());
    }

    @Override
    public CompletableFuture<B> sendAsync() {
        return MappedAnswer.sendAsync(sent, translation);
    }

    @Override
    public Request<B> within(Duration time) {
        return new TranslatedRequest<>(sent.within(time), translation);
    }

    @Override
    public Effect effect() {
        return sent.effect();
    }

    @Override
    public String wireForm() {
        return sent.wireForm();
    }

    @Override
    public String toString() {
        return sent.toString();
    }
}
