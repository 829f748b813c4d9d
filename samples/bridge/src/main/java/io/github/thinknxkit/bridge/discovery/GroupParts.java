package io.github.thinknxkit.bridge.discovery;

import io.github.thinknxkit.bridge.command.Telegram;
import io.github.thinknxkit.bridge.options.GroupOptions;
import java.util.List;
import java.util.Optional;

/** What a group address is: it has no state, so a switch or a number shows what Home Assistant sent last. */
final class GroupParts {

    private static final List<String> SWITCHED = List.of("off", "on");
    private static final double TENTH = 0.1;

    private GroupParts() {}

    static List<Component> of(GroupOptions group, Telegram telegram, String topic) {
        List<String> words = telegram.words();
        if (!words.containsAll(group.buttons())) {
            throw group.wrong("it has no buttons " + String.join(", ", group.buttons())
                    + (words.isEmpty()
                            ? ", since its values are numbers"
                            : "; its values are " + String.join(", ", words)));
        } else if (!group.buttons().isEmpty()) {
            return group.buttons().stream()
                    .map(word -> Component.button(word, ReadOnlyParts.title(word), topic, word))
                    .toList();
        } else if (words.equals(SWITCHED)) {
            return List.of(Component.keys()
                    .with("command_topic", topic)
                    .with("optimistic", true)
                    .main("switch", "switch"));
        } else if (!words.isEmpty()) {
            return List.of(Component.keys()
                    .with("command_topic", topic)
                    .with("options", words)
                    .main("select", "select"));
        }
        return List.of(number(telegram, topic));
    }

    private static Component number(Telegram telegram, String topic) {
        Telegram.Numbers numbers = telegram.numbers();
        return Component.keys()
                .with("command_topic", topic)
                .with("min", numbers.range().min().orElseThrow())
                .with("max", numbers.range().max().orElseThrow())
                .with("step", numbers.fractions() ? TENTH : 1.0)
                .with("mode", "box")
                .with("unit_of_measurement", Optional.of(numbers.unit()).filter(unit -> !unit.isEmpty()))
                .main("number", "number");
    }
}
