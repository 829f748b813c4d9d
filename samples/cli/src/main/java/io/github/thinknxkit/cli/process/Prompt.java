package io.github.thinknxkit.cli.process;

import io.github.thinknxkit.connection.Secret;
import java.util.Arrays;
import java.util.Optional;

/** Asks the user at the terminal. */
public interface Prompt {

    /**
     * Asks for a secret, which is not shown while it is typed.
     *
     * @param question what is asked for
     * @return the secret; empty if there is no terminal, or its input has ended
     */
    Optional<Secret> secret(String question);

    /**
     * Asks nobody, as where there is no terminal.
     *
     * @param question what nobody is asked for
     * @return empty
     */
    static Optional<Secret> nobody(String question) {
        return Optional.empty();
    }

    /**
     * Asks for what is no secret, and shown while it is typed.
     *
     * @param question what is asked for
     * @return the answer without blanks around it; empty if there is none
     */
    default Optional<String> text(String question) {
        return Optional.empty();
    }

    /**
     * Returns Java's console, which turns the echo off, and on again when the process is interrupted.
     *
     * @return what asks there
     */
    static Prompt ofProcess() {
        return new Prompt() {
            @Override
            public Optional<Secret> secret(String question) {
                return TerminalConsole.find()
                        .flatMap(console -> Optional.ofNullable(console.readPassword("%s", question)))
                        .map(Prompt::secret);
            }

            @Override
            public Optional<String> text(String question) {
                return TerminalConsole.find()
                        .flatMap(console -> Optional.ofNullable(console.readLine("%s", question)))
                        .map(String::strip)
                        .filter(answer -> !answer.isEmpty());
            }
        };
    }

    private static Secret secret(char[] typed) {
        Secret secret = Secret.of(typed);
        Arrays.fill(typed, '\0');
        return secret;
    }
}
