package io.github.thinknxkit.gateway.page;

import io.github.thinknxkit.dynamic.api.ApiAction;
import io.github.thinknxkit.dynamic.api.ApiActions;
import io.github.thinknxkit.plant.DeviceState;
import io.github.thinknxkit.spec.model.Effect;
import io.github.thinknxkit.spec.model.Field;
import io.github.thinknxkit.spec.model.ValueType;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** States as the page has them: numbers as on the wire, by the document's names of controllers. */
final class StateNumbers {

    /** What the document calls otherwise than the spec, which tells apart what it does not. */
    private static final Map<String, String> DOCUMENTED =
            Map.of("temp-mode", "MODALITY", "hvac-mode", "MODALITY", "chrono", "CHRONOTABLE");

    private final Map<String, ValueType> types = new HashMap<>();

    StateNumbers(ApiActions actions) {
        for (ApiAction action : actions.all()) {
            if (action.operation().effect() == Effect.READ) {
                for (Field field : action.operation().answer().fields()) {
                    String state = action.controllerName() + "." + field.name();
                    types.put(action.subject().name() + " " + state, field.type());
                }
            }
        }
    }

    /** Returns the name of a kind of device or a controller on the page, such as {@code POWER_LEVEL}. */
    static String documented(String name) {
        return DOCUMENTED.getOrDefault(name, name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Returns the controller that tells a state. */
    static String controller(DeviceState state) {
        String name = state.name();
        int dot = name.indexOf('.');
        return documented(dot < 0 ? name : name.substring(0, dot));
    }

    /** Returns the value, or empty if it is no number, and none on the wire. */
    Optional<Number> number(DeviceState state) {
        Object value = state.value();
        if (value instanceof Number number) {
            return Optional.of(number);
        }
        if (value instanceof Boolean flag) {
            return Optional.of(flag ? 1 : 0);
        }
        return type(state)
                .flatMap(type -> ValueType.constantsOf(type).stream()
                        .filter(constant -> constant.name().text().equals(value.toString()))
                        .findFirst()
                        .map(ValueType.Constant::wire)
                        .flatMap(StateNumbers::whole));
    }

    private static Optional<Number> whole(String wire) {
        return wire.matches("-?\\d{1,9}") ? Optional.of(Integer.valueOf(wire)) : Optional.empty();
    }

    /** Returns whether a state is measured, so that it makes sense to draw it. */
    boolean isMeasured(DeviceState state) {
        return type(state)
                .filter(type -> type instanceof ValueType.Decimal || type instanceof ValueType.Whole)
                .isPresent();
    }

    private Optional<ValueType> type(DeviceState state) {
        return Optional.ofNullable(types.get(state.device().kind() + " " + state.name()));
    }
}
