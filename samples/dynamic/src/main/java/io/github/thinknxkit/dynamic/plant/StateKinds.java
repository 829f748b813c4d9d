package io.github.thinknxkit.dynamic.plant;

import io.github.thinknxkit.dynamic.api.ApiAction;
import io.github.thinknxkit.dynamic.api.ApiActions;
import io.github.thinknxkit.dynamic.value.Spelling;
import io.github.thinknxkit.dynamic.value.Values;
import io.github.thinknxkit.plant.DeviceInfo;
import io.github.thinknxkit.plant.DeviceState;
import io.github.thinknxkit.spec.model.Effect;
import io.github.thinknxkit.spec.model.Field;
import io.github.thinknxkit.spec.model.ValueType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which states the devices of each kind tell, by the names of snapshots, such as {@code power-level.level}. */
public final class StateKinds {

    private final ApiActions actions;
    private final Map<String, Field> fields = new LinkedHashMap<>();

    /**
     * Collects the states of an API.
     *
     * @param actions what the API can do
     */
    public StateKinds(ApiActions actions) {
        this.actions = actions;
        for (ApiAction action : actions.all()) {
            if (isReading(action)) {
                states(action)
                        .forEach(field -> fields.put(
                                action.subject().name() + " " + action.controllerName() + "." + field.name(), field));
            }
        }
    }

    private static boolean isReading(ApiAction action) {
        return action.subject().device()
                && action.operation().effect() == Effect.READ
                && action.arguments().isEmpty();
    }

    static List<Field> states(ApiAction action) {
        return action.operation().answer().fields().stream()
                .filter(field -> field.required() && !field.hidden())
                .toList();
    }

    /** The reads that tell the states of a device, in the order of its controllers. */
    List<ApiAction> readings(DeviceInfo device) {
        return device.controllers().stream()
                .flatMap(controller -> actions.all().stream()
                        .filter(action -> isReading(action)
                                && action.subject().name().equals(device.kind())
                                && action.controllerName().equals(controller)))
                .toList();
    }

    /** The commands of the same controller whose feedback is what the read is answered. */
    List<String> toldBy(ApiAction reading) {
        return actions.all().stream()
                .filter(action ->
                        action.subject().name().equals(reading.subject().name())
                                && action.controllerName().equals(reading.controllerName())
                                && action.operation().effect() != Effect.READ
                                && action.operation()
                                        .feedbackAnswer()
                                        .filter(reading.operation().answer()::equals)
                                        .isPresent())
                .map(ApiAction::operationName)
                .distinct()
                .toList();
    }

    /**
     * Shows a state in the words of the spec.
     *
     * @param state the state
     * @return for example {@code on}, {@code 40 %} or {@code comfort}
     */
    public String shown(DeviceState state) {
        Field field = fields.get(state.device().kind() + " " + state.name());
        return field == null ? state.shown() : Values.shown(field.type(), state.value());
    }

    /**
     * Returns a state's name for people: that of its controller, with the field's where a controller has several.
     *
     * @param state the state
     * @return for example {@code power level}, which is {@code power-level.level} for scripts
     */
    public String label(DeviceState state) {
        return label(state.device(), state.name());
    }

    /**
     * Returns the name of a state of a device for people.
     *
     * @param device the device
     * @param name the state, such as {@code power-level.level}
     * @return for example {@code power level}
     */
    public String label(DeviceInfo device, String name) {
        return word(device, name).replace('.', ' ').replace('-', ' ');
    }

    /**
     * Returns the name of a state of a device in one word.
     *
     * @param device the device
     * @param name the state, such as {@code power-level.level}
     * @return for example {@code power-level}
     */
    String word(DeviceInfo device, String name) {
        int dot = name.indexOf('.');
        if (dot < 0) {
            return name;
        }
        String start = device.kind() + " " + name.substring(0, dot + 1);
        long fieldsOfIt =
                fields.keySet().stream().filter(key -> key.startsWith(start)).count();
        return fieldsOfIt > 1 ? name : name.substring(0, dot);
    }

    /**
     * Returns the states that a device tells.
     *
     * @param device the device
     * @return the types of their values by their names, such as {@code power-level.level}, in the order of its controllers
     */
    public Map<String, ValueType> types(DeviceInfo device) {
        Map<String, ValueType> types = new LinkedHashMap<>();
        readings(device)
                .forEach(reading -> states(reading)
                        .forEach(field -> types.put(reading.controllerName() + "." + field.name(), field.type())));
        return types;
    }

    /**
     * Returns how the states of a device are named and compared in conditions.
     *
     * @param device the device
     * @return the words for the values of each state, none for numbers, by the state's name in one word
     */
    public Map<String, List<String>> words(DeviceInfo device) {
        Map<String, List<String>> words = new LinkedHashMap<>();
        types(device).forEach((state, type) -> words.put(word(device, state), Spelling.WORDS.words(type)));
        return words;
    }
}
