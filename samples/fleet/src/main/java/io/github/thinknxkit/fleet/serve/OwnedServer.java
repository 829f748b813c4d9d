package io.github.thinknxkit.fleet.serve;

import io.github.thinknxkit.call.Effect;
import io.github.thinknxkit.dynamic.api.ApiActions;
import io.github.thinknxkit.dynamic.api.Feedback;
import io.github.thinknxkit.dynamic.call.DeviceNames;
import io.github.thinknxkit.dynamic.call.OperationPlanner;
import io.github.thinknxkit.dynamic.call.PlannedCall;
import io.github.thinknxkit.dynamic.call.PlantValues;
import io.github.thinknxkit.dynamic.call.ReplyField;
import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.dynamic.plant.Plant;
import io.github.thinknxkit.dynamic.plant.PlantNames;
import io.github.thinknxkit.dynamic.plant.SettingPlanner;
import io.github.thinknxkit.dynamic.value.Values;
import io.github.thinknxkit.error.InvalidArgumentException;
import io.github.thinknxkit.fleet.record.FleetResult;
import io.github.thinknxkit.fleet.record.FleetServer;
import io.github.thinknxkit.fleet.record.Order;
import io.github.thinknxkit.servers.open.OpenServer;
import io.github.thinknxkit.spec.model.ValueType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** A server of an owned partition, open: what understands orders, sends them, and watches. Safe for use by many threads. */
public final class OwnedServer {

    private static final String FEEDBACK = "fb";

    private final int partition;
    private final FleetServer record;
    private final OpenServer open;
    private final OperationPlanner operations;
    private final Optional<SettingPlanner> settings;

    OwnedServer(int partition, FleetServer record, OpenServer open, ApiActions actions) {
        this.partition = partition;
        this.record = record;
        this.open = open;
        Optional<Plant> plant = open.plant();
        DeviceNames names = plant.<DeviceNames>map(
                        known -> new PlantNames(known, PlantNames.Lock.CLOSED, "unlock it in the plant file"))
                .orElse(DeviceNames.GUIDS);
        this.operations = new OperationPlanner(actions, names);
        this.settings = plant.map(known -> new SettingPlanner(actions, known, names));
    }

    public String name() {
        return record.server();
    }

    public int partition() {
        return partition;
    }

    public FleetServer record() {
        return record;
    }

    public OpenServer open() {
        return open;
    }

    /**
     * Understands an order.
     *
     * @throws UsageException if there is no such device or operation, or the plant forbids it
     * @throws InvalidArgumentException if the document or the plant does not allow a value
     */
    public PlannedCall plan(Order order) {
        if (order instanceof Order.Set set) {
            List<String> words = new ArrayList<>(List.of(set.device()));
            words.addAll(set.words());
            return settings.orElseThrow(() -> new UsageException(
                            name() + " has no plant, so that its devices have no names: use an operation and a GUID"))
                    .plan(words, Feedback.NONE);
        }
        Order.Call call = (Order.Call) order;
        List<String> words = call.parameters().entrySet().stream()
                .filter(parameter -> !parameter.getKey().equals(FEEDBACK))
                .map(parameter -> parameter.getKey() + "=" + parameter.getValue())
                .toList();
        return operations.plan(
                call.operation(), words, Feedback.of(call.parameters().containsKey(FEEDBACK)));
    }

    /** What sending an order does; empty if it is not understood. */
    public Optional<Effect> effect(Order order) {
        try {
            return Optional.of(
                    Effect.valueOf(plan(order).action().operation().effect().name()));
        } catch (UsageException | InvalidArgumentException e) {
            return Optional.empty();
        }
    }

    /** Sends a call; empty if the server has just been closed. */
    public Optional<CompletableFuture<List<FleetResult.Value>>> send(PlannedCall call, Duration time) {
        return open.send(call, time)
                .map(answer -> answer.thenApply(fields ->
                        fields.stream().map(field -> value(call, field)).toList()));
    }

    private FleetResult.Value value(PlannedCall call, ReplyField field) {
        ValueType type = field.field().type();
        Object value = open.echo().clean(PlantValues.told(call.action(), call.target(), type, field.value()));
        Object plain = value instanceof List<?> list ? list.toString() : Values.plain(value);
        return new FleetResult.Value(field.key(), plain, Values.shown(type, value));
    }
}
