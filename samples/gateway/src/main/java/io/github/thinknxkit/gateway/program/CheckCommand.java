package io.github.thinknxkit.gateway.program;

import io.github.thinknxkit.dynamic.api.ApiActions;
import io.github.thinknxkit.dynamic.api.BundledSpec;
import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.gateway.check.Checkup;
import io.github.thinknxkit.gateway.check.Checkup.Extra;
import io.github.thinknxkit.gateway.config.GatewayConfig;
import io.github.thinknxkit.servers.file.ConfigProblem;
import io.github.thinknxkit.servers.program.ConfigOption;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Tells all that is wrong with a configuration and with what it names. */
final class CheckCommand implements Callable<Integer> {

    private final OptionSpec running = flag("--running", "the gateway runs, and has its ports: do not try them");
    private final OptionSpec connect =
            flag("--connect", "ask each server how it is, by one call that reads, and connect to the broker");

    private final ConfigOption<GatewayConfig> config;
    private final Clock clock;
    private final PrintWriter out;

    private CheckCommand(ConfigOption<GatewayConfig> config, Clock clock, PrintWriter out) {
        this.config = config;
        this.clock = clock;
        this.out = out;
    }

    static CommandSpec spec(ConfigOption<GatewayConfig> config, Clock clock, PrintWriter out) {
        CheckCommand command = new CheckCommand(config, clock, out);
        CommandSpec spec = CommandSpec.wrapWithoutInspection(command);
        spec.mixinStandardHelpOptions(true);
        spec.usageMessage()
                .description("Tell all that is wrong with a configuration and what it names; nothing is changed.");
        return spec.addOption(command.running).addOption(command.connect);
    }

    private static OptionSpec flag(String name, String description) {
        return OptionSpec.builder(name)
                .type(boolean.class)
                .arity("0")
                .description(description)
                .build();
    }

    @Override
    public Integer call() {
        GatewayConfig known = config.config();
        List<ConfigProblem> problems = new Checkup(new ApiActions(BundledSpec.load()), clock, extras()).examine(known);
        if (!problems.isEmpty()) {
            throw new UsageException(ConfigProblem.text(problems));
        }
        int servers = known.servers().size();
        out.println(config.needed().path() + ": nothing is wrong; " + servers
                + (servers == 1 ? " server" : " servers")
                + (isSet(connect) ? ", which answered" : ""));
        out.flush();
        return 0;
    }

    private Set<Extra> extras() {
        Set<Extra> extras = EnumSet.noneOf(Extra.class);
        if (!isSet(running)) {
            extras.add(Extra.PORTS);
        }
        if (isSet(connect)) {
            extras.add(Extra.SERVERS);
        }
        return extras;
    }

    private static boolean isSet(OptionSpec flag) {
        return Boolean.TRUE.equals(flag.getValue());
    }
}
