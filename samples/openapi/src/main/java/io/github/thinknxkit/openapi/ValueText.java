package io.github.thinknxkit.openapi;

import io.github.thinknxkit.spec.model.ValueType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What values mean, in sentences. */
final class ValueText {

    private ValueText() {}

    /**
     * Describes a parameter or field: what it is for, what its type says, and what a schema cannot.
     *
     * @param description what it is for
     * @param type its type
     * @return the sentences, as Markdown
     */
    static String of(String description, ValueType type) {
        List<String> sentences = new ArrayList<>();
        sentences.add(Markdown.clause(description));
        if (ValueType.constantsOf(type).isEmpty()) {
            sentences.add(Markdown.sentence(type.description()));
        }
        range(type).ifPresent(sentences::add);
        form(type).ifPresent(sentences::add);
        return sentences.stream().filter(sentence -> !sentence.isEmpty()).collect(Collectors.joining(" "));
    }

    private static Optional<String> range(ValueType type) {
        String unit =
                ValueType.unitOf(type).map(name -> " " + Markdown.text(name)).orElse("");
        if (type instanceof ValueType.Whole whole) {
            return range(
                    whole.min().stream().mapToObj(Integer::toString).findFirst(),
                    whole.max().stream().mapToObj(Integer::toString).findFirst(),
                    unit);
        } else if (type instanceof ValueType.Decimal decimal) {
            return range(
                    decimal.min().stream()
                            .mapToObj(Wire::number)
                            .map(BigDecimal::toString)
                            .findFirst(),
                    decimal.max().stream()
                            .mapToObj(Wire::number)
                            .map(BigDecimal::toString)
                            .findFirst(),
                    unit);
        }
        return Optional.empty();
    }

    private static Optional<String> range(Optional<String> min, Optional<String> max, String unit) {
        if (min.isPresent() && max.isPresent()) {
            return Optional.of("From " + min.get() + " to " + max.get() + unit + ".");
        } else if (min.isPresent()) {
            return Optional.of("At least " + min.get() + unit + ".");
        } else if (max.isPresent()) {
            return Optional.of("At most " + max.get() + unit + ".");
        }
        return unit.isEmpty() ? Optional.empty() : Optional.of("In" + unit + ".");
    }

    /** How a value is written that JSON has no type for. */
    private static Optional<String> form(ValueType type) {
        if (type instanceof ValueType.Duration duration) {
            String form =
                    duration.units().stream().map(unit -> "0 " + unit.word()).collect(Collectors.joining(" "));
            return Optional.of("Written as " + Markdown.code(form) + ".");
        } else if (type instanceof ValueType.Timestamp timestamp) {
            return Optional.of("Written as " + Markdown.code(timestamp.pattern()) + ".");
        } else if (type instanceof ValueType.Texts texts) {
            return Optional.of("Several are separated by " + Markdown.code(texts.separator()) + ".");
        } else if (type instanceof ValueType.Scaled scaled) {
            String unit = scaled.unit().isEmpty() ? "" : " " + Markdown.text(scaled.unit());
            return Optional.of(scaled.wireMax() + " stands for " + scaled.max() + unit + ".");
        } else if (type instanceof ValueType.Packed packed) {
            return Optional.of("From the most significant bit: "
                    + packed.parts().stream().map(ValueText::part).collect(Collectors.joining("; ")) + ".");
        }
        return Optional.empty();
    }

    private static String part(ValueType.Part part) {
        String bits = part.bits() + (part.bits() == 1 ? " bit" : " bits");
        return Markdown.text(part.description()) + " (" + bits + ")";
    }
}
