package io.github.thinknxkit.bridge.program;

import io.github.thinknxkit.bridge.BridgeCheck;
import io.github.thinknxkit.bridge.Ground;
import io.github.thinknxkit.bridge.config.ProgramConfig;
import io.github.thinknxkit.dynamic.api.ApiActions;
import io.github.thinknxkit.dynamic.api.BundledSpec;
import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.servers.config.ServerConfig;
import io.github.thinknxkit.servers.file.ConfigProblem;
import io.github.thinknxkit.servers.open.ServerCheck;
import io.github.thinknxkit.servers.program.ConfigOption;
import io.github.thinknxkit.servers.program.ProgramLine;
import io.github.thinknxkit.servers.program.ProgramVersion;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The command line of the bridge. */
public final class Program {

    private static final String NAME = "thinknx-bridge";

    private final ConfigOption<ProgramConfig> config = new ConfigOption<>("bridge.yaml", ProgramConfig::in);
    private final OptionSpec connect = OptionSpec.builder("--connect")
            .type(boolean.class)
            .arity("0")
            .description("connect to the broker, and ask each server how it is, by one call that reads")
            .build();

    private final PrintWriter out;
    private final PrintWriter err;

    /**
     * Makes the program.
     *
     * @param out what is printed
     * @param err what is wrong
     */
    public Program(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    /**
     * Does what a command line says. A bridge that it starts runs until the process is asked to end.
     *
     * @param words the words
     * @return the exit status: 0, 1 if another bridge on the broker has the same id, 2 if the command line or the configuration is
     *     wrong
     */
    public int run(String... words) {
        CommandSpec root = CommandSpec.wrapWithoutInspection((Callable<Integer>) this::serve);
        root.name(NAME).mixinStandardHelpOptions(true).versionProvider(new ProgramVersion(NAME, Program.class));
        root.usageMessage()
                .description("Thinknx servers on an MQTT broker, with discovery for Home Assistant.", "")
                .footer(
                        "",
                        "Exit status: 1 if another bridge on the broker has the same id, 2 if the command line or the"
                                + " configuration is wrong.");
        root.addOption(config.option());
        CommandSpec check = CommandSpec.wrapWithoutInspection((Callable<Integer>) this::check);
        check.mixinStandardHelpOptions(true).addOption(connect);
        check.usageMessage()
                .description("Tell all that is wrong with a configuration and what it names; nothing is changed.");
        root.addSubcommand("check", check);
        return ProgramLine.run(root, out, err, words);
    }

    private int serve() throws IOException {
        try (RunningBridge running = RunningBridge.start(config.needed(), Ground.ofPlatform())) {
            // Says that the bridge is not there any more, which ends what waits below.
            Thread ending = new Thread(running::close, "thinknx-bridge-ending");
            Runtime.getRuntime().addShutdownHook(ending);
            out.println("The bridge has begun, and its log says the rest.");
            out.flush();
            running.ended().join();
            return 0;
        } catch (CompletionException e) {
            throw new IOException(
                    e.getCause() == null ? e.getMessage() : e.getCause().getMessage(), e);
        }
    }

    private int check() {
        ProgramConfig known = config.config();
        ApiActions actions = new ApiActions(BundledSpec.load());
        boolean isConnected = Boolean.TRUE.equals(connect.getValue());
        List<ConfigProblem> wrong = new ArrayList<>();
        List<ServerConfig> sound = new ServerCheck(actions, isConnected).sound(known.servers(), wrong);
        wrong.addAll(new BridgeCheck(actions, isConnected).problems(known.bridge(), sound));
        if (!wrong.isEmpty()) {
            throw new UsageException(ConfigProblem.text(wrong));
        }
        out.println(
                config.needed().path() + ": nothing is wrong" + (isConnected ? "; broker and servers answered" : ""));
        out.flush();
        return 0;
    }
}
