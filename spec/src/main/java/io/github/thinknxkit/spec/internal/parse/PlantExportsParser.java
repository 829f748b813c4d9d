package io.github.thinknxkit.spec.internal.parse;

import io.github.thinknxkit.spec.internal.report.Problems;
import io.github.thinknxkit.spec.internal.yaml.YamlMapping;
import io.github.thinknxkit.spec.internal.yaml.YamlNode;
import io.github.thinknxkit.spec.internal.yaml.YamlScalar;
import io.github.thinknxkit.spec.plant.PlantExport;
import io.github.thinknxkit.spec.problem.ProblemCode;
import io.github.thinknxkit.spec.text.NearestName;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.List;
import java.util.Optional;

/** Parses the exports that a plant file names: each by its file alone, or with its encoding. */
final class PlantExportsParser {

    private static final Keys KEYS = Keys.of("file").or("encoding");

    private final Problems problems;
    private final ScalarReader scalars;
    private final SecretKeys secrets;

    PlantExportsParser(Problems problems) {
        this.problems = problems;
        this.scalars = new ScalarReader(problems);
        this.secrets = new SecretKeys(problems);
    }

    List<PlantExport> parse(MappingReader in) {
        return in.node("ets").map(new NodeKinds(problems)::items).orElse(List.of()).stream()
                .flatMap(item -> export(item).stream())
                .toList();
    }

    private Optional<PlantExport> export(YamlNode item) {
        if (!(item instanceof YamlMapping)) {
            return scalars.scalar(item).map(file -> export(file, Optional.empty()));
        }
        return MappingReader.open(secrets.without(item), KEYS, problems)
                .flatMap(in -> in.scalar("file").map(file -> export(file, in.scalar("encoding"))));
    }

    private PlantExport export(YamlScalar file, Optional<YamlScalar> encoding) {
        scalars.line(file);
        secrets.refuseIn(file);
        return new PlantExport(Names.unchecked(file), encoding.flatMap(this::charset));
    }

    private Optional<Charset> charset(YamlScalar encoding) {
        Optional<Charset> charset = known(encoding.text());
        if (charset.isEmpty()) {
            List<String> known = List.copyOf(Charset.availableCharsets().keySet());
            String message = "Java has no encoding '" + encoding.text() + "'; encodings are such as windows-1251,"
                    + " ISO-8859-2, GBK or UTF-8.";
            problems.report(
                    ProblemCode.UNKNOWN_WORD, encoding.place(), message, NearestName.of(encoding.text(), known));
        }
        return charset;
    }

    private static Optional<Charset> known(String name) {
        try {
            return Charset.isSupported(name) ? Optional.of(Charset.forName(name)) : Optional.empty();
        } catch (IllegalCharsetNameException e) {
            return Optional.empty();
        }
    }
}
