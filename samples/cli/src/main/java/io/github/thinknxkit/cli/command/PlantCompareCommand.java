package io.github.thinknxkit.cli.command;

import io.github.thinknxkit.cli.completion.Candidates;
import io.github.thinknxkit.cli.help.CommandHelp;
import io.github.thinknxkit.cli.option.FlagOption;
import io.github.thinknxkit.cli.option.TextOption;
import io.github.thinknxkit.cli.option.Words;
import io.github.thinknxkit.cli.process.ProcessContext;
import io.github.thinknxkit.cli.report.OutputForm;
import io.github.thinknxkit.cli.report.ResultRow;
import io.github.thinknxkit.cli.report.ResultWriter;
import io.github.thinknxkit.draft.compare.ComparisonText;
import io.github.thinknxkit.draft.compare.Consequence;
import io.github.thinknxkit.draft.compare.Difference;
import io.github.thinknxkit.draft.compare.PlantComparison;
import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.dynamic.text.CharsetName;
import io.github.thinknxkit.dynamic.text.FileName;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** Compares a plant file and its exports with newer exports. */
final class PlantCompareCommand implements ProgramCommand {

    private static final int DIFFERENT = 1;

    private final Session session;
    private final Words words =
            new Words().add("PLANT", "the plant file").addMore("EXPORT", "the newer exports, all of them");
    private final FlagOption all = FlagOption.of("descriptions, too", "--all");
    private final TextOption encoding = PlantFileCommands.encoding();
    private final FlagOption exitCode = FlagOption.of("exit with status 1 if there are differences", "--exit-code");

    PlantCompareCommand(Session session) {
        this.session = session;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this);
        words.addTo(spec);
        all.addTo(spec);
        encoding.addTo(spec);
        exitCode.addTo(spec);
        CommandHelp.describe(
                spec,
                "plant compare PLANT EXPORT …",
                List.of(
                        "Compare a plant file and the exports that it names with newer exports, which take their place.",
                        "",
                        "Shows which group addresses were added, removed, renamed, moved or retyped, and what that means for",
                        "code and for the plant file. With --exit-code the exit status is 1 if there are differences."),
                List.of(
                        "thinknx plant compare villa.yaml newer.csv",
                        "thinknx plant compare villa.yaml newer.xml --json --exit-code"));
        return spec;
    }

    @Override
    public Integer call() {
        boolean json = json();
        PlantComparison comparison = PlantFileCommands.readable(session.process(), this::compare);
        ProcessContext process = session.process();
        comparison.warnings().forEach(warning -> process.err().print("warning: " + warning + "\n"));
        process.err().flush();
        if (json) {
            ResultWriter writer = OutputForm.JSON.writer(process.out(), List.of());
            comparison.differences().forEach(difference -> writer.write(row(difference)));
        } else {
            ComparisonText.of(comparison).forEach(line -> process.out().print(line + "\n"));
        }
        process.out().flush();
        return exitCode.given() && !comparison.differences().isEmpty() ? DIFFERENT : 0;
    }

    private boolean json() {
        return switch (session.output().form()) {
            case TABLE -> false;
            case JSON -> true;
            case CSV, YAML -> throw new UsageException("plant compare prints a table or JSON: --format table or json");
        };
    }

    private PlantComparison compare() {
        List<String> given = words.given();
        if (given.size() < 2) {
            throw new UsageException(
                    "plant compare takes the plant file and the newer exports (thinknx plant compare --help)");
        }
        PlantComparison whole = PlantComparison.of(
                FileName.of(given.get(0), "PLANT"),
                given.stream().skip(1).map(path -> FileName.of(path, "EXPORT")).toList(),
                encoding.value().map(charset -> CharsetName.parse(charset, "--encoding")));
        return all.given() ? whole : whole.withoutDescriptions();
    }

    private static ResultRow row(Difference difference) {
        ResultRow row = new ResultRow()
                .member("difference", difference.change().word())
                .member("address", difference.address());
        difference.to().ifPresent(to -> row.member("to", to));
        row.member("name", difference.name()).member("ranges", difference.ranges());
        difference.was().ifPresent(was -> row.member("was", was));
        difference.is().ifPresent(is -> row.member("is", is));
        row.member("breaks", difference.isBreaking())
                .member(
                        "consequences",
                        difference.consequences().stream()
                                .map(Consequence::text)
                                .toList());
        difference.override().ifPresent(place -> row.member("override", place));
        if (!difference.devices().isEmpty()) {
            row.member("devices", difference.devices());
        }
        return row;
    }

    @Override
    public Candidates next(List<String> before, String current) {
        return Candidates.FILES;
    }
}
