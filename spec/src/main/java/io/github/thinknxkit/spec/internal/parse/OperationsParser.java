package io.github.thinknxkit.spec.internal.parse;

import io.github.thinknxkit.spec.internal.report.Problems;
import io.github.thinknxkit.spec.internal.yaml.YamlEntry;
import io.github.thinknxkit.spec.internal.yaml.YamlNode;
import io.github.thinknxkit.spec.internal.yaml.YamlScalar;
import io.github.thinknxkit.spec.model.Answer;
import io.github.thinknxkit.spec.model.Effect;
import io.github.thinknxkit.spec.model.Note;
import io.github.thinknxkit.spec.model.Operation;
import io.github.thinknxkit.spec.model.Parameter;
import io.github.thinknxkit.spec.model.ValueType;
import io.github.thinknxkit.spec.problem.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Parses the section {@code operations}. */
final class OperationsParser {

    private static final Keys KEYS = Keys.of("title", "section", "description", "effect", "answer")
            .or("aliases", "parameters", "feedback", "namespace", "errors", "examples", "notes");
    private static final Keys ERRORS_KEYS = Keys.of().or("statuses", "messages");

    private final Problems problems;
    private final SectionReader sections;
    private final ServerSection server;
    private final Declarations<Answer> answers;
    private final ParametersParser parametersParser;

    OperationsParser(
            Problems problems,
            Mentions mentions,
            ServerSection server,
            Declarations<ValueType> types,
            Declarations<Answer> answers) {
        this.problems = problems;
        this.sections = new SectionReader(problems, mentions);
        this.server = server;
        this.answers = answers;
        this.parametersParser = new ParametersParser(problems, types, server);
    }

    Declarations<Operation> parse(Optional<YamlNode> section) {
        return sections.read(
                section, KEYS, new Declarations<>("operation", ProblemCode.UNKNOWN_OPERATION), this::operation);
    }

    private Optional<Operation> operation(YamlEntry entry) {
        new WireText(problems).checkPath(entry.key());
        return MappingReader.open(entry.value(), KEYS, problems).flatMap(in -> operation(entry.key(), in));
    }

    private Optional<Operation> operation(YamlScalar key, MappingReader in) {
        Documentation documentation = documentation(in);
        List<String> aliases = aliases(key, in);
        List<YamlEntry> parameters = in.entriesOrNone("parameters");
        List<String> examples = examples(in, key, aliases, parameters);
        Errors errors = errors(in);
        String namespace = in.node("namespace").isPresent() ? in.line("namespace") : key.text();
        return references(in, parameters)
                .map(references -> new Operation(
                        Names.unchecked(key),
                        aliases,
                        documentation.title(),
                        documentation.section(),
                        documentation.description(),
                        references.effect(),
                        references.parameters(),
                        references.feedback().isPresent(),
                        namespace,
                        references.answer(),
                        references.feedback(),
                        errors.statuses(),
                        errors.messages(),
                        examples,
                        documentation.notes()));
    }

    private record Documentation(String title, String section, String description, List<Note> notes) {}

    private Documentation documentation(MappingReader in) {
        List<Note> notes = new NotesParser(problems).parse(in.node("notes"));
        return new Documentation(in.line("title"), in.line("section"), in.text("description"), notes);
    }

    private record References(Effect effect, List<Parameter> parameters, Answer answer, Optional<Answer> feedback) {}

    /** Reads what other sections declare; empty if one of it is missing or broken. */
    private Optional<References> references(MappingReader in, List<YamlEntry> entries) {
        Optional<Effect> effect =
                in.scalar("effect").flatMap(word -> new ScalarReader(problems).word(word, Effect.class));
        Optional<List<Parameter>> parameters = parametersParser.parse(entries);
        Optional<Answer> answer = in.scalar("answer").flatMap(name -> answers.find(name, problems));
        Optional<Answer> feedback = in.scalar("feedback").flatMap(this::feedback);
        boolean whole = effect.isPresent()
                && parameters.isPresent()
                && answer.isPresent()
                && in.node("feedback").isPresent() == feedback.isPresent();
        return whole
                ? Optional.of(new References(effect.get(), parameters.get(), answer.get(), feedback))
                : Optional.empty();
    }

    private record Errors(List<Integer> statuses, List<String> messages) {}

    private Errors errors(MappingReader in) {
        Optional<MappingReader> errors =
                in.node("errors").flatMap(node -> MappingReader.open(node, ERRORS_KEYS, problems));
        return new Errors(statuses(errors), messages(errors));
    }

    private List<String> aliases(YamlScalar key, MappingReader in) {
        List<YamlScalar> aliases = in.scalars("aliases");
        aliases.forEach(new WireText(problems)::checkPath);
        List<YamlScalar> all = new ArrayList<>(aliases);
        all.add(0, key);
        new Names(problems).refuseDuplicates(all);
        return aliases.stream().map(YamlScalar::text).toList();
    }

    private Optional<Answer> feedback(YamlScalar name) {
        if (!server.feedbackGiven()) {
            String message = "The server has no feedback flag (server.feedback), so that no operation can take it.";
            problems.report(ProblemCode.FEEDBACK_FLAG, name.place(), message);
        }
        return answers.find(name, problems);
    }

    private List<Integer> statuses(Optional<MappingReader> errors) {
        List<YamlScalar> statuses = errors.map(in -> in.scalars("statuses")).orElse(List.of());
        new Names(problems).refuseDuplicates(statuses);
        return statuses.stream()
                .flatMap(status -> server.statuses().find(status, problems).stream())
                .map(status -> status.status())
                .toList();
    }

    private List<String> messages(Optional<MappingReader> errors) {
        List<YamlScalar> messages = errors.map(in -> in.scalars("messages")).orElse(List.of());
        new Names(problems).refuseDuplicates(messages);
        return messages.stream()
                .flatMap(message -> server.messages().find(message, problems).stream())
                .map(message -> message.text())
                .toList();
    }

    private List<String> examples(MappingReader in, YamlScalar key, List<String> aliases, List<YamlEntry> entries) {
        List<String> paths = new ArrayList<>(aliases);
        paths.add(0, key.text());
        List<String> parameters = new ArrayList<>(
                entries.stream().map(entry -> entry.key().text()).toList());
        boolean takesFeedback = in.node("feedback").isPresent();
        if (takesFeedback) {
            server.feedback().ifPresent(flag -> parameters.add(flag.parameter()));
        }
        List<YamlScalar> examples = in.scalars("examples");
        boolean checkable = !takesFeedback || server.feedback().isPresent();
        server.basePath()
                .filter(base -> checkable)
                .map(base -> new ExampleChecker(problems, base, paths, parameters))
                .ifPresent(checker -> examples.forEach(checker::check));
        return examples.stream().map(new ScalarReader(problems)::line).toList();
    }
}
