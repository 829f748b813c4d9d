package io.github.thinknxkit.cli.command;

import io.github.thinknxkit.cli.option.FlagOption;
import io.github.thinknxkit.cli.report.OutputOptions;
import io.github.thinknxkit.dynamic.error.UsageException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/** The program itself, with the options that all commands take. */
final class RootCommand implements Callable<Integer> {

    private final ConnectionOptions connection = new ConnectionOptions();
    private final OutputOptions output = new OutputOptions();

    ConnectionOptions connection() {
        return connection;
    }

    OutputOptions output() {
        return output;
    }

    CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("thinknx");
        connection.addTo(spec);
        output.addTo(spec);
        FlagOption.help("this text", "-h", "--help").addTo(spec);
        FlagOption.version("the version of this program", "-V", "--version").addTo(spec);
        spec.versionProvider(new ProgramVersion());
        return spec;
    }

    @Override
    public Integer call() {
        throw new UsageException("there is no command; thinknx --help lists all");
    }
}
