package io.github.thinknxkit.processor.plant.emit;

import com.palantir.javapoet.CodeBlock;
import io.github.thinknxkit.processor.emit.Literals;
import io.github.thinknxkit.processor.model.RuntimeTypes;
import io.github.thinknxkit.processor.plant.model.DeviceMember;
import io.github.thinknxkit.spec.model.Name;
import io.github.thinknxkit.spec.plant.Device;
import io.github.thinknxkit.spec.plant.Direction;
import io.github.thinknxkit.spec.plant.Limit;
import java.util.OptionalDouble;

/** The expression that makes a device's handle. */
final class DeviceCode {

    CodeBlock handle(DeviceMember member) {
        Device device = member.spec();
        CodeBlock.Builder info = CodeBlock.builder();
        info.add(
                "$T.of($T.$L,$W$L,$W$L,$WPATH)",
                RuntimeTypes.DEVICE_INFO,
                member.shape().handle(),
                PlantHandleEmitter.TYPE,
                Literals.string(device.guid().text()),
                Literals.string(device.name().text()));
        if (!device.tags().isEmpty()) {
            info.add(
                    ".tagged($L)",
                    device.tags().stream().map(Name::text).map(Literals::string).collect(Literals.arguments()));
        }
        device.limits().forEach(limit -> info.add(limit(limit)));
        if (device.direction() == Direction.INVERTED) {
            info.add(".inverted()");
        }
        return CodeBlock.of("new $T(home,$W$L)", member.shape().handle(), info.build());
    }

    private static CodeBlock limit(Limit limit) {
        return CodeBlock.of(
                ".limited($L, $L, $L)",
                Literals.string(limit.controller().text()),
                number(limit.min(), "NEGATIVE_INFINITY"),
                number(limit.max(), "POSITIVE_INFINITY"));
    }

    private static CodeBlock number(OptionalDouble number, String otherwise) {
        return number.isPresent()
                ? CodeBlock.of("$L", number.getAsDouble())
                : CodeBlock.of("$T.$L", Double.class, otherwise);
    }
}
