package io.github.thinknxkit.bridge.discovery;

import io.github.thinknxkit.bridge.options.DeviceOptions;
import io.github.thinknxkit.bridge.topic.Topics;
import io.github.thinknxkit.plant.DeviceInfo;
import io.github.thinknxkit.spec.model.ValueType;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A device with all that its components are decided by, the types of its states by their names among it. */
record DeviceSheet(
        DeviceInfo info,
        DeviceOptions options,
        Map<String, ValueType> states,
        boolean commands,
        String server,
        Topics topics) {

    boolean has(String controller) {
        return info.controllers().contains(controller);
    }

    String state(String name) {
        return topics.state(server, info.guid(), name);
    }

    String set(String control) {
        return topics.set(server, info.guid(), control);
    }

    /** Returns the words of a state; none if there is no such state. */
    List<String> words(String state) {
        ValueType type = states.get(state);
        return type == null ? List.of() : words(type);
    }

    static List<String> words(ValueType type) {
        return ValueType.constantsOf(type).stream()
                .map(constant -> constant.name().text())
                .toList();
    }

    Optional<Double> min(String controller) {
        return info.limit(controller).map(limit -> limit.min()).filter(Double::isFinite);
    }

    Optional<Double> max(String controller) {
        return info.limit(controller).map(limit -> limit.max()).filter(Double::isFinite);
    }

    double step(double otherwise) {
        return options.step().orElse(otherwise);
    }
}
