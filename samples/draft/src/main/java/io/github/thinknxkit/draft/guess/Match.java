package io.github.thinknxkit.draft.guess;

import java.util.List;
import java.util.Set;

/**
 * The addresses whose names fit the name of a device best.
 *
 * @param addresses the addresses
 * @param extras what their names say besides, each as keys
 */
record Match(List<Address> addresses, Set<Set<String>> extras) {

    static final Match NONE = new Match(List.of(), Set.of());

    /** Whether the device's name tells which addresses are meant: all say the same besides, or nothing. */
    boolean isClear() {
        return extras.size() == 1;
    }
}
