package io.github.thinknxkit.spec.internal.resolve;

import io.github.thinknxkit.spec.internal.parse.WireValues;
import io.github.thinknxkit.spec.model.BoundAction;
import io.github.thinknxkit.spec.model.Effect;
import io.github.thinknxkit.spec.model.Parameter;
import io.github.thinknxkit.spec.model.TelegramFormat;
import io.github.thinknxkit.spec.model.ValueType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What an action must be to send telegrams of a format: generated code calls it for every group address of the format. */
final class TelegramShape {

    private TelegramShape() {}

    /** Says why an action cannot send telegrams of a format; empty if it can. */
    static Optional<String> difference(TelegramFormat format, BoundAction bound) {
        List<Parameter> arguments = bound.action().arguments();
        if (!isAddressAndValue(arguments)) {
            return Optional.of("expected are a group address and a value, in this order, and no other arguments");
        } else if (!takes(arguments.get(1).type(), format)) {
            return Optional.of("its argument '" + arguments.get(1).name() + "' is not " + expected(format));
        }
        return bound.operation().effect() == Effect.BUS
                ? Optional.empty()
                : Optional.of("its effect is not 'bus', so that it might be sent twice");
    }

    private static boolean isAddressAndValue(List<Parameter> arguments) {
        return arguments.size() == 2
                && arguments.get(0).type() instanceof ValueType.GroupAddress
                && arguments.stream().allMatch(Parameter::required);
    }

    private static boolean takes(ValueType type, TelegramFormat format) {
        boolean kind = switch (format) {
            case BIT -> type instanceof ValueType.Flag;
            case BITS, UNSIGNED_BYTE, SIGNED_BYTE -> type instanceof ValueType.Whole;
            case FLOAT2, FLOAT4 -> type instanceof ValueType.Decimal;
        };
        return kind && extremes(format).allMatch(wire -> WireValues.accepts(type, wire));
    }

    private static String expected(TelegramFormat format) {
        return switch (format) {
            case BIT -> "a flag";
            case BITS, UNSIGNED_BYTE, SIGNED_BYTE -> "a whole number that may be " + range(format);
            case FLOAT2, FLOAT4 -> "a decimal number that may be " + range(format);
        };
    }

    private static String range(TelegramFormat format) {
        return String.join(" to ", extremes(format).toList());
    }

    /** The least and the greatest value of a format: whoever takes these takes what lies between. */
    private static Stream<String> extremes(TelegramFormat format) {
        return switch (format) {
            case BIT -> Stream.empty();
            case BITS -> Stream.of("0", "15");
            case UNSIGNED_BYTE -> Stream.of("0", "255");
            case SIGNED_BYTE -> Stream.of("-128", "127");
            case FLOAT2 -> Stream.of("-671088.64", "670433.28");
            case FLOAT4 ->
                Stream.of("-340282346638528860000000000000000000000", "340282346638528860000000000000000000000");
        };
    }
}
