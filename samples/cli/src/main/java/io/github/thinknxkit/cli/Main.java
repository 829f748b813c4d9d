package io.github.thinknxkit.cli;

import io.github.thinknxkit.cli.command.Program;
import io.github.thinknxkit.cli.process.ProcessContext;
import io.github.thinknxkit.cli.process.ProcessText;
import io.github.thinknxkit.cli.process.TerminalLine;
import java.io.IOException;
import java.util.Arrays;

/** The program {@code thinknx}. */
public final class Main {

    private Main() {}

    /**
     * Runs a command and ends the process with its exit status.
     *
     * @param args the words of the command line; {@code --help} lists them
     * @throws InterruptedException if the simulator's main thread is interrupted
     * @throws IOException if the gateway or the fleet cannot set up its log
     */
    public static void main(String[] args) throws InterruptedException, IOException {
        run(ProcessText.words(args));
    }

    private static void run(String[] args) throws InterruptedException, IOException {
        String first = args.length > 0 ? args[0] : "";
        if (first.equals("simulator")) {
            io.github.thinknxkit.simulator.Main.main(Arrays.copyOfRange(args, 1, args.length));
            return;
        } else if (first.equals("gateway")) {
            io.github.thinknxkit.gateway.Main.main(Arrays.copyOfRange(args, 1, args.length));
            return;
        } else if (first.equals("fleet")) {
            io.github.thinknxkit.fleet.program.Main.run("thinknx fleet", Arrays.copyOfRange(args, 1, args.length));
            return;
        }
        ProcessContext process = ProcessContext.ofProcess();
        Thread interruption = new Thread(() -> interrupt(process), "thinknx-interruption");
        Runtime.getRuntime().addShutdownHook(interruption);
        int status = new Program(process).run(args);
        try {
            Runtime.getRuntime().removeShutdownHook(interruption);
        } catch (IllegalStateException e) {
            // The process is being interrupted: the hook runs, and the status is the signal's.
            return;
        }
        System.exit(status);
    }

    private static void interrupt(ProcessContext process) {
        TerminalLine.clear(process);
        process.ending().run();
    }
}
