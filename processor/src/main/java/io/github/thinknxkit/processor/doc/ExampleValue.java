package io.github.thinknxkit.processor.doc;

import io.github.thinknxkit.processor.model.ActionModel;
import io.github.thinknxkit.processor.model.ArgumentModel;
import io.github.thinknxkit.processor.model.EnumModel;
import io.github.thinknxkit.processor.model.EnumModel.ConstantModel;
import io.github.thinknxkit.spec.model.ValueType;
import io.github.thinknxkit.spec.plant.NumberRange;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Arguments as a caller writes them: those of the document's example, or any that are allowed. */
final class ExampleValue {

    private final List<EnumModel> enums;

    ExampleValue(List<EnumModel> enums) {
        this.enums = enums;
    }

    /** Returns the arguments that an action needs. */
    String of(ActionModel action) {
        Map<String, String> documented = ExampleUrl.argumentsOf(action);
        return action.arguments().stream()
                .filter(ArgumentModel::required)
                .map(argument -> of(argument, Optional.ofNullable(documented.get(argument.name()))))
                .collect(Collectors.joining(", "));
    }

    private String of(ArgumentModel argument, Optional<String> documented) {
        ValueType type = argument.type();
        if (type instanceof ValueType.Flag flag) {
            return Boolean.toString(
                    !documented.equals(Optional.of(flag.whenFalse().wire())));
        } else if (type instanceof ValueType.Choice) {
            return constant(argument, documented);
        } else if (type instanceof ValueType.GroupAddress) {
            return "GroupAddress.parse(\""
                    + documented.filter(text -> text.matches("[0-9/]+")).orElse("1/0/1") + "\")";
        } else if (type instanceof ValueType.Text text) {
            String any = "x".repeat(Math.max(1, Math.min(text.minLength(), 8)));
            return "\""
                    + documented
                            .filter(value -> value.matches("[A-Za-z0-9_-]+"))
                            .orElse(any) + "\"";
        }
        return NumberRange.of(type)
                .map(range -> number(type, range, documented))
                .orElse(argument.name());
    }

    private String constant(ArgumentModel argument, Optional<String> documented) {
        EnumModel choice = enums.stream()
                .filter(one -> one.type().equals(argument.java()))
                .findFirst()
                .orElseThrow();
        String name = choice.constants().stream()
                .filter(constant ->
                        documented.equals(Optional.of(constant.spec().wire())))
                .findFirst()
                .or(() -> choice.constants().stream().findFirst())
                .map(ConstantModel::name)
                .orElseThrow();
        return choice.type().simpleName() + "." + name;
    }

    private static String number(ValueType type, NumberRange range, Optional<String> documented) {
        String form = type instanceof ValueType.Decimal ? "-?[0-9]{1,9}(\\.[0-9]{1,9})?" : "-?[0-9]{1,9}";
        double least = range.min().orElse(Math.min(1, range.max().orElse(1)));
        double most = range.max().orElse(Math.max(1, least));
        return documented
                .filter(text -> text.matches(form))
                .map(BigDecimal::new)
                .filter(value -> value.doubleValue() >= least || range.min().isEmpty())
                .filter(value -> value.doubleValue() <= most || range.max().isEmpty())
                .orElseGet(() -> new BigDecimal((long) Math.ceil(least / 2 + most / 2)))
                .toPlainString();
    }
}
