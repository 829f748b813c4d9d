package io.github.thinknxkit.cli.command;

import io.github.thinknxkit.cli.call.UsageException;
import io.github.thinknxkit.cli.connection.ConnectionOptions;
import io.github.thinknxkit.cli.report.OutputOptions;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program itself, with the options that all commands take. */
@Command(name = "thinknx", versionProvider = ProgramVersion.class)
final class RootCommand implements Callable<Integer> {

    @Mixin
    private final ConnectionOptions connection = new ConnectionOptions();

    @Mixin
    private final OutputOptions output = new OutputOptions();

    @Option(names = {"-h", "--help"}, usageHelp = true, scope = ScopeType.INHERIT, description = "this text")
    private boolean help;

    @Option(names = {"-V", "--version"}, versionHelp = true, description = "the version of this program")
    private boolean version;

    ConnectionOptions connection() {
        return connection;
    }

    OutputOptions output() {
        return output;
    }

    /** Whether only a text was asked for, which picocli has printed then. */
    boolean wantsText() {
        return help || version;
    }

    @Override
    public Integer call() {
        throw new UsageException("there is no command; thinknx --help lists all");
    }
}
