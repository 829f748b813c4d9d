package io.github.thinknxkit.bridge.discovery;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A component of Home Assistant, which becomes one entity of the device. Its key is part of its unique id, so it stays for good; it has
 * no name if it is what the device is in the first place.
 */
record Component(String key, String platform, Optional<String> name, Map<String, Object> fields) {

    /** How a value is had from a state's payload. */
    static final String VALUE = "{{ value_json.value }}";

    /** The same for what is on or off, in the words that most platforms expect unless told otherwise. */
    static final String ON_OFF = "{{ 'ON' if value_json.value else 'OFF' }}";

    /** The same for what should be a number, and may be a text that was not understood. */
    static final String NUMBER = "{{ value_json.value if value_json.value is number else 'None' }}";

    /** The same for texts, of which Home Assistant takes 255 characters. */
    static final String TEXT = "{{ (value_json.value | string)[:255] }}";

    /** Returns this with an icon, if it is what the device is in the first place. */
    Component withIcon(Optional<String> icon) {
        Map<String, Object> more = new LinkedHashMap<>(fields);
        icon.filter(given -> name.isEmpty()).ifPresent(given -> more.put("icon", given));
        return new Component(key, platform, name, more);
    }

    /** The keys of a component under construction. */
    static final class Fields {

        private final Map<String, Object> fields = new LinkedHashMap<>();

        Fields with(String key, Object value) {
            fields.put(key, value);
            return this;
        }

        Fields with(String key, Optional<?> value) {
            value.ifPresent(known -> fields.put(key, known));
            return this;
        }

        Fields when(boolean condition, Consumer<Fields> more) {
            if (condition) {
                more.accept(this);
            }
            return this;
        }

        Component main(String key, String platform) {
            return new Component(key, platform, Optional.empty(), fields);
        }

        Component named(String key, String platform, String name) {
            return new Component(key, platform, Optional.of(name), fields);
        }
    }

    static Fields keys() {
        return new Fields();
    }

    static Component button(String key, String name, String topic, String payload) {
        return keys().with("command_topic", topic)
                .with("payload_press", payload)
                .named(key, "button", name);
    }
}
