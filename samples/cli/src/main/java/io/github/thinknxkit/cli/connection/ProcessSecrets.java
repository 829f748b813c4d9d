package io.github.thinknxkit.cli.connection;

import io.github.thinknxkit.cli.process.ProcessContext;
import io.github.thinknxkit.connection.Secret;
import io.github.thinknxkit.dynamic.server.SecretSource;
import io.github.thinknxkit.dynamic.server.SecretText;
import io.github.thinknxkit.dynamic.text.FileName;
import io.github.thinknxkit.dynamic.text.TextDamage;
import io.github.thinknxkit.dynamic.text.TextInput;

/** Secrets that come from the environment of the process, or from what is piped into it. */
public final class ProcessSecrets {

    private ProcessSecrets() {}

    /**
     * An environment variable.
     *
     * @param process the process
     * @param name the variable, which is set
     */
    record InVariable(ProcessContext process, String name) implements SecretSource {

        @Override
        public Secret fetch() {
            String text = process.variable(name).orElseThrow();
            TextDamage.check(name, text);
            return Secret.of(text);
        }
    }

    /**
     * The first line of standard input.
     *
     * @param process the process
     */
    public record StandardInput(ProcessContext process) implements SecretSource {

        @Override
        public Secret fetch() {
            String line = new TextInput(process.in(), "standard input").line().orElse("");
            return SecretText.of(line, "standard input");
        }
    }

    /**
     * Reads what an option says.
     *
     * @param process the process
     * @param name the name of a file, or {@code -} for standard input
     * @param option the option, for the error message
     * @return the source
     */
    public static SecretSource named(ProcessContext process, String name, String option) {
        return name.equals("-") ? new StandardInput(process) : new SecretSource.InFile(FileName.of(name, option));
    }
}
