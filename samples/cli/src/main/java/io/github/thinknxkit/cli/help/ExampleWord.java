package io.github.thinknxkit.cli.help;

import io.github.thinknxkit.spec.model.ValueType;
import java.util.List;

/** A word that an example can show for a value. */
final class ExampleWord {

    private static final int COMFORTABLE = 40;

    private ExampleWord() {}

    static String of(ValueType type) {
        if (type instanceof ValueType.Flag flag) {
            return flag.whenTrue().name().text();
        } else if (type instanceof ValueType.Choice choice) {
            List<ValueType.Constant> constants = choice.constants();
            return constants.get(constants.size() > 1 ? 1 : 0).name().text();
        } else if (type instanceof ValueType.Decimal) {
            return "21.5";
        } else if (type instanceof ValueType.GroupAddress) {
            return "1/0/1";
        } else if (type instanceof ValueType.Whole whole) {
            return Integer.toString(Math.min(COMFORTABLE, whole.max().orElse(COMFORTABLE)));
        }
        return Integer.toString(COMFORTABLE);
    }
}
