package io.github.thinknxkit.spec.internal.parse;

import io.github.thinknxkit.spec.internal.report.Problems;
import io.github.thinknxkit.spec.internal.yaml.YamlEntry;
import io.github.thinknxkit.spec.internal.yaml.YamlNode;
import io.github.thinknxkit.spec.model.Answer;
import io.github.thinknxkit.spec.model.Field;
import io.github.thinknxkit.spec.model.Name;
import io.github.thinknxkit.spec.model.ValueType;
import io.github.thinknxkit.spec.problem.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Parses the section {@code answers}. */
final class AnswersParser {

    private static final Keys KEYS = Keys.of("description", "fields");
    private static final Keys FIELD_KEYS = Keys.of("type", "description").or("as", "required", "hidden", "printed");

    private final Problems problems;
    private final SectionReader sections;
    private final MemberReader members;
    private final String errorField;

    AnswersParser(Problems problems, Mentions mentions, Declarations<ValueType> types, ServerSection server) {
        this.problems = problems;
        this.sections = new SectionReader(problems, mentions);
        this.members = new MemberReader(problems, types);
        this.errorField = server.errorField();
    }

    Declarations<Answer> parse(Optional<YamlNode> section) {
        return sections.read(section, KEYS, new Declarations<>("answer", ProblemCode.UNKNOWN_ANSWER), this::answer);
    }

    private Optional<Answer> answer(YamlEntry entry) {
        Name name = new Names(problems).read(entry.key());
        return MappingReader.open(entry.value(), KEYS, problems).flatMap(in -> {
            String description = in.text("description");
            return fields(in.entries("fields")).map(fields -> new Answer(name, description, fields));
        });
    }

    private Optional<List<Field>> fields(List<YamlEntry> entries) {
        List<Field> fields = new ArrayList<>();
        entries.forEach(entry -> field(entry).ifPresent(fields::add));
        new Names(problems).refuseDuplicates(MemberReader.names(entries));
        return fields.size() == entries.size() ? Optional.of(fields) : Optional.empty();
    }

    private Optional<Field> field(YamlEntry entry) {
        new WireText(problems).checkFieldName(entry.key());
        checkNotReserved(entry);
        return MappingReader.open(entry.value(), FIELD_KEYS, problems).flatMap(in -> {
            Name name = members.name(entry, in);
            boolean required = in.flag("required", true);
            boolean hidden = in.flag("hidden", false);
            boolean printed = in.flag("printed", true);
            String description = in.text("description");
            Optional<ValueType> type = members.type(
                    in, TypeKind::isForParametersOnly, "A type of this kind is written in parameters only.");
            return type.map(t -> new Field(entry.key().text(), name, t, required, hidden, printed, description));
        });
    }

    private void checkNotReserved(YamlEntry entry) {
        if (entry.key().text().equals(errorField)) {
            String message = "The field '" + errorField + "' tells errors (server.errors.field), and so no answer.";
            problems.report(ProblemCode.RESERVED_NAME, entry.key().place(), message);
        }
    }
}
