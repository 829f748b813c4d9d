package io.github.thinknxkit.spec.internal.parse;

import io.github.thinknxkit.spec.internal.report.Problems;
import io.github.thinknxkit.spec.internal.yaml.YamlEntry;
import io.github.thinknxkit.spec.internal.yaml.YamlNode;
import io.github.thinknxkit.spec.internal.yaml.YamlScalar;
import io.github.thinknxkit.spec.model.Name;
import io.github.thinknxkit.spec.model.ValueType;
import io.github.thinknxkit.spec.problem.ProblemCode;
import java.util.List;
import java.util.Optional;

/** Parses the section {@code controllers}. */
final class ControllersParser {

    private static final Keys KEYS = Keys.of("title", "description", "actions").or("reversible");
    private static final Keys ACTION_KEYS = Keys.of("description").or("fixed", "types");

    private final Problems problems;
    private final SectionReader sections;
    private final Declarations<ValueType> types;

    ControllersParser(Problems problems, Mentions mentions, Declarations<ValueType> types) {
        this.problems = problems;
        this.sections = new SectionReader(problems, mentions);
        this.types = types;
    }

    Declarations<ControllerDraft> parse(Optional<YamlNode> section) {
        return sections.read(
                section, KEYS, new Declarations<>("controller", ProblemCode.UNKNOWN_CONTROLLER), this::controller);
    }

    private Optional<ControllerDraft> controller(YamlEntry entry) {
        Name name = new Names(problems).read(entry.key());
        return MappingReader.open(entry.value(), KEYS, problems).map(in -> {
            List<ControllerDraft.ActionDraft> actions = in.entries("actions").stream()
                    .flatMap(action -> action(action).stream())
                    .toList();
            boolean reversible = in.flag("reversible", false);
            return new ControllerDraft(name, in.line("title"), in.text("description"), reversible, actions);
        });
    }

    private Optional<ControllerDraft.ActionDraft> action(YamlEntry entry) {
        Name name = new Names(problems).read(entry.key());
        return MappingReader.open(entry.value(), ACTION_KEYS, problems)
                .map(in -> new ControllerDraft.ActionDraft(
                        name, entry.key().place(), in.text("description"), fixed(in), types(in)));
    }

    private List<ControllerDraft.FixedDraft> fixed(MappingReader in) {
        return in.entriesOrNone("fixed").stream()
                .flatMap(entry ->
                        scalar(entry.value()).map(value -> new ControllerDraft.FixedDraft(entry.key(), value)).stream())
                .toList();
    }

    private List<ControllerDraft.TypeDraft> types(MappingReader in) {
        return in.entriesOrNone("types").stream()
                .flatMap(entry -> scalar(entry.value()).map(reference -> type(entry.key(), reference)).stream())
                .toList();
    }

    private ControllerDraft.TypeDraft type(YamlScalar parameter, YamlScalar reference) {
        Optional<ValueType> type = types.find(reference, problems);
        if (type.filter(TypeKind::isForAnswersOnly).isPresent()) {
            String message = "A type of this kind is read from answers only.";
            problems.report(ProblemCode.TYPE_PLACE, reference.place(), message);
        }
        return new ControllerDraft.TypeDraft(parameter, reference, type);
    }

    private Optional<YamlScalar> scalar(YamlNode node) {
        return new NodeKinds(problems).scalar(node);
    }
}
