package io.github.thinknxkit.spec.document;

import io.github.thinknxkit.spec.model.Answer;
import io.github.thinknxkit.spec.model.Field;
import io.github.thinknxkit.spec.model.Operation;
import io.github.thinknxkit.spec.model.Parameter;
import java.util.List;
import java.util.stream.Stream;

/** Compares one operation of the spec with the document's. */
final class OperationComparison {

    private final DocumentOperation document;
    private final Operation spec;
    private final Findings findings;

    private OperationComparison(DocumentOperation document, Operation spec) {
        this.document = document;
        this.spec = spec;
        this.findings = new Findings(spec.name().text());
    }

    static List<Difference> compare(DocumentOperation document, Operation spec, String basePath) {
        OperationComparison comparison = new OperationComparison(document, spec);
        comparison.compareHead(basePath);
        comparison.compareParameters();
        comparison.compareAnswers();
        comparison.compareErrors();
        return comparison.findings.differences();
    }

    private void compareHead(String basePath) {
        findings.compare("title", document.title(), spec.title());
        findings.compare("section", document.section(), spec.section());
        findings.compare("table's base path", document.tablePath().replace("/" + document.tableName(), ""), basePath);
        findings.compare("path", document.tableName(), spec.name().text());
        List<String> otherPaths = Stream.of(document.tableName(), document.namespace())
                .filter(path -> !path.equals(document.name()))
                .distinct()
                .toList();
        findings.compare("aliases", otherPaths, spec.aliases());
        findings.compare("namespace", document.namespace(), spec.namespace());
        findings.compare("examples", List.of(document.example()), spec.examples());
        findings.compare("empty parameters in the example", document.example().contains("&&"), false);
        findings.compare("feedback", document.feedbackFlag(), spec.takesFeedback());
    }

    private void compareParameters() {
        findings.compare(
                "parameters",
                document.parameters().stream().map(DocumentValue::name).toList(),
                spec.parameters().stream().map(Parameter::wireName).toList());
        for (Parameter parameter : spec.parameters()) {
            document.parameters().stream()
                    .filter(documented -> documented.name().equals(parameter.wireName()))
                    .forEach(documented -> compareParameter(documented, parameter));
        }
    }

    private void compareParameter(DocumentValue documented, Parameter parameter) {
        String name = parameter.wireName();
        findings.compare("fixed value of " + name, documented.fixed(), parameter.fixed());
        findings.compare("device in " + name, documented.form().equals("device_identifier"), parameter.device());
        findings.compare("necessity of " + name, true, parameter.required());
        if (documented.fixed().isEmpty()) {
            new ValueComparison(findings).compare(name, documented, parameter.type());
        }
    }

    private void compareAnswers() {
        compareAnswer("answer", document.fields(), spec.answer());
        findings.compare(
                "answer with feedback",
                !document.feedbackFields().isEmpty(),
                spec.feedbackAnswer().isPresent());
        spec.feedbackAnswer()
                .filter(answer -> !document.feedbackFields().isEmpty())
                .ifPresent(answer -> compareAnswer("answer with feedback", document.feedbackFields(), answer));
    }

    private void compareAnswer(String place, List<DocumentValue> documented, Answer answer) {
        findings.compare(
                "fields of the " + place,
                documented.stream().map(DocumentValue::name).toList(),
                answer.fields().stream().map(Field::wireName).toList());
        for (Field field : answer.fields()) {
            documented.stream()
                    .filter(value -> value.name().equals(field.wireName()))
                    .forEach(value -> compareField(field.wireName() + " in the " + place, value, field));
        }
    }

    private void compareField(String name, DocumentValue documented, Field field) {
        findings.compare("necessity of " + name, true, field.required());
        findings.compare("visibility of " + name, true, !field.hidden());
        new ValueComparison(findings).compare(name, documented, field.type());
    }

    private void compareErrors() {
        findings.compare("error statuses", document.statuses(), spec.errorStatuses());
        findings.compare("error texts", document.messages(), spec.errorMessages());
    }
}
