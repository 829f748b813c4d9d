package io.github.thinknxkit.fleet.program;

import io.github.thinknxkit.servers.program.ProgramLog;
import io.github.thinknxkit.servers.program.ProgramVersion;
import java.io.IOException;
import java.util.Collection;
import picocli.CommandLine;

/** Runs a worker from the command line, and a few commands to look at a fleet. */
public final class Main {

    private Main() {}

    /**
     * Does what a command line says, and exits with a status: 0 done; 1 a port or a file cannot be used; 2 the command line or the configuration is wrong, or the command was
     * refused unsent; 5 it was certainly not carried out; 7 the brokers do not answer, or nobody knows whether it was carried out; 8 its
     * time was over. A worker runs until the process is asked to end.
     *
     * @param arguments the command and its options; {@code --help} lists them
     * @throws IOException if the settings of logs cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        run(FleetCommands.NAME, arguments);
    }

    /**
     * Does the same within another program.
     *
     * @param name how the program is called there, such as {@code thinknx fleet}
     * @param arguments the command and its options
     * @throws IOException if the settings of logs cannot be read
     */
    public static void run(String name, String[] arguments) throws IOException {
        ProgramLog.settle();
        CommandLine line = new CommandLine(new FleetCommands());
        line.getCommandSpec().versionProvider(new ProgramVersion(FleetCommands.NAME, Main.class));
        int status = line.setCommandName(name)
                .setExecutionExceptionHandler((failure, command, parsed) -> Ending.told(failure, command.getErr()))
                .execute(arguments);
        System.exit(status);
    }

    /** {@return the names of the commands, for completion} */
    public static Collection<String> commands() {
        return new CommandLine(new FleetCommands()).getSubcommands().keySet();
    }
}
