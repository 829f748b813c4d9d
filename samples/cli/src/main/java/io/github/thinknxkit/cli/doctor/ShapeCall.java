package io.github.thinknxkit.cli.doctor;

import io.github.thinknxkit.call.Request;
import io.github.thinknxkit.caller.Answer;
import io.github.thinknxkit.caller.Arguments;
import io.github.thinknxkit.caller.Call;
import io.github.thinknxkit.caller.Operation;
import io.github.thinknxkit.generated.CallRequest;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A call of the client that is answered with the fields as the server sent them, since the client's own answer no longer
 * shows in which form they came.
 */
final class ShapeCall implements Call<Map<String, String>> {

    private final CallRequest<?> request;
    private final List<String> fields;

    private ShapeCall(CallRequest<?> request, List<String> fields) {
        this.request = request;
        this.fields = fields;
    }

    /**
     * Sends a request of the client.
     *
     * @param request the request
     * @param fields which fields to look at
     * @return their JSON text by name, without those that are missing
     */
    static Map<String, String> send(Request<?> request, List<String> fields) {
        if (request instanceof CallRequest<?> call) {
            return call.caller().call(new ShapeCall(call, fields));
        }
        throw new IllegalArgumentException("the client's requests are calls");
    }

    @Override
    public Map<String, String> decode(Answer answer) {
        // The client's own reading first: what it cannot understand is a failure, whatever its shape.
        request.decode(answer);
        Map<String, String> shapes = new LinkedHashMap<>();
        fields.forEach(field -> answer.json(field).ifPresent(json -> shapes.put(field, json)));
        return shapes;
    }

    @Override
    public Operation operation() {
        return request.operation();
    }

    @Override
    public void arguments(Arguments out) {
        request.arguments(out);
    }

    @Override
    public boolean feedback() {
        return request.feedback();
    }

    @Override
    public Optional<Duration> deadline() {
        return request.deadline();
    }

    @Override
    public String target() {
        return request.target();
    }
}
