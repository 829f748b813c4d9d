package io.github.thinknxkit.spec.internal.parse;

import io.github.thinknxkit.spec.model.ValueType;
import java.util.stream.Stream;

/** The kinds of value type. */
enum TypeKind {
    TEXT,
    FLAG,
    WHOLE,
    DECIMAL,
    CHOICE,
    GROUP_ADDRESS,
    DURATION,
    TIMESTAMP,
    TEXTS,
    PACKED,
    SCALED;

    /** The keys that a type of this kind has. */
    Keys keys() {
        return switch (this) {
            case TEXT -> Keys.of("kind", "description").or("min-length");
            case FLAG, CHOICE -> Keys.of("kind", "description", "values");
            case WHOLE -> Keys.of("kind", "description").or("min", "max", "unit", "fractions");
            case DECIMAL -> Keys.of("kind", "description").or("min", "max", "unit");
            case GROUP_ADDRESS -> Keys.of("kind", "description");
            case DURATION -> Keys.of("kind", "description", "units");
            case TIMESTAMP -> Keys.of("kind", "description", "pattern");
            case TEXTS -> Keys.of("kind", "description", "separator");
            case PACKED -> Keys.of("kind", "description", "parts");
            case SCALED -> Keys.of("kind", "description", "max", "wire-max").or("unit");
        };
    }

    /** The keys that types of all kinds have. */
    static Keys allKeys() {
        return Keys.of(Stream.of(values())
                .flatMap(kind -> kind.keys().all().stream())
                .distinct()
                .toArray(String[]::new));
    }

    static boolean isForAnswersOnly(ValueType type) {
        return type instanceof ValueType.Duration
                || type instanceof ValueType.Timestamp
                || type instanceof ValueType.Texts;
    }

    static boolean isForParametersOnly(ValueType type) {
        return type instanceof ValueType.Packed || type instanceof ValueType.Scaled;
    }
}
