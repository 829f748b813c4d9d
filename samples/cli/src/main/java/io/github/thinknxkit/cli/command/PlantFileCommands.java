package io.github.thinknxkit.cli.command;

import io.github.thinknxkit.cli.help.CommandHelp;
import io.github.thinknxkit.cli.option.TextOption;
import io.github.thinknxkit.cli.process.ProcessContext;
import io.github.thinknxkit.draft.input.InputException;
import io.github.thinknxkit.dynamic.error.UsageException;
import java.util.List;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;

/** Starts plant files, and compares them with newer exports of ETS. */
final class PlantFileCommands implements ProgramCommand {

    private final Session session;

    PlantFileCommands(Session session) {
        this.session = session;
    }

    static TextOption encoding() {
        return TextOption.of(
                "--encoding",
                "NAME",
                "the encoding of CSV files that are neither UTF-8 nor western European, such as windows-1251");
    }

    /** Reads files; prints all that is wrong with one, where that is more than its error says. */
    static <T> T readable(ProcessContext process, Supplier<T> read) {
        try {
            return read.get();
        } catch (InputException e) {
            if (e.problems().size() > 1) {
                e.problems().forEach(problem -> process.err().print(problem + "\n"));
                process.err().flush();
            }
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this);
        CommandHelp.describe(
                spec,
                "plant draft|compare",
                List.of("Start a plant file, or compare one with newer exports of ETS; nothing is sent."),
                List.of(
                        "thinknx plant draft --ets villa.xml --devices devices.csv > villa.yaml",
                        "thinknx plant compare villa.yaml newer.csv"));
        spec.addSubcommand("draft", new PlantDraftCommand(session).spec());
        spec.addSubcommand("compare", new PlantCompareCommand(session).spec());
        return spec;
    }

    @Override
    public Integer call() {
        throw new UsageException("plant needs to know what to do: draft or compare");
    }
}
