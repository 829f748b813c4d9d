package io.github.thinknxkit.bridge.program;

import io.github.thinknxkit.bridge.broker.NetworkCode;
import io.github.thinknxkit.servers.program.ProgramLog;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.Charset;

/** Runs the bridge from the command line. */
public final class Main {

    private Main() {}

    /**
     * Does what a command line says, and exits with the status that {@link Program#run} returns.
     *
     * @param arguments the options and commands; {@code --help} lists them
     * @throws IOException if the settings of logs cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        ProgramLog.settle();
        NetworkCode.settle();
        System.exit(new Program(
                        new PrintWriter(System.out, true, Charset.defaultCharset()),
                        new PrintWriter(System.err, true, Charset.defaultCharset()))
                .run(arguments));
    }
}
