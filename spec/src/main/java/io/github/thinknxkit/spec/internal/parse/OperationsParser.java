package io.github.thinknxkit.spec.internal.parse;

import io.github.thinknxkit.spec.internal.report.Problems;
import io.github.thinknxkit.spec.internal.yaml.YamlEntry;
import io.github.thinknxkit.spec.internal.yaml.YamlMapping;
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
            .or("path", "aliases", "parameters", "feedback", "namespace", "errors", "examples", "notes");
    private static final Keys ERRORS_KEYS = Keys.of().or("statuses", "messages");

    private final Problems problems;
    private final SectionReader sections;
    private final ServerSection server;
    private final Declarations<Answer> answers;
    private final ParametersParser parametersParser;
    private final PathParameters pathParameters;
    private final SameRequests sameRequests;

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
        this.pathParameters = new PathParameters(problems);
        this.sameRequests = new SameRequests(problems);
    }

    Declarations<Operation> parse(Optional<YamlNode> section) {
        return sections.read(
                section, KEYS, new Declarations<>("operation", ProblemCode.UNKNOWN_OPERATION), this::operation);
    }

    private Optional<Operation> operation(YamlEntry entry) {
        new WireText(problems).checkTemplate(entry.key());
        return MappingReader.open(entry.value(), KEYS, problems).flatMap(in -> operation(entry.key(), in));
    }

    private Optional<Operation> operation(YamlScalar key, MappingReader in) {
        Documentation documentation = documentation(in);
        List<YamlEntry> parameters = in.entriesOrNone("parameters");
        YamlScalar path = path(key, in, parameters);
        List<String> aliases = aliases(path, in);
        List<String> examples = examples(in, path, aliases, parameters);
        Errors errors = errors(in);
        String namespace = in.node("namespace").isPresent() ? in.line("namespace") : key.text();
        return references(in, path, parameters)
                .map(references -> new Operation(
                        Names.unchecked(key),
                        path.text(),
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
    private Optional<References> references(MappingReader in, YamlScalar path, List<YamlEntry> entries) {
        Optional<Effect> effect =
                in.scalar("effect").flatMap(word -> new ScalarReader(problems).word(word, Effect.class));
        Optional<List<Parameter>> parameters =
                parametersParser.parse(entries).map(all -> pathParameters.ordered(path, all));
        parameters.ifPresent(all -> sameRequests.check(path, all));
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

    /** The path, if it is not the operation's name. */
    private YamlScalar path(YamlScalar key, MappingReader in, List<YamlEntry> parameters) {
        Optional<YamlScalar> own = in.scalar("path");
        own.ifPresent(new WireText(problems)::checkTemplate);
        YamlScalar path = own.orElse(key);
        pathParameters.checkNames(
                path, parameters.stream().map(entry -> entry.key().text()).toList());
        return path;
    }

    private List<String> aliases(YamlScalar path, MappingReader in) {
        List<YamlScalar> aliases = in.scalars("aliases");
        aliases.forEach(new WireText(problems)::checkTemplate);
        aliases.forEach(alias -> pathParameters.checkAlias(alias, path));
        List<YamlScalar> all = new ArrayList<>(aliases);
        all.add(0, path);
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

    private List<String> examples(MappingReader in, YamlScalar path, List<String> aliases, List<YamlEntry> entries) {
        List<String> paths = new ArrayList<>(aliases);
        paths.add(0, path.text());
        List<String> parameters = new ArrayList<>(
                entries.stream().map(entry -> entry.key().text()).toList());
        boolean takesFeedback = in.node("feedback").isPresent();
        if (takesFeedback) {
            server.feedback().ifPresent(flag -> parameters.add(flag.parameter()));
        }
        List<YamlScalar> examples = in.scalars("examples");
        boolean checkable = (!takesFeedback || server.feedback().isPresent())
                && in.node("parameters").stream().allMatch(YamlMapping.class::isInstance);
        server.basePath()
                .filter(base -> checkable)
                .map(base -> new ExampleChecker(problems, base, paths, parameters))
                .ifPresent(checker -> examples.forEach(checker::check));
        return examples.stream().map(new ScalarReader(problems)::line).toList();
    }
}
