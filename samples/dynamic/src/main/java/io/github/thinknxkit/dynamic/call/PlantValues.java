package io.github.thinknxkit.dynamic.call;

import io.github.thinknxkit.dynamic.api.ApiAction;
import io.github.thinknxkit.generated.Scaling;
import io.github.thinknxkit.plant.DeviceInfo;
import io.github.thinknxkit.plant.PlantRules;
import io.github.thinknxkit.spec.model.Parameter;
import io.github.thinknxkit.spec.model.ValueType;
import io.github.thinknxkit.spec.plant.NumberRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds the values of a call against what a plant file says of its device: its limits, and which way its values run. */
public final class PlantValues {

    private PlantValues() {}

    /**
     * Checks the values of a command against the limits of its device, and turns them if the device is inverted.
     *
     * @param action what is done
     * @param target the device
     * @param values the values as people mean them
     * @return the values as they are sent
     * @throws io.github.thinknxkit.error.InvalidArgumentException if the plant file does not allow one
     */
    static List<Object> sent(ApiAction action, Target target, List<Object> values) {
        if (target.info().isEmpty()) {
            return values;
        }
        checkLimits(action, target.info().get(), values);
        return turns(action, target) ? turned(action, values) : values;
    }

    /**
     * Checks values that are given as on the wire.
     *
     * @param action what is done
     * @param target the device
     * @param values the values as they are sent
     * @throws io.github.thinknxkit.error.InvalidArgumentException if the plant file does not allow one
     */
    static void checkSent(ApiAction action, Target target, List<Object> values) {
        target.info()
                .ifPresent(info -> checkLimits(action, info, turns(action, target) ? turned(action, values) : values));
    }

    /**
     * Turns a value that a device told.
     *
     * @param action what was asked
     * @param target the device
     * @param type the type of the value
     * @param value the value as on the wire
     * @return the value as people mean it
     */
    public static Object told(ApiAction action, Target target, ValueType type, Object value) {
        return turns(action, target) ? turned(type, value) : value;
    }

    private static boolean turns(ApiAction action, Target target) {
        return action.controller().reversible() && target.isInverted();
    }

    private static void checkLimits(ApiAction action, DeviceInfo device, List<Object> values) {
        List<Parameter> parameters = action.action().arguments();
        for (int i = 0; i < values.size() && values.size() == parameters.size(); i++) {
            Parameter parameter = parameters.get(i);
            String unit = ValueType.unitOf(parameter.type()).orElse("");
            String name = parameter.name().text();
            if (values.get(i) instanceof Integer number) {
                PlantRules.limited(device, action.controllerName(), name, number, unit);
            } else if (values.get(i) instanceof Double number) {
                PlantRules.limited(device, action.controllerName(), name, number, unit);
            }
        }
    }

    private static List<Object> turned(ApiAction action, List<Object> values) {
        List<Object> turned = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            turned.add(turned(action.arguments().get(i).type(), values.get(i)));
        }
        return turned;
    }

    /** What is out of range stays so: the client refuses it, or the device told it. */
    private static Object turned(ValueType type, Object value) {
        Optional<NumberRange> range = NumberRange.of(type).filter(NumberRange::hasBothEnds);
        if (range.isEmpty()) {
            return value;
        }
        double min = range.get().min().orElseThrow();
        double max = range.get().max().orElseThrow();
        if (value instanceof Integer number) {
            return Scaling.reversed(number, (int) min, (int) max);
        }
        return value instanceof Double number ? (Object) Scaling.reversed(number, min, max) : value;
    }
}
