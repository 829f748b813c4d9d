package io.github.thinknxkit.processor.resolve;

import com.palantir.javapoet.TypeName;
import io.github.thinknxkit.processor.model.ArgumentModel;
import io.github.thinknxkit.processor.naming.NameScope;
import io.github.thinknxkit.processor.report.Findings;
import io.github.thinknxkit.processor.report.ProcessorCode;
import io.github.thinknxkit.spec.model.Name;
import io.github.thinknxkit.spec.model.Parameter;
import io.github.thinknxkit.spec.model.ValueType;
import io.github.thinknxkit.spec.names.NameRole;
import java.util.List;
import java.util.OptionalInt;

/** Resolves parameters to what the caller gives. */
final class ArgumentResolver {

    private final JavaTypes types;
    private final Findings findings;

    ArgumentResolver(JavaTypes types, Findings findings) {
        this.types = types;
        this.findings = findings;
    }

    List<Arguments> resolve(List<Parameter> parameters, NameScope scope) {
        return parameters.stream()
                .map(parameter -> new Arguments(parameter, models(parameter, scope)))
                .toList();
    }

    /** Resolves the parameter that names a device. */
    ArgumentModel device(Parameter parameter, NameScope scope) {
        return required(parameter.name(), parameter.type(), parameter.description(), scope);
    }

    private List<ArgumentModel> models(Parameter parameter, NameScope scope) {
        if (parameter.type() instanceof ValueType.Packed packed) {
            return parts(parameter, packed, scope);
        } else if (parameter.required()) {
            return List.of(required(parameter.name(), parameter.type(), parameter.description(), scope));
        }
        return List.of(optional(parameter, scope));
    }

    private List<ArgumentModel> parts(Parameter parameter, ValueType.Packed packed, NameScope scope) {
        if (!parameter.required()) {
            findings.add(
                    ProcessorCode.SHAPE,
                    parameter.name().position(),
                    "a parameter of several parts cannot be optional; make '" + parameter.name()
                            + "' required, or give it a type of one value.");
        }
        packed.parts().forEach(this::checkNumbers);
        return packed.parts().stream()
                .map(part -> required(part.name(), ranged(part), part.description(), scope))
                .toList();
    }

    private void checkNumbers(ValueType.Part part) {
        for (ValueType.Constant constant : ValueType.constantsOf(part.type())) {
            if (!constant.wire().matches("[0-9]{1,9}") || Integer.parseInt(constant.wire()) >> part.bits() != 0) {
                findings.add(
                        ProcessorCode.SHAPE,
                        constant.name().position(),
                        "the value '" + constant.name() + "' must be a number that fits the " + part.bits()
                                + " bits of the part '" + part.name() + "'.");
            }
        }
    }

    /** A number that does not fit its bits would change those of its neighbours. */
    private static ValueType ranged(ValueType.Part part) {
        if (!(part.type() instanceof ValueType.Whole whole)) {
            return part.type();
        }
        int greatest = (1 << part.bits()) - 1;
        return new ValueType.Whole(
                whole.name(),
                whole.description(),
                OptionalInt.of(Math.max(whole.min().orElse(0), 0)),
                OptionalInt.of(Math.min(whole.max().orElse(greatest), greatest)),
                whole.unit(),
                whole.fractions());
    }

    private ArgumentModel required(Name name, ValueType type, String description, NameScope scope) {
        TypeName java = types.given(type);
        return new ArgumentModel(scope.declare(name, NameRole.VALUE), type, java, java, true, "", description);
    }

    private ArgumentModel optional(Parameter parameter, NameScope scope) {
        TypeName java = types.given(parameter.type());
        return new ArgumentModel(
                scope.declare(parameter.name(), NameRole.VALUE),
                parameter.type(),
                java,
                JavaTypes.optional(java),
                false,
                scope.declare("with", parameter.name(), "", NameRole.VALUE),
                parameter.description());
    }
}
