package io.github.thinknxkit.gateway;

import io.github.thinknxkit.bridge.broker.NetworkCode;
import io.github.thinknxkit.dynamic.api.BundledSpec;
import io.github.thinknxkit.dynamic.plant.Plant;
import io.github.thinknxkit.dynamic.plant.PlantReading;
import io.github.thinknxkit.gateway.command.KeyCommands;
import io.github.thinknxkit.gateway.command.KnownServers;
import io.github.thinknxkit.gateway.command.PasswordCommand;
import io.github.thinknxkit.gateway.config.GatewayConfig;
import io.github.thinknxkit.gateway.program.Program;
import io.github.thinknxkit.servers.config.ServerConfig;
import io.github.thinknxkit.servers.program.ConfigOption;
import io.github.thinknxkit.servers.program.ProgramLog;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** Runs the gateway from the command line. */
public final class Main {

    private Main() {}

    /**
     * Does what a command line says, and exits with 0, with 1 if it cannot be done, or with 2 if the command line or the
     * configuration is wrong. A gateway runs until the process is asked to end.
     */
    public static void main(String[] arguments) throws IOException {
        ProgramLog.settle();
        NetworkCode.settle();
        Program program = new Program(
                Gateway::start,
                Clock.systemUTC(),
                Map.of(KeyCommands.NAME, Main::keys, PasswordCommand.NAME, Main::password),
                writer(FileDescriptor.out),
                writer(FileDescriptor.err));
        System.exit(program.run(arguments));
    }

    /** Not by System.out, which hides that nobody reads it. */
    private static PrintWriter writer(FileDescriptor to) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(to), Charset.defaultCharset()), true);
    }

    private static CommandSpec keys(ConfigOption<GatewayConfig> option) {
        KnownServers servers = new KnownServers(
                () -> option.config().servers().stream().map(ServerConfig::name).toList(),
                server -> option.config()
                        .server(server)
                        .flatMap(ServerConfig::plant)
                        .map(file -> PlantReading.read(file, BundledSpec.load()))
                        .map(Plant::devices)
                        .orElse(List.of()));
        return KeyCommands.spec(() -> option.config().folder(), servers);
    }

    private static CommandSpec password(ConfigOption<GatewayConfig> unused) {
        return PasswordCommand.spec(Optional.ofNullable(System.console()), System.in);
    }
}
