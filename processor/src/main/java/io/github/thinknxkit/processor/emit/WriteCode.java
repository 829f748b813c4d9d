package io.github.thinknxkit.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.github.thinknxkit.processor.model.ArgumentModel;
import io.github.thinknxkit.processor.model.RuntimeTypes;
import io.github.thinknxkit.processor.model.WirePart;
import io.github.thinknxkit.spec.model.ValueType;
import io.github.thinknxkit.spec.text.PercentEncoding;
import java.util.List;
import java.util.Optional;

/** The statements that hand the arguments of a request over, in the operation's order. */
final class WriteCode {

    private static final int PARTS_ON_A_LINE = 3;

    private final Optional<ArgumentModel> device;

    WriteCode(Optional<ArgumentModel> device) {
        this.device = device;
    }

    CodeBlock of(List<WirePart> parts) {
        if (parts.isEmpty()) {
            return CodeBlock.of("// The operation has no parameters.\n");
        } else if (parts.stream().anyMatch(WriteCode::isOptional)) {
            CodeBlock.Builder code = CodeBlock.builder();
            parts.forEach(part -> code.add(isOptional(part) ? optional(part) : CodeBlock.of("out$L;\n", part(part))));
            return code.build();
        }
        String separator = parts.size() > PARTS_ON_A_LINE ? "\n" : "";
        CodeBlock chain = parts.stream().map(this::part).collect(CodeBlock.joining(separator));
        return CodeBlock.builder().addStatement("out$L", chain).build();
    }

    private static boolean isOptional(WirePart part) {
        return part instanceof WirePart.Given given && !given.argument().required();
    }

    private CodeBlock optional(WirePart part) {
        ArgumentModel argument = ((WirePart.Given) part).argument();
        CodeBlock value = CodeBlock.of("$N.$N()", argument.name(), getter(argument.java()));
        return CodeBlock.builder()
                .beginControlFlow("if ($N.isPresent())", argument.name())
                .addStatement("out$L", value(argument.type(), value))
                .nextControlFlow("else")
                .addStatement("out.absent()")
                .endControlFlow()
                .build();
    }

    private static String getter(TypeName type) {
        if (type.equals(TypeName.INT)) {
            return "getAsInt";
        }
        return type.equals(TypeName.DOUBLE) ? "getAsDouble" : "get";
    }

    private CodeBlock part(WirePart part) {
        if (part instanceof WirePart.Literal literal) {
            return CodeBlock.of(".literal($L)", Literals.string(literal.encoded()));
        } else if (part instanceof WirePart.Given given) {
            return value(given.argument());
        } else if (part instanceof WirePart.Packed packed) {
            return CodeBlock.of(
                    ".whole($L)", packed.bits().stream().map(WriteCode::bits).collect(CodeBlock.joining(" | ")));
        }
        return value(device.orElseThrow());
    }

    private static CodeBlock value(ArgumentModel argument) {
        return value(argument.type(), CodeBlock.of("$N", argument.name()));
    }

    private static CodeBlock value(ValueType type, CodeBlock value) {
        if (type instanceof ValueType.Flag flag) {
            return CodeBlock.of(
                    ".literal($L ? $L : $L)",
                    value,
                    encoded(flag.whenTrue().wire()),
                    encoded(flag.whenFalse().wire()));
        } else if (type instanceof ValueType.Whole) {
            return CodeBlock.of(".whole($L)", value);
        } else if (type instanceof ValueType.Decimal) {
            return CodeBlock.of(".decimal($L)", value);
        } else if (type instanceof ValueType.Choice choice) {
            boolean plain = choice.constants().stream().allMatch(constant -> PercentEncoding.isPlain(constant.wire()));
            return CodeBlock.of(plain ? ".literal($L.wire())" : ".text($L.wire())", value);
        } else if (type instanceof ValueType.GroupAddress) {
            return CodeBlock.of(".groupAddress($L)", value);
        } else if (type instanceof ValueType.Scaled scaled) {
            return CodeBlock.of(
                    ".whole($T.toWire($L, $L, $L))", RuntimeTypes.SCALING, value, scaled.max(), scaled.wireMax());
        }
        return CodeBlock.of(".text($L)", value);
    }

    private static CodeBlock encoded(String wire) {
        return Literals.string(PercentEncoding.component(wire));
    }

    private static CodeBlock bits(WirePart.Bits bits) {
        CodeBlock number = number(bits.argument());
        return bits.shift() == 0 ? number : CodeBlock.of("$L << $L", number, bits.shift());
    }

    private static CodeBlock number(ArgumentModel argument) {
        if (argument.type() instanceof ValueType.Flag flag) {
            int whenTrue = Integer.parseInt(flag.whenTrue().wire());
            int whenFalse = Integer.parseInt(flag.whenFalse().wire());
            return CodeBlock.of("($N ? $L : $L)", argument.name(), whenTrue, whenFalse);
        } else if (argument.type() instanceof ValueType.Choice) {
            return CodeBlock.of("$T.parseInt($N.wire())", Integer.class, argument.name());
        }
        return CodeBlock.of("$N", argument.name());
    }
}
