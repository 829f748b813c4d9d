package io.github.thinknxkit.processor.emit;

import com.palantir.javapoet.CodeBlock;
import io.github.thinknxkit.processor.model.AnswerModel.FieldModel;
import io.github.thinknxkit.spec.model.Field;
import io.github.thinknxkit.spec.model.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The expression that reads a field of an answer. */
final class ReadCode {

    CodeBlock of(FieldModel field) {
        ValueType type = field.spec().type();
        if (type instanceof ValueType.Flag flag) {
            return read(
                    "flag",
                    field,
                    Literals.string(flag.whenFalse().wire()),
                    Literals.string(flag.whenTrue().wire()));
        } else if (type instanceof ValueType.Whole) {
            return read(field.rounded().isPresent() ? "decimal" : "whole", field);
        } else if (type instanceof ValueType.Decimal) {
            return read("decimal", field);
        } else if (type instanceof ValueType.Choice) {
            return read(
                    "constant",
                    field,
                    CodeBlock.of("$N", field.choice().orElseThrow().listName()));
        } else if (type instanceof ValueType.GroupAddress) {
            return read("groupAddress", field);
        } else if (type instanceof ValueType.Duration duration) {
            return duration(field, duration);
        } else if (type instanceof ValueType.Timestamp timestamp) {
            return read("timestamp", field, Literals.string(timestamp.pattern()));
        } else if (type instanceof ValueType.Texts texts) {
            return call("texts", field.spec(), Literals.string(texts.separator()));
        }
        return read("text", field);
    }

    private static CodeBlock duration(FieldModel field, ValueType.Duration duration) {
        List<String> words =
                duration.units().stream().map(ValueType.DurationUnit::word).toList();
        CodeBlock seconds = duration.units().stream()
                .map(unit -> CodeBlock.of("$LL", unit.seconds()))
                .collect(Literals.arguments());
        return read("duration", field, Literals.strings(words), CodeBlock.of("$T.of($L)", List.class, seconds));
    }

    private static CodeBlock read(String method, FieldModel field, CodeBlock... more) {
        if (field.spec().required()) {
            return call(method, field.spec(), more);
        }
        String capitalized = method.substring(0, 1).toUpperCase(Locale.ROOT) + method.substring(1);
        return call("optional" + capitalized, field.spec(), more);
    }

    private static CodeBlock call(String method, Field field, CodeBlock... more) {
        List<CodeBlock> values = new ArrayList<>();
        values.add(Literals.string(field.wireName()));
        values.addAll(List.of(more));
        return CodeBlock.of("answer.$N($L)", method, values.stream().collect(Literals.arguments()));
    }
}
