package io.github.thinknxkit.cli.process;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.Map;
import java.util.Optional;

/**
 * The process around a run, so that a test can put another in its place.
 *
 * @param in standard input
 * @param out standard output; throws when it cannot be written
 * @param err standard error
 * @param environment the environment variables
 * @param terminals which of the three are a terminal
 * @param prompt asks for a secret
 * @param home the user's home folder, which may be none that this process can name
 * @param system the name of the operating system, as Java has it
 * @param ending what is to be done when the process ends
 */
public record ProcessContext(
        InputStream in,
        PrintStream out,
        PrintStream err,
        Map<String, String> environment,
        Terminals terminals,
        Prompt prompt,
        String home,
        String system,
        Ending ending) {

    /** Copies the map. */
    public ProcessContext {
        environment = Map.copyOf(environment);
    }

    /**
     * Returns those of this process.
     *
     * @return the context
     */
    public static ProcessContext ofProcess() {
        return new ProcessContext(
                System.in,
                Streams.out(),
                Streams.err(),
                ProcessText.variables(),
                Terminals.ofProcess(),
                Prompt.ofProcess(),
                System.getProperty("user.home"),
                System.getProperty("os.name"),
                new Ending());
    }

    /**
     * Looks up an environment variable; an empty one counts as none.
     *
     * @param name the name
     * @return its value
     */
    public Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isEmpty());
    }
}
