package io.github.thinknxkit.openapi;

import io.github.thinknxkit.spec.model.Answer;
import io.github.thinknxkit.spec.model.Field;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Turns answers into schemas. */
final class AnswerSchemas {

    private final Components components;
    private final ValueSchemas values;
    private final Echoes echoes;

    AnswerSchemas(Components components, ValueSchemas values, Echoes echoes) {
        this.components = components;
        this.values = values;
        this.echoes = echoes;
    }

    /**
     * Refers to the schema of what an operation may answer.
     *
     * <p>Several kinds of answer become one schema, in which a field is required if all kinds have it. Alternatives
     * ({@code oneOf}) would say more, but of a command's two answers the status is an acknowledgement, too, with a field more:
     * the generated clients then find two that match, or the wrong one.
     *
     * @param answers the kinds of answer, at least one
     */
    JsonObject reference(List<Answer> answers) {
        return answers.size() == 1 ? single(answers.get(0)) : several(answers);
    }

    private JsonObject single(Answer answer) {
        return components.reference(
                answer,
                Spelling.type(answer.name()),
                () -> new JsonObject()
                        .with("description", Markdown.sentence(answer.description()))
                        .withAll(AnswerShape.of(answer.fields().stream()
                                .map(field -> member(answer, field, field.required()))
                                .toList())));
    }

    private JsonObject several(List<Answer> answers) {
        String name =
                answers.stream().map(answer -> Spelling.type(answer.name())).collect(Collectors.joining("Or"));
        return components.reference(answers, name, () -> {
            Map<String, AnswerShape.Member> members = new LinkedHashMap<>();
            answers.forEach(answer -> answer.fields()
                    .forEach(field ->
                            members.putIfAbsent(field.wireName(), member(answer, field, inAll(field, answers)))));
            String kinds = answers.stream()
                    .map(answer -> "- " + Markdown.sentence(answer.description()))
                    .collect(Collectors.joining("\n"));
            return new JsonObject()
                    .with("description", "One of these answers:\n\n" + kinds)
                    .withAll(AnswerShape.of(List.copyOf(members.values())));
        });
    }

    private static boolean inAll(Field field, List<Answer> answers) {
        return answers.stream()
                .allMatch(answer -> answer.fields().stream()
                        .anyMatch(other -> other.wireName().equals(field.wireName()) && other.required()));
    }

    private AnswerShape.Member member(Answer answer, Field field, boolean required) {
        JsonObject schema = new JsonObject()
                .withAll(echoes.isOne(answer, field) ? new JsonObject() : values.answer(field.type()))
                .with("description", ValueText.of(field.description(), field.type()));
        return new AnswerShape.Member(field.wireName(), schema, required);
    }
}
