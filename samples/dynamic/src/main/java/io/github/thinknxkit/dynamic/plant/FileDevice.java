package io.github.thinknxkit.dynamic.plant;

import io.github.thinknxkit.dynamic.api.ApiAction;
import io.github.thinknxkit.dynamic.api.Feedback;
import io.github.thinknxkit.dynamic.call.PlannedCall;
import io.github.thinknxkit.dynamic.call.PlantValues;
import io.github.thinknxkit.dynamic.call.ReplyField;
import io.github.thinknxkit.dynamic.call.Target;
import io.github.thinknxkit.dynamic.value.Values;
import io.github.thinknxkit.plant.DeviceInfo;
import io.github.thinknxkit.plant.PlantDevice;
import io.github.thinknxkit.plant.StateRequest;
import io.github.thinknxkit.spec.model.Field;
import io.github.thinknxkit.spec.model.ValueType;
import java.util.List;

/**
 * A device of a plant file that no code was generated for.
 *
 * @param info what the plant file says of it
 * @param link what reads it
 * @param kinds which states it tells
 */
public record FileDevice(DeviceInfo info, DeviceLink link, StateKinds kinds) implements PlantDevice {

    @Override
    public List<StateRequest<?>> readings() {
        return kinds.readings(info).stream().<StateRequest<?>>map(this::reading).toList();
    }

    private StateRequest<?> reading(ApiAction action) {
        PlannedCall call = new PlannedCall(action, Target.device(info), List.of(), Feedback.NONE);
        StateRequest<List<ReplyField>> reading = StateRequest.of(
                action.controllerName(), call.on(link.client(), link.listeners().apply(call)));
        for (String command : kinds.toldBy(action)) {
            reading = reading.toldBy(command);
        }
        return withStates(call, reading);
    }

    private StateRequest<List<ReplyField>> withStates(PlannedCall call, StateRequest<List<ReplyField>> reading) {
        StateRequest<List<ReplyField>> all = reading;
        for (Field field : StateKinds.states(call.action())) {
            String unit = ValueType.unitOf(field.type()).orElse("");
            all = all.state(
                    field.name().text(),
                    unit,
                    answer -> value(call, field, answer),
                    answer -> Values.isInRange(field.type(), value(call, field, answer)));
        }
        return all;
    }

    /** As plain as JSON has it, so that a state can be compared with one that was saved. */
    private Object value(PlannedCall call, Field field, List<ReplyField> reply) {
        Object value = reply.stream()
                .filter(read -> read.field().equals(field))
                .findFirst()
                .orElseThrow()
                .value();
        return Values.plain(link.echo().clean(PlantValues.told(call.action(), call.target(), field.type(), value)));
    }
}
