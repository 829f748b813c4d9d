package io.github.thinknxkit.site.example;

import io.github.thinknxkit.spec.model.ValueType;
import io.github.thinknxkit.spec.names.NameRole;
import io.github.thinknxkit.spec.names.NameStyle;
import io.github.thinknxkit.spec.text.JavaLiteral;

/**
 * A value that an example gives.
 *
 * @param type its type
 * @param word the value as the command line takes it
 */
record ExampleValue(ValueType type, String word) {

    /** Returns the value as the generated client takes it. */
    String java() {
        if (type instanceof ValueType.Flag flag) {
            return Boolean.toString(word.equals(flag.whenTrue().name().text()));
        } else if (type instanceof ValueType.Choice choice) {
            return JavaName.of(NameStyle.TYPE, choice.name().text(), NameRole.VALUE) + "." + constant(choice);
        } else if (type instanceof ValueType.Whole || type instanceof ValueType.Scaled) {
            return word;
        } else if (type instanceof ValueType.Decimal) {
            // Without a point, Java would take it for an int.
            return word.contains(".") ? word : word + ".0";
        } else if (type instanceof ValueType.GroupAddress) {
            return "GroupAddress.parse(" + JavaLiteral.of(word) + ")";
        }
        return JavaLiteral.of(word);
    }

    private String constant(ValueType.Choice choice) {
        return choice.constants().stream()
                .map(constant -> constant.name().text())
                .filter(word::equals)
                .map(name -> JavaName.of(NameStyle.CONSTANT, name, NameRole.VALUE))
                .findFirst()
                .orElseThrow();
    }
}
