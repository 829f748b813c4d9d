package io.github.thinknxkit.gateway.program;

import io.github.thinknxkit.gateway.config.GatewayConfig;
import io.github.thinknxkit.servers.program.ConfigOption;
import io.github.thinknxkit.servers.program.ProgramLine;
import io.github.thinknxkit.servers.program.ProgramVersion;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;

/** The command line of the gateway. */
public final class Program {

    private static final String NAME = "thinknx-gateway";

    private final Running.Start start;
    private final Clock clock;
    private final Map<String, Function<ConfigOption<GatewayConfig>, CommandSpec>> more;
    private final PrintWriter out;
    private final PrintWriter err;

    /** Makes the program. Further commands are made for what {@code --config} names. */
    public Program(
            Running.Start start,
            Clock clock,
            Map<String, Function<ConfigOption<GatewayConfig>, CommandSpec>> more,
            PrintWriter out,
            PrintWriter err) {
        this.start = start;
        this.clock = clock;
        this.more = Map.copyOf(more);
        this.out = out;
        this.err = err;
    }

    /**
     * Does what a command line says, and returns 0, 1 if it cannot be done, or 2 if the command line or the configuration is wrong.
     * A gateway that it starts runs until the process is asked to end, or the thread is interrupted.
     */
    public int run(String... words) {
        ConfigOption<GatewayConfig> config = new ConfigOption<>("gateway.yaml", GatewayConfig::in);
        CommandSpec root = CommandSpec.wrapWithoutInspection(new ServeCommand(config, start, clock, out));
        root.name(NAME).mixinStandardHelpOptions(true).versionProvider(new ProgramVersion(NAME, Program.class));
        root.usageMessage()
                .description(
                        "One https address for many Thinknx servers.",
                        "",
                        "Without a configuration it starts with a simulated server, and says what to try.",
                        "")
                .footer("", "Exit status: 1 if it cannot start, 2 if the command line or the configuration is wrong.");
        root.addOption(config.option());
        root.addSubcommand("check", CheckCommand.spec(config, clock, out));
        more.forEach((name, make) -> root.addSubcommand(name, make.apply(config)));
        return ProgramLine.run(root, out, err, words);
    }
}
