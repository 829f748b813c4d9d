package io.github.thinknxkit.processor.emit;

import com.palantir.javapoet.CodeBlock;
import io.github.thinknxkit.processor.model.ArgumentModel;
import io.github.thinknxkit.processor.model.RuntimeTypes;
import io.github.thinknxkit.spec.model.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** The expression that checks an argument and returns it. */
final class CheckCode {

    private final CodeBlock subject;

    /**
     * Creates checks.
     *
     * @param subject the expression for the operation's name, or the device kind's
     */
    CheckCode(CodeBlock subject) {
        this.subject = subject;
    }

    CodeBlock of(ArgumentModel argument) {
        ValueType type = argument.type();
        if (type instanceof ValueType.Flag) {
            return CodeBlock.of("$N", argument.name());
        } else if (type instanceof ValueType.Text text) {
            return check("text", argument, CodeBlock.of("$L", text.minLength()));
        } else if (type instanceof ValueType.Whole whole) {
            return whole(argument, whole.min(), whole.max(), whole.unit());
        } else if (type instanceof ValueType.Scaled scaled) {
            return whole(argument, OptionalInt.of(0), OptionalInt.of(scaled.max()), scaled.unit());
        } else if (type instanceof ValueType.Decimal decimal) {
            return decimal(argument, decimal.min(), decimal.max(), decimal.unit());
        }
        return check("present", argument);
    }

    private CodeBlock whole(ArgumentModel argument, OptionalInt min, OptionalInt max, String unit) {
        if (min.isEmpty() && max.isEmpty()) {
            return CodeBlock.of("$N", argument.name());
        }
        List<CodeBlock> limits = new ArrayList<>();
        min.ifPresent(limit -> limits.add(CodeBlock.of("$L", limit)));
        max.ifPresent(limit -> limits.add(CodeBlock.of("$L", limit)));
        return limited("whole", argument, limits, min.isPresent(), unit);
    }

    private CodeBlock decimal(ArgumentModel argument, OptionalDouble min, OptionalDouble max, String unit) {
        List<CodeBlock> limits = new ArrayList<>();
        min.ifPresent(limit -> limits.add(CodeBlock.of("$L", limit)));
        max.ifPresent(limit -> limits.add(CodeBlock.of("$L", limit)));
        return limited("decimal", argument, limits, min.isPresent(), unit);
    }

    private CodeBlock limited(
            String check, ArgumentModel argument, List<CodeBlock> limits, boolean least, String unit) {
        String method = limits.size() == 1 ? check + (least ? "AtLeast" : "AtMost") : check;
        List<CodeBlock> more = new ArrayList<>(limits);
        more.add(Literals.string(unit));
        return check(method, argument, more.toArray(CodeBlock[]::new));
    }

    private CodeBlock check(String method, ArgumentModel argument, CodeBlock... more) {
        CodeBlock.Builder code = CodeBlock.builder();
        code.add(
                "$T.$N($L, $L, $N",
                RuntimeTypes.CHECKS,
                method,
                subject,
                Literals.string(argument.name()),
                argument.name());
        for (CodeBlock one : more) {
            code.add(",$W$L", one);
        }
        return code.add(")").build();
    }
}
