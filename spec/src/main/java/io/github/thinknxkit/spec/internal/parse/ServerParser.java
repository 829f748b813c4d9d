package io.github.thinknxkit.spec.internal.parse;

import io.github.thinknxkit.spec.internal.mistake.Quotation;
import io.github.thinknxkit.spec.internal.report.Problems;
import io.github.thinknxkit.spec.internal.yaml.YamlEntry;
import io.github.thinknxkit.spec.internal.yaml.YamlNode;
import io.github.thinknxkit.spec.internal.yaml.YamlScalar;
import io.github.thinknxkit.spec.model.ErrorMeaning;
import io.github.thinknxkit.spec.model.ErrorMessage;
import io.github.thinknxkit.spec.model.ErrorStatus;
import io.github.thinknxkit.spec.model.FeedbackFlag;
import io.github.thinknxkit.spec.model.QueryAuthentication;
import io.github.thinknxkit.spec.problem.ProblemCode;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Parses the section {@code server}: what holds for every operation. */
final class ServerParser {

    private static final Keys KEYS =
            Keys.of("port", "errors").or("base-path", "cloud", "authentication", "feedback", "probe");
    private static final Keys AUTHENTICATION_KEYS = Keys.of("parameter", "digest", "basic", "user", "password");
    private static final Keys FEEDBACK_KEYS = Keys.of("parameter", "description");
    private static final Keys PROBE_KEYS = Keys.of("operation").or("revision");
    private static final Keys ERRORS_KEYS = Keys.of().or("field", "statuses", "messages");
    private static final Keys ERROR_KEYS = Keys.of("means", "description");
    private static final int MAX_PORT = 65_535;
    private static final int FIRST_ERROR = 400;
    private static final int LAST_ERROR = 599;

    private final Problems problems;
    private final Mentions mentions;
    private final WireText wire;

    ServerParser(Problems problems, Mentions mentions) {
        this.problems = problems;
        this.mentions = mentions;
        this.wire = new WireText(problems);
    }

    ServerSection parse(YamlNode node) {
        int before = problems.count();
        ServerSection section = MappingReader.open(node, KEYS, problems)
                .map(in -> read(in, problems.count() == before))
                .orElseGet(ServerSection::unreadable);
        if (problems.count() > before) {
            mentions.addAllOf(node);
        }
        return section;
    }

    private ServerSection read(MappingReader in, boolean keysAreGood) {
        Optional<MappingReader> errors =
                in.node("errors").flatMap(node -> MappingReader.open(node, ERRORS_KEYS, problems));
        Optional<String> cloud = in.scalar("cloud").map(scalar -> {
            new Urls(problems).checkCloud(scalar);
            return in.line("cloud");
        });
        return new ServerSection(
                basePath(in, keysAreGood),
                in.whole("port", 1, MAX_PORT),
                cloud,
                in.node("authentication").flatMap(node -> authentication(node)),
                in.node("feedback").isPresent(),
                in.node("feedback").flatMap(this::feedback),
                errors.map(e -> e.line("field")).orElse(""),
                statuses(errors),
                messages(errors),
                in.node("probe").flatMap(this::probe));
    }

    /** A base path that is not there may be under a key that is mistyped. */
    private Optional<String> basePath(MappingReader in, boolean keysAreGood) {
        if (in.node("base-path").isEmpty() && in.isComplete() && keysAreGood) {
            return Optional.of("");
        }
        int before = problems.count();
        Optional<YamlScalar> scalar = in.scalar("base-path");
        scalar.filter(path -> !path.text().isEmpty()).ifPresent(wire::checkPath);
        return scalar.map(YamlScalar::text).filter(path -> problems.count() == before);
    }

    private Optional<QueryAuthentication> authentication(YamlNode node) {
        int before = problems.count();
        return MappingReader.open(node, AUTHENTICATION_KEYS, problems)
                .map(this::authentication)
                .filter(query -> problems.count() == before && node.isWhole());
    }

    private QueryAuthentication authentication(MappingReader in) {
        Stream.of("parameter", "user", "password")
                .flatMap(key -> in.scalar(key).stream())
                .forEach(scalar -> wire.checkParameterName(scalar));
        return new QueryAuthentication(
                in.line("parameter"), in.line("digest"), in.line("basic"), in.line("user"), in.line("password"));
    }

    private Optional<FeedbackFlag> feedback(YamlNode node) {
        int before = problems.count();
        return MappingReader.open(node, FEEDBACK_KEYS, problems)
                .map(in -> {
                    in.scalar("parameter").ifPresent(wire::checkParameterName);
                    return new FeedbackFlag(in.line("parameter"), in.text("description"));
                })
                .filter(flag -> problems.count() == before && node.isWhole());
    }

    private Optional<ProbeDraft> probe(YamlNode node) {
        return MappingReader.open(node, PROBE_KEYS, problems).flatMap(in -> {
            Optional<YamlScalar> revision = in.scalar("revision");
            return in.scalar("operation").map(operation -> new ProbeDraft(operation, revision));
        });
    }

    private Declarations<ErrorStatus> statuses(Optional<MappingReader> errors) {
        Declarations<ErrorStatus> statuses = ServerSection.noStatuses();
        errors.ifPresentOrElse(
                in -> in.entriesOrNone("statuses").forEach(entry -> statuses.add(entry.key(), status(entry))),
                statuses::unreadable);
        return statuses;
    }

    private Optional<ErrorStatus> status(YamlEntry entry) {
        OptionalInt status = Numbers.whole(entry.key().text());
        if (status.isEmpty() || status.getAsInt() < FIRST_ERROR || status.getAsInt() > LAST_ERROR) {
            String message = Quotation.of(entry.key().text()) + " is no error status; those are " + FIRST_ERROR + " to "
                    + LAST_ERROR + ".";
            problems.report(ProblemCode.STATUS, entry.key().place(), message);
        }
        return MappingReader.open(entry.value(), ERROR_KEYS, problems)
                .flatMap(in ->
                        meaning(in).map(meaning -> new ErrorStatus(status.orElse(0), meaning, in.text("description"))));
    }

    private Declarations<ErrorMessage> messages(Optional<MappingReader> errors) {
        Declarations<ErrorMessage> messages = ServerSection.noMessages();
        errors.ifPresentOrElse(
                in -> in.entriesOrNone("messages").forEach(entry -> messages.add(entry.key(), message(entry))),
                messages::unreadable);
        return messages;
    }

    private Optional<ErrorMessage> message(YamlEntry entry) {
        String text = new ScalarReader(problems).line(entry.key());
        return MappingReader.open(entry.value(), ERROR_KEYS, problems)
                .flatMap(in -> meaning(in).map(meaning -> new ErrorMessage(text, meaning, in.text("description"))));
    }

    private Optional<ErrorMeaning> meaning(MappingReader in) {
        return in.scalar("means").flatMap(scalar -> new ScalarReader(problems).word(scalar, ErrorMeaning.class));
    }
}
