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
 * @param buttons the values that have a button each, such as {@code up}; empty for a switch, select or number of all values
 */
public record GroupOptions(String address, String type, String name, Optional<String> area, List<String> buttons) {

    /** Copies the list. */
    public GroupOptions {
        buttons = List.copyOf(buttons);
    }
}
