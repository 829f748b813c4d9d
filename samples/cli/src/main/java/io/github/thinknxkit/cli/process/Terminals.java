package io.github.thinknxkit.cli.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Which of the standard streams are a terminal.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 */
public record Terminals(boolean in, boolean out, boolean err) {

    private static final Path DESCRIPTORS = Path.of("/proc/self/fd");

    /** No terminal at all, as in a script. */
    public static final Terminals NONE = new Terminals(false, false, false);

    /** Java itself says only whether both input and output are terminals; Linux says it of each. */
    static Terminals ofProcess() {
        if (Files.isDirectory(DESCRIPTORS)) {
            return new Terminals(isTerminal("0"), isTerminal("1"), isTerminal("2"));
        }
        boolean both = TerminalConsole.find().isPresent();
        return new Terminals(both, both, both);
    }

    private static boolean isTerminal(String descriptor) {
        try {
            String file =
                    Files.readSymbolicLink(DESCRIPTORS.resolve(descriptor)).toString();
            return file.startsWith("/dev/pts/") || file.startsWith("/dev/tty") || file.equals("/dev/console");
        } catch (IOException e) {
            return false;
        }
    }
}
