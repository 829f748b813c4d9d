package io.github.thinknxkit.spec.internal.parse;

import io.github.thinknxkit.spec.internal.report.Problems;
import io.github.thinknxkit.spec.internal.yaml.YamlNode;
import io.github.thinknxkit.spec.model.Answer;
import io.github.thinknxkit.spec.model.Operation;
import io.github.thinknxkit.spec.model.ValueType;
import io.github.thinknxkit.spec.problem.ProblemCode;
import java.util.List;
import java.util.Optional;

/** Parses a whole spec: the sections in the order in which they refer to each other, whatever their order in the file. */
public final class SpecParser {

    private static final Keys KEYS = Keys.of("format", "api", "server", "types", "answers", "operations", "controllers")
            .or("devices", "services", "telegrams");

    private final Problems problems;
    private final Mentions mentions = new Mentions();

    /**
     * Makes a parser for one file.
     *
     * @param problems takes what is wrong
     */
    public SpecParser(Problems problems) {
        this.problems = problems;
    }

    /**
     * Parses a spec.
     *
     * @param root the root node
     * @return what the file says as far as it could be read, or empty if it is no spec of this format at all
     */
    public Optional<SpecDraft> parse(YamlNode root) {
        return new FormatCheck(problems, FileForm.SPEC, KEYS).refuses(root)
                ? Optional.empty()
                : open(root).map(this::sections);
    }

    private Optional<MappingReader> open(YamlNode root) {
        Optional<MappingReader> in = MappingReader.open(root, KEYS, problems);
        in.ifPresent(this::checkOwners);
        // What the YAML stage or a mistyped section left out may have used every name.
        if (problems.count() > 0) {
            mentions.everything();
        }
        return in;
    }

    private void checkOwners(MappingReader in) {
        if (in.isComplete()
                && in.node("devices").isEmpty()
                && in.node("services").isEmpty()) {
            String message = "The key 'devices' or 'services' is missing: one of them gives operations to callers.";
            problems.report(ProblemCode.MISSING_KEY, in.owner(), message);
        }
    }

    private SpecDraft sections(MappingReader in) {
        in.scalar("format");
        Optional<ApiSection> api = in.node("api").flatMap(new ApiParser(problems)::parse);
        ServerSection server = in.node("server")
                .map(new ServerParser(problems, mentions)::parse)
                .orElseGet(ServerSection::unreadable);
        Declarations<ValueType> types = new TypesParser(problems, mentions).parse(in.node("types"));
        Declarations<Answer> answers = new AnswersParser(problems, mentions, types, server).parse(in.node("answers"));
        Declarations<Operation> operations =
                new OperationsParser(problems, mentions, server, types, answers).parse(in.node("operations"));
        Declarations<ControllerDraft> controllers =
                new ControllersParser(problems, mentions, types).parse(in.node("controllers"));
        OwnersParser owners = new OwnersParser(problems, mentions, controllers, operations);
        List<OwnerDraft> devices = owners.devices(in.node("devices"));
        Declarations<OwnerDraft> services = owners.services(in.node("services"));
        Optional<TelegramsDraft> telegrams =
                in.node("telegrams").flatMap(new TelegramsParser(problems, services)::parse);
        return new SpecDraft(
                api, server, types, answers, operations, controllers, devices, services.values(), telegrams, mentions);
    }
}
