package io.github.thinknxkit.spec.internal.parse;

import io.github.thinknxkit.spec.internal.report.Problems;
import io.github.thinknxkit.spec.internal.yaml.YamlNode;
import io.github.thinknxkit.spec.model.Name;
import io.github.thinknxkit.spec.model.Note;
import io.github.thinknxkit.spec.model.Provenance;
import java.util.List;
import java.util.Optional;

/** Parses the section {@code api}: what the API is called and where it is documented. */
final class ApiParser {

    private static final Keys KEYS =
            Keys.of("name", "title", "description", "source").or("notes");
    private static final Keys SOURCE_KEYS = Keys.of("title").or("url", "updated");

    private final Problems problems;

    ApiParser(Problems problems) {
        this.problems = problems;
    }

    /** Parses the section; empty if problems were reported. */
    Optional<ApiSection> parse(YamlNode node) {
        return MappingReader.open(node, KEYS, problems).flatMap(this::read);
    }

    private Optional<ApiSection> read(MappingReader in) {
        Optional<Name> name = in.scalar("name").map(new Names(problems)::read);
        String title = in.line("title");
        String description = in.text("description");
        Optional<Provenance> provenance = in.node("source").flatMap(this::provenance);
        List<Note> notes = new NotesParser(problems).parse(in.node("notes"));
        return name.flatMap(n -> provenance.map(p -> new ApiSection(n, title, description, p, notes)));
    }

    private Optional<Provenance> provenance(YamlNode node) {
        return MappingReader.open(node, SOURCE_KEYS, problems).map(in -> {
            in.scalar("url").ifPresent(new Urls(problems)::checkWebAddress);
            return new Provenance(in.line("title"), in.line("url"), in.line("updated"));
        });
    }
}
