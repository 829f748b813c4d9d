package io.github.thinknxkit.fleet.program;

import java.io.IOException;
import java.io.InputStream;
import java.util.logging.LogManager;
import picocli.CommandLine;

/** Runs a worker from the command line, and a few commands to look at a fleet. */
public final class Main {

    private Main() {}

    /**
     * Does what a command line says, and exits with 0, with 1 if it cannot be done, or with 2 if the command line or the configuration
     * is wrong. A worker runs until the process is asked to end.
     *
     * @param arguments the command and its options; {@code --help} lists them
     * @throws IOException if the settings of logs cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        logAsAProgram();
        int status = new CommandLine(new FleetCommands())
                .setExecutionExceptionHandler((failure, command, parsed) -> Ending.told(failure, command.getErr()))
                .execute(arguments);
        System.exit(status);
    }

    private static void logAsAProgram() throws IOException {
        if (System.getProperty("java.util.logging.config.file") == null) {
            try (InputStream settings = Main.class.getResourceAsStream("logging.properties")) {
                LogManager.getLogManager().readConfiguration(settings);
            }
        }
    }
}
