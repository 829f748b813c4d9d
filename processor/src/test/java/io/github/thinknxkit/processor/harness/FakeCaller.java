package io.github.thinknxkit.processor.harness;

import io.github.thinknxkit.caller.Answer;
import io.github.thinknxkit.caller.Call;
import io.github.thinknxkit.caller.Caller;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;

/** A caller that sends nothing: it notes each call, and answers from a map. */
public final class FakeCaller implements Caller {

    private static final Map<Class<?>, Object> NOTHING = Map.of(
            Optional.class, Optional.empty(),
            OptionalInt.class, OptionalInt.empty(),
            OptionalDouble.class, OptionalDouble.empty());

    private final List<Call<?>> calls = new ArrayList<>();
    private final Map<String, Object> fields;
    private final Map<String, Map<String, Object>> answers = new HashMap<>();
    private boolean closed;

    public FakeCaller() {
        this(Map.of());
    }

    /** A caller whose answers have these values, by wire name, in the form that generated code reads them. */
    public FakeCaller(Map<String, Object> fields) {
        this.fields = fields;
    }

    /** Answers an operation, by its name, with these values in place of the others. */
    public FakeCaller answering(String operation, Map<String, Object> values) {
        answers.put(operation, values);
        return this;
    }

    @Override
    public <A> A call(Call<A> call) {
        calls.add(call);
        return call.decode(answer(answers.getOrDefault(call.operation().name(), fields)));
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

    /** Returns what was sent, in the order in which it was. */
    public List<String> wireForms() {
        return calls.stream().map(Object::toString).toList();
    }

    private static Answer answer(Map<String, Object> values) {
        return (Answer) Proxy.newProxyInstance(
                FakeCaller.class.getClassLoader(), new Class<?>[] {Answer.class}, (proxy, method, arguments) -> {
                    Object value = values.get((String) arguments[0]);
                    if (value == null) {
                        return NOTHING.get(method.getReturnType());
                    }
                    return method.getReturnType() == double.class ? ((Number) value).doubleValue() : value;
                });
    }
}
