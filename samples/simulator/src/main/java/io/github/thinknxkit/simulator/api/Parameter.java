package io.github.thinknxkit.simulator.api;

import io.github.thinknxkit.simulator.knx.DatapointType;
import java.math.BigDecimal;

/**
 * A parameter of an operation.
 *
 * @param name its name on the wire
 * @param type how its value reads
 * @param presence whether it must be there
 * @param min the smallest number
 * @param max the largest number
 */
record Parameter(String name, Type type, Presence presence, BigDecimal min, BigDecimal max) {

    /** How a value reads. */
    enum Type {
        /** Any text that is not empty. */
        TEXT,
        /** A KNX group address. */
        GROUP,
        /** A whole number. */
        WHOLE,
        /** A number with or without decimals after a point. */
        DECIMAL,
        /** No value at all: being there is what counts. */
        FLAG
    }

    /** Whether a parameter must be there. */
    enum Presence {
        /** It must. */
        REQUIRED,
        /** It may. */
        OPTIONAL
    }

    static final Parameter GUID = plain("guid", Type.TEXT, Presence.REQUIRED);
    static final Parameter GROUP = plain("group", Type.GROUP, Presence.REQUIRED);
    static final Parameter FEEDBACK = plain("fb", Type.FLAG, Presence.OPTIONAL);

    private static Parameter plain(String name, Type type, Presence presence) {
        return new Parameter(name, type, presence, BigDecimal.ZERO, BigDecimal.ZERO);
    }

    static Parameter whole(String name, int min, int max) {
        return new Parameter(name, Type.WHOLE, Presence.REQUIRED, BigDecimal.valueOf(min), BigDecimal.valueOf(max));
    }

    static Parameter decimal(String name) {
        return telegramValue(name, DatapointType.DPT_14, Type.DECIMAL);
    }

    static Parameter telegramValue(String name, DatapointType type) {
        return telegramValue(name, type, type.isFloat() ? Type.DECIMAL : Type.WHOLE);
    }

    private static Parameter telegramValue(String name, DatapointType range, Type type) {
        return new Parameter(name, type, Presence.REQUIRED, range.min(), range.max());
    }

    Parameter optional() {
        return new Parameter(name, type, Presence.OPTIONAL, min, max);
    }
}
