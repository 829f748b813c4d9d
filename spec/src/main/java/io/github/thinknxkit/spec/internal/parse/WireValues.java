package io.github.thinknxkit.spec.internal.parse;

import io.github.thinknxkit.spec.internal.ets.AddressReader;
import io.github.thinknxkit.spec.model.ValueType;
import java.math.BigDecimal;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Returns whether a text is a value of a type on the wire. */
public final class WireValues {

    private WireValues() {}

    /**
     * Returns whether a text is a value of a type.
     *
     * @param type the type
     * @param wire the text as it would be sent
     * @return whether a server that knows the type takes it
     */
    public static boolean accepts(ValueType type, String wire) {
        if (type instanceof ValueType.Text text) {
            return !wire.isEmpty() && wire.length() >= text.minLength();
        } else if (type instanceof ValueType.Flag || type instanceof ValueType.Choice) {
            return ValueType.constantsOf(type).stream().anyMatch(c -> c.wire().equals(wire));
        } else if (type instanceof ValueType.Decimal decimal) {
            return isDecimal(decimal, wire);
        } else if (type instanceof ValueType.GroupAddress) {
            return isGroupAddress(wire);
        }
        return isWhole(type, wire);
    }

    private static boolean isWhole(ValueType type, String wire) {
        OptionalInt value = Numbers.whole(wire);
        return value.isPresent() && value.getAsInt() >= least(type) && value.getAsInt() <= greatest(type);
    }

    private static long least(ValueType type) {
        return type instanceof ValueType.Whole whole ? whole.min().orElse(Integer.MIN_VALUE) : 0;
    }

    private static long greatest(ValueType type) {
        if (type instanceof ValueType.Whole whole) {
            return whole.max().orElse(Integer.MAX_VALUE);
        } else if (type instanceof ValueType.Scaled scaled) {
            return scaled.wireMax();
        } else if (type instanceof ValueType.Packed packed) {
            return (1L << packed.parts().stream().mapToInt(ValueType.Part::bits).sum()) - 1;
        }
        return -1;
    }

    private static boolean isDecimal(ValueType.Decimal type, String wire) {
        OptionalDouble value = Numbers.decimal(wire);
        return value.isPresent()
                && value.getAsDouble() >= type.min().orElse(Double.NEGATIVE_INFINITY)
                && value.getAsDouble() <= type.max().orElse(Double.POSITIVE_INFINITY);
    }

    /** Three levels; unlike a plant, the wire may carry the broadcast address. */
    private static boolean isGroupAddress(String wire) {
        boolean threeLevels = wire.chars().filter(c -> c == '/').count() == 2;
        return threeLevels && (wire.equals("0/0/0") || AddressReader.exact(wire).isPresent());
    }

    /**
     * Returns whether every value of one type is a value of another, on the wire.
     *
     * @param narrow the type whose values are asked about
     * @param wide the type that should have them all
     * @return whether it has
     */
    public static boolean isWithin(ValueType narrow, ValueType wide) {
        return extremes(narrow).allMatch(wire -> accepts(wide, wire));
    }

    /** All values, or the least and the greatest: whoever takes these takes what lies between. */
    private static Stream<String> extremes(ValueType type) {
        if (type instanceof ValueType.Flag flag) {
            return Stream.of(flag.whenFalse().wire(), flag.whenTrue().wire());
        } else if (type instanceof ValueType.Choice choice) {
            return choice.constants().stream().map(ValueType.Constant::wire);
        } else if (type instanceof ValueType.Decimal decimal) {
            return Stream.of(
                            decimal.min().orElse(-Double.MAX_VALUE),
                            decimal.max().orElse(Double.MAX_VALUE))
                    .map(bound -> BigDecimal.valueOf(bound).toPlainString());
        } else if (type instanceof ValueType.GroupAddress) {
            return Stream.of("1/0/1");
        } else if (type instanceof ValueType.Text text) {
            return Stream.of("x".repeat(Math.max(1, text.minLength())));
        }
        return Stream.of(least(type), greatest(type)).map(Object::toString);
    }
}
