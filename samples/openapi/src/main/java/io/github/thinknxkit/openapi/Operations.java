package io.github.thinknxkit.openapi;

import io.github.thinknxkit.spec.model.ApiSpec;
import io.github.thinknxkit.spec.model.Effect;
import io.github.thinknxkit.spec.model.Operation;
import io.github.thinknxkit.spec.model.Parameter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Turns the operations of a spec into the paths of a document. */
final class Operations {

    private final ApiSpec spec;
    private final Tags tags;
    private final Parameters parameters;
    private final AnswerSchemas answers;
    private final JsonObject errors;
    private final Set<String> ids = new HashSet<>();

    Operations(ApiSpec spec, Tags tags, Components components, JsonObject errors) {
        ValueSchemas values = new ValueSchemas(components);
        this.spec = spec;
        this.tags = tags;
        this.parameters = new Parameters(spec.server().feedback(), values);
        this.answers = new AnswerSchemas(components, values, Echoes.of(spec.operations()));
        this.errors = errors;
    }

    JsonObject paths() {
        JsonObject paths = new JsonObject();
        PathGroup.of(spec.operations())
                .forEach(group ->
                        paths.with("/" + group.first().path(), new JsonObject().with("get", operation(group))));
        return paths;
    }

    private JsonObject operation(PathGroup group) {
        return new JsonObject()
                .withAny("tags", tags.of(group))
                .with("operationId", id(group.first()))
                .with("summary", summary(group))
                .with("description", description(group))
                .with(
                        "x-thinknx-operations",
                        group.operations().stream()
                                .map(operation -> operation.name().text())
                                .toList())
                .with("x-thinknx-effect", word(group.effect()))
                .withAny("x-thinknx-actions", tags.actions(group))
                .withAny("parameters", parameters.of(group))
                .with("responses", responses(group));
    }

    /** Some generators make files of them, so that they differ by more than case. */
    private String id(Operation operation) {
        String wanted = Spelling.operation(operation.name());
        String id = wanted;
        for (int i = 2; !ids.add(id.toLowerCase(Locale.ROOT)); i++) {
            id = wanted + i;
        }
        return id;
    }

    private static String summary(PathGroup group) {
        Set<String> titles = group.operations().stream()
                .map(operation -> operation.title().isBlank() ? operation.name().text() : operation.title())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return String.join(" / ", titles);
    }

    private String description(PathGroup group) {
        List<String> paragraphs = new ArrayList<>();
        if (group.isSingle()) {
            paragraphs.add(Markdown.sentence(group.first().description()));
            paragraphs.add(effect(group.first()));
        } else {
            paragraphs.add("One of these operations, by the parameters that are sent:\n\n"
                    + group.operations().stream().map(Operations::variant).collect(Collectors.joining("\n")));
        }
        if (group.takesFeedback()) {
            spec.server()
                    .feedback()
                    .ifPresent(flag -> paragraphs.add("With " + Markdown.code(flag.parameter())
                            + " the answer tells the status, without it the command is acknowledged only."));
        }
        Notes.text(group.operations().stream()
                        .flatMap(operation -> operation.notes().stream())
                        .toList())
                .ifPresent(paragraphs::add);
        return paragraphs.stream().filter(paragraph -> !paragraph.isEmpty()).collect(Collectors.joining("\n\n"));
    }

    private static String variant(Operation operation) {
        String sent = PathGroup.query(operation)
                .filter(Parameter::required)
                .map(parameter -> Markdown.code(parameter.wireName()
                        + parameter.fixed().map(value -> "=" + value).orElse("")))
                .collect(Collectors.joining(", "));
        return "- " + Markdown.sentence(operation.description()) + (sent.isEmpty() ? "" : " Sends " + sent + ".") + " "
                + effect(operation);
    }

    private static String effect(Operation operation) {
        return "Effect: " + word(operation.effect()) + ", "
                + switch (operation.effect()) {
                    case READ -> "it changes nothing.";
                    case ABSOLUTE -> "repeating it leaves the same state.";
                    case RELATIVE ->
                        "repeating it does more; do not send it again when nobody knows whether it arrived.";
                    case BUS ->
                        "it puts a telegram on the bus; do not send it again when nobody knows whether it arrived.";
                };
    }

    private static String word(Effect effect) {
        return effect.name().toLowerCase(Locale.ROOT);
    }

    private JsonObject responses(PathGroup group) {
        String description = group.answers().stream()
                .map(answer -> Markdown.sentence(answer.description()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" Or: "));
        JsonObject content = new JsonObject()
                .with("application/json", new JsonObject().with("schema", answers.reference(group.answers())));
        JsonObject success = new JsonObject()
                .with("description", description.isEmpty() ? "The answer." : description)
                .with("content", content);
        return new JsonObject().with("200", success).withAll(errors);
    }
}
