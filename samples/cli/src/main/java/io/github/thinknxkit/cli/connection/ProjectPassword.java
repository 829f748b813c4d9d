package io.github.thinknxkit.cli.connection;

import io.github.thinknxkit.cli.process.ProcessContext;
import io.github.thinknxkit.connection.Secret;
import io.github.thinknxkit.dynamic.error.UsageException;
import java.util.Optional;

/** Fetches the password of an ETS project: from a file, from the environment, or of the user. */
public final class ProjectPassword {

    private final ProcessContext around;

    /**
     * Makes a source; nothing is fetched yet.
     *
     * @param around the process
     */
    public ProjectPassword(ProcessContext around) {
        this.around = around;
    }

    /**
     * Fetches the password.
     *
     * @param file the name of the file that the user gives, {@code -} for standard input; empty if none is given
     * @return the password
     * @throws UsageException if there is none, and nobody to ask
     */
    public Secret fetch(Optional<String> file) {
        return file.map(name -> ProcessSecrets.named(around, name, "--project-password-file"))
                .or(() -> new Variables(around).secret(Variables.PROJECT_PASSWORD))
                .map(source -> source.fetch())
                .orElseGet(this::ask);
    }

    private Secret ask() {
        Optional<Secret> typed =
                around.terminals().in() ? around.prompt().secret("Password of the ETS project: ") : Optional.empty();
        return typed.orElseThrow(
                () -> new UsageException("the ETS project is protected, no password is given and there is"
                        + " no terminal to ask at: set THINKNX_PROJECT_PASSWORD, or give --project-password-file FILE (- for"
                        + " standard input)"));
    }
}
