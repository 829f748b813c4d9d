package io.github.thinknxkit.spec.internal.parse;

import java.util.ArrayList;
import java.util.List;

/**
 * The keys of one kind of mapping.
 *
 * @param required the keys that must be there
 * @param optional the keys that may be there
 */
record Keys(List<String> required, List<String> optional) {

    Keys {
        required = List.copyOf(required);
        optional = List.copyOf(optional);
    }

    static Keys of(String... keys) {
        return new Keys(List.of(keys), List.of());
    }

    Keys or(String... keys) {
        return new Keys(required, List.of(keys));
    }

    List<String> all() {
        List<String> all = new ArrayList<>(required);
        all.addAll(optional);
        return all;
    }
}
