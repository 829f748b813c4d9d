package io.github.thinknxkit.fleet;

import io.github.thinknxkit.fleet.record.FleetState;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Tells each state that counts more than the last one of its key. */
final class NewestStates implements Consumer<ConsumerRecord<byte[], byte[]>> {

    private final Consumer<FleetState> listener;
    private final Map<String, FleetState> newest = new HashMap<>();

    NewestStates(Consumer<FleetState> listener) {
        this.listener = listener;
    }

    @Override
    public void accept(ConsumerRecord<byte[], byte[]> record) {
        if (record.value() == null) {
            FleetState unused = newest.remove(new String(record.key(), StandardCharsets.UTF_8));
            return;
        }
        FleetState state = FleetState.read(record.key(), record.value());
        FleetState before = newest.get(state.key());
        if (before == null || state.isNewerThan(before)) {
            newest.put(state.key(), state);
            listener.accept(state);
        }
    }
}
