package io.github.thinknxkit.cli.process;

import java.io.Console;
import java.lang.reflect.Method;
import java.util.Optional;

/** Java's console where it is a terminal: from Java 22 on there may be one without, and a method that tells. */
final class TerminalConsole {

    private TerminalConsole() {}

    static Optional<Console> find() {
        return Optional.ofNullable(System.console()).filter(TerminalConsole::isTerminal);
    }

    private static boolean isTerminal(Console console) {
        try {
            Method method = Console.class.getMethod("isTerminal");
            return (boolean) method.invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}
