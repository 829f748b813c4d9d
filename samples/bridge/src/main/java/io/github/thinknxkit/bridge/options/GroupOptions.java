package io.github.thinknxkit.bridge.options;

import java.util.List;
import java.util.Optional;

/**
 * A KNX group address that the configuration puts on the broker. It takes telegrams and has no state, since servers cannot read
 * group addresses.
 *
 * @param address the address in any style, such as {@code 1/0/7}
 * @param type its datapoint type in any spelling, such as {@code 1.008}
 * @param name what Home Assistant calls it
 * @param area the area that is suggested to Home Assistant
 * @param as {@code button} for a bit whose telegrams are all alike; empty for what its type is
 * @param payloads the values that buttons send, such as {@code on}; only those of {@code button}
 */
public record GroupOptions(
        String address, String type, String name, Optional<String> area, Optional<String> as, List<String> payloads) {

    /** Copies the list. */
    public GroupOptions {
        payloads = List.copyOf(payloads);
    }
}
