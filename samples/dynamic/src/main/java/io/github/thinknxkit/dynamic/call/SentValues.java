package io.github.thinknxkit.dynamic.call;

import io.github.thinknxkit.caller.Arguments;
import io.github.thinknxkit.dynamic.api.ApiAction;
import io.github.thinknxkit.dynamic.api.Argument;
import io.github.thinknxkit.generated.Checks;
import io.github.thinknxkit.generated.Scaling;
import io.github.thinknxkit.spec.model.Parameter;
import io.github.thinknxkit.spec.model.ValueType;
import io.github.thinknxkit.spec.model.ValueType.Constant;
import io.github.thinknxkit.spec.names.CodeName;
import io.github.thinknxkit.value.GroupAddress;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The values of one call, checked against the spec and written in the order of the operation's parameters.
 *
 * @param action what is called
 * @param guid the device; empty for the server itself
 * @param values the values of the action's arguments: Boolean, Integer, Double, String, a constant or a group address
 */
record SentValues(ApiAction action, String guid, List<Object> values) {

    /**
     * Checks the values.
     *
     * @throws io.github.thinknxkit.error.InvalidArgumentException if one is not allowed
     */
    SentValues {
        values = List.copyOf(values);
        action.operation().deviceParameter().ifPresent(device -> checkDevice(action, device, guid));
        List<Argument> arguments = action.arguments();
        for (int i = 0; i < arguments.size(); i++) {
            check(action.operationName(), arguments.get(i), values.get(i));
        }
    }

    /** Without the action, which has half the spec in it. */
    @Override
    public int hashCode() {
        return Objects.hash(action.operationName(), guid, values);
    }

    private static void checkDevice(ApiAction action, Parameter device, String guid) {
        int least = device.type() instanceof ValueType.Text text ? text.minLength() : 0;
        Checks.text(action.subject().name(), codeName(device.name().text()), guid, least);
    }

    /** Its methods call a parameter so, and so do its messages. */
    private static String codeName(String name) {
        return CodeName.ofKebab(name).orElseThrow().memberName();
    }

    private static void check(String operation, Argument argument, Object value) {
        String name = codeName(argument.name());
        String unit = ValueType.unitOf(argument.type()).orElse("");
        if (argument.type() instanceof ValueType.Text text) {
            Checks.text(operation, name, (String) value, text.minLength());
        } else if (argument.type() instanceof ValueType.Decimal decimal) {
            checkDecimal(operation, name, (Double) value, decimal.min(), decimal.max(), unit);
        } else if (argument.type() instanceof ValueType.Scaled scaled) {
            Checks.whole(operation, name, (Integer) value, 0, scaled.max(), unit);
        } else if (argument.type() instanceof ValueType.Whole whole) {
            checkWhole(operation, name, (Integer) value, whole);
        }
    }

    private static void checkWhole(String operation, String name, int value, ValueType.Whole type) {
        if (type.min().isPresent() && type.max().isPresent()) {
            Checks.whole(
                    operation, name, value, type.min().getAsInt(), type.max().getAsInt(), type.unit());
        } else if (type.min().isPresent()) {
            Checks.wholeAtLeast(operation, name, value, type.min().getAsInt(), type.unit());
        } else if (type.max().isPresent()) {
            Checks.wholeAtMost(operation, name, value, type.max().getAsInt(), type.unit());
        }
    }

    private static void checkDecimal(
            String operation, String name, double value, OptionalDouble min, OptionalDouble max, String unit) {
        if (min.isPresent() && max.isPresent()) {
            Checks.decimal(operation, name, value, min.getAsDouble(), max.getAsDouble(), unit);
        } else if (min.isPresent()) {
            Checks.decimalAtLeast(operation, name, value, min.getAsDouble(), unit);
        } else if (max.isPresent()) {
            Checks.decimalAtMost(operation, name, value, max.getAsDouble(), unit);
        } else {
            Checks.decimal(operation, name, value, unit);
        }
    }

    /** What errors name: the device, or the group address that a telegram is for. */
    String target() {
        return guid.isEmpty()
                ? values.stream()
                        .filter(GroupAddress.class::isInstance)
                        .map(Object::toString)
                        .findFirst()
                        .orElse("")
                : guid;
    }

    void write(Arguments out) {
        // The types are the action's: several may share an operation, each with values of its own.
        Iterator<Parameter> arguments = action.action().arguments().iterator();
        Iterator<Object> given = values.iterator();
        for (Parameter parameter : action.operation().parameters()) {
            Optional<String> own = Optional.ofNullable(action.action().fixed().get(parameter.wireName()))
                    .or(parameter::fixed);
            if (parameter.device()) {
                out.text(guid);
            } else if (own.isPresent()) {
                out.text(own.get());
            } else {
                write(out, arguments.next().type(), given);
            }
        }
    }

    private static int packed(ValueType.Packed type, Iterator<Object> given) {
        int packed = 0;
        for (ValueType.Part part : type.parts()) {
            packed = packed << part.bits() | bits(part.type(), given.next());
        }
        return packed;
    }

    private static int bits(ValueType type, Object value) {
        return value instanceof Integer number ? number : Integer.parseInt(wire(type, value));
    }

    private static void write(Arguments out, ValueType type, Iterator<Object> given) {
        if (type instanceof ValueType.Packed packed) {
            out.whole(packed(packed, given));
        } else {
            write(out, type, given.next());
        }
    }

    private static void write(Arguments out, ValueType type, Object value) {
        if (type instanceof ValueType.Scaled scaled) {
            out.whole(Scaling.toWire((Integer) value, scaled.max(), scaled.wireMax()));
        } else if (value instanceof Integer number) {
            out.whole(number);
        } else if (value instanceof Double number) {
            out.decimal(number);
        } else if (value instanceof GroupAddress address) {
            out.groupAddress(address);
        } else {
            out.text(wire(type, value));
        }
    }

    private static String wire(ValueType type, Object value) {
        if (type instanceof ValueType.Flag flag && value instanceof Boolean on) {
            return (on ? flag.whenTrue() : flag.whenFalse()).wire();
        }
        return value instanceof Constant constant ? constant.wire() : value.toString();
    }
}
