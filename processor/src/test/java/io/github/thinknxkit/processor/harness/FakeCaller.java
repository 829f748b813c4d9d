package io.github.thinknxkit.processor.harness;

import io.github.thinknxkit.spi.Answer;
import io.github.thinknxkit.spi.Call;
import io.github.thinknxkit.spi.Caller;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** A caller that sends nothing: it notes each call, and answers from a map. */
public final class FakeCaller implements Caller {

    private final List<Call<?>> calls = new ArrayList<>();
    private final Map<String, Object> fields;
    private boolean closed;

    public FakeCaller() {
        this(Map.of());
    }

    /** A caller whose answers have these values, by wire name, in the form that generated code reads them. */
    public FakeCaller(Map<String, Object> fields) {
        this.fields = fields;
    }

    @Override
    public <A> A call(Call<A> call) {
        calls.add(call);
        return call.decode(answer());
    }

    @Override
    public <A> CompletableFuture<A> callAsync(Call<A> call) {
        return CompletableFuture.completedFuture(call(call));
    }

    @Override
    public void close() {
        closed = true;
    }

    public boolean isClosed() {
        return closed;
    }

    public List<Call<?>> calls() {
        return calls;
    }

    private Answer answer() {
        return (Answer) Proxy.newProxyInstance(
                FakeCaller.class.getClassLoader(), new Class<?>[] {Answer.class}, (proxy, method, arguments) -> {
                    Object value = fields.get((String) arguments[0]);
                    return value == null && method.getReturnType() == Optional.class ? Optional.empty() : value;
                });
    }
}
