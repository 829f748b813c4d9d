package io.github.thinknxkit.openapi;

import io.github.thinknxkit.spec.model.FeedbackFlag;
import io.github.thinknxkit.spec.model.Parameter;
import io.github.thinknxkit.spec.model.ValueType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Turns the parameters of operations into those of a document. */
final class Parameters {

    private final Optional<FeedbackFlag> feedback;
    private final ValueSchemas values;

    Parameters(Optional<FeedbackFlag> feedback, ValueSchemas values) {
        this.feedback = feedback;
        this.values = values;
    }

    List<Object> of(PathGroup group) {
        List<Object> all = new ArrayList<>();
        Examples examples = Examples.of(group.operations());
        group.inPath().forEach(parameter -> all.add(parameter(List.of(parameter), "path", true, examples)));
        for (List<Parameter> variants : group.inQuery()) {
            boolean required = variants.size() == group.operations().size()
                    && variants.stream().allMatch(Parameter::required);
            all.add(parameter(variants, "query", required, examples));
        }
        if (group.takesFeedback()) {
            feedback.map(Parameters::flag).ifPresent(all::add);
        }
        return all;
    }

    private JsonObject parameter(List<Parameter> variants, String place, boolean required, Examples examples) {
        Parameter first = variants.get(0);
        Set<String> descriptions =
                variants.stream().map(Parameters::description).collect(Collectors.toCollection(LinkedHashSet::new));
        JsonObject result = new JsonObject()
                .with("name", first.wireName())
                .with("in", place)
                .with("required", required)
                .withAny("description", String.join(" Or: ", descriptions));
        if (first.type() instanceof ValueType.GroupAddress && place.equals("query")) {
            result.with("allowReserved", true);
        }
        JsonObject schema = schema(variants);
        result.with("schema", schema);
        examples.of(first)
                .flatMap(text -> example(first.type(), schema, text))
                .ifPresent(example -> result.with("example", example));
        return result;
    }

    /** One schema for what several operations on a path take by the same name. */
    private JsonObject schema(List<Parameter> variants) {
        Set<Object> kinds = variants.stream()
                .map(variant -> variant.fixed().<Object>map(value -> value).orElse(variant.type()))
                .collect(Collectors.toSet());
        if (kinds.size() == 1) {
            return schema(variants.get(0));
        }
        Set<String> wires = new LinkedHashSet<>();
        for (Parameter variant : variants) {
            List<String> known = variant.fixed()
                    .map(List::of)
                    .orElse(ValueType.constantsOf(variant.type()).stream()
                            .map(ValueType.Constant::wire)
                            .toList());
            if (known.isEmpty()) {
                // Texts can say all that the other kinds of value can.
                return new JsonObject().with("type", "string");
            }
            wires.addAll(known);
        }
        return new JsonObject().with("type", "string").with("enum", List.copyOf(wires));
    }

    private JsonObject schema(Parameter parameter) {
        return parameter.fixed().map(ValueSchemas::fixed).orElseGet(() -> values.argument(parameter.type()));
    }

    /** What a caller cannot choose needs no words on its type. */
    private static String description(Parameter parameter) {
        return parameter.fixed().isPresent()
                ? Markdown.clause(parameter.description())
                : ValueText.of(parameter.description(), parameter.type());
    }

    /** Returns an example as a value of its schema; empty if it is none. */
    private static Optional<Object> example(ValueType type, JsonObject schema, String text) {
        Object kind = schema.members().get("type");
        Optional<Object> value = Optional.of(text);
        if (kind == null) {
            value = ValueSchemas.wires(ValueType.constantsOf(type)).stream()
                    .filter(wire -> wire.toString().equals(text))
                    .findFirst();
        } else if (kind.equals("integer")) {
            value = Optional.of(text).filter(Wire::isInteger).map(Integer::valueOf);
        } else if (kind.equals("number")) {
            value = Optional.of(text).filter(Wire::isDecimal).map(BigDecimal::new);
        } else if (kind.equals("boolean")) {
            value = Optional.of(Boolean.valueOf(text));
        }
        return schema.members().get("enum") instanceof List<?> allowed ? value.filter(allowed::contains) : value;
    }

    /** A bare name in a query is a parameter with an empty value, as far as a document can say. */
    private static JsonObject flag(FeedbackFlag flag) {
        return new JsonObject()
                .with("name", flag.parameter())
                .with("in", "query")
                .with("description", Markdown.sentence(flag.description()) + " It has no value: give an empty text.")
                .with("allowEmptyValue", true)
                .with("schema", new JsonObject().with("type", "string").with("maxLength", 0));
    }
}
