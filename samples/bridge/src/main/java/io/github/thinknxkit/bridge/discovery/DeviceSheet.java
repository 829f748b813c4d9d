package io.github.thinknxkit.bridge.discovery;

import io.github.thinknxkit.bridge.options.DeviceOptions;
import io.github.thinknxkit.bridge.topic.Topics;
import io.github.thinknxkit.plant.DeviceInfo;
import io.github.thinknxkit.spec.model.ValueType;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A device with all that its components are decided by.
 *
 * @param info what the plant file says of it
 * @param options what the configuration says of it
 * @param states the types of its states, by their names
 * @param commands whether it takes commands
 * @param server the server's name
 * @param topics the bridge's topics
 */
public record DeviceSheet(
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

    /** Returns the words of a state that is a choice. */
    List<String> words(String state) {
        ValueType type = states.get(state);
        return type == null
                ? List.of()
                : ValueType.constantsOf(type).stream()
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
