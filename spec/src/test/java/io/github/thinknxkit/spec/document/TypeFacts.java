package io.github.thinknxkit.spec.document;

import io.github.thinknxkit.spec.model.ValueType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** What a value type of the spec puts on the wire, in the terms of the document. */
final class TypeFacts {

    private TypeFacts() {}

    /** Returns the limits as the document would write them, {@code none} if there are none. */
    static String limits(ValueType type) {
        List<ValueType.Constant> constants = ValueType.constantsOf(type);
        if (!constants.isEmpty()) {
            List<String> wires =
                    constants.stream().map(ValueType.Constant::wire).toList();
            return WireRange.over(wires).map(WireRange::toString).orElseGet(wires::toString);
        } else if (type instanceof ValueType.Whole whole) {
            return limits(bound(whole.min()), bound(whole.max()));
        } else if (type instanceof ValueType.Decimal decimal) {
            return limits(bound(decimal.min()), bound(decimal.max()));
        }
        return "none";
    }

    private static String limits(String min, String max) {
        return min.isEmpty() && max.isEmpty() ? "none" : min + " to " + max;
    }

    private static String bound(OptionalInt bound) {
        return bound.isPresent() ? Integer.toString(bound.getAsInt()) : "";
    }

    private static String bound(OptionalDouble bound) {
        return bound.isPresent() ? BigDecimal.valueOf(bound.getAsDouble()).toString() : "";
    }

    /** Returns the numbers that a packed or scaled type can send; nothing for other types. */
    static Optional<WireRange> sent(ValueType type) {
        if (type instanceof ValueType.Packed packed) {
            int bits = packed.parts().stream().mapToInt(ValueType.Part::bits).sum();
            return Optional.of(new WireRange(BigDecimal.ZERO, BigDecimal.valueOf((1L << bits) - 1)));
        } else if (type instanceof ValueType.Scaled scaled) {
            return Optional.of(new WireRange(BigDecimal.ZERO, BigDecimal.valueOf(scaled.wireMax())));
        }
        return Optional.empty();
    }
}
