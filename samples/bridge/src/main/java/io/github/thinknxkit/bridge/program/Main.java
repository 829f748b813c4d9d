package io.github.thinknxkit.bridge.program;

import io.github.thinknxkit.bridge.broker.NetworkCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.logging.LogManager;

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
        NetworkCode.settle();
        if (System.getProperty("java.util.logging.config.file") == null) {
            try (InputStream settings = Main.class.getResourceAsStream("logging.properties")) {
                LogManager.getLogManager().readConfiguration(settings);
            }
        }
        System.exit(new Program(
                        new PrintWriter(System.out, true, Charset.defaultCharset()),
                        new PrintWriter(System.err, true, Charset.defaultCharset()))
                .run(arguments));
    }
}
