package io.github.thinknxkit.simulator;

import io.github.thinknxkit.simulator.plant.PlantFileException;
import java.io.IOException;

/** Starts a simulator from the command line. */
public final class Main {

    private Main() {}

    /**
     * Starts a simulator and runs until the process is ended. Exits with 2 if the arguments or the plant file are
     * wrong, 1 if a port cannot be opened or a file not be read.
     *
     * @param arguments the options; {@code --help} lists them
     * @throws InterruptedException if the main thread is interrupted
     */
    public static void main(String[] arguments) throws InterruptedException {
        Options options;
        try {
            options = Options.parse(arguments);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.err.print(Options.USAGE);
            System.exit(2);
            return;
        }
        if (options.help()) {
            System.out.print(Options.USAGE);
            return;
        }
        try {
            new Launch(options, System.getenv()).start(System.out).join();
        } catch (PlantFileException e) {
            System.err.println(e.getMessage());
            System.exit(2);
        } catch (IOException e) {
            System.err.println("The simulator cannot start: " + e.getMessage());
            System.exit(1);
        }
    }
}
