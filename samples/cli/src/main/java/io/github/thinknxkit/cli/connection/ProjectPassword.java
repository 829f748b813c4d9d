package io.github.thinknxkit.cli.connection;

import io.github.thinknxkit.cli.process.ProcessContext;
import io.github.thinknxkit.connection.Secret;
import io.github.thinknxkit.dynamic.error.UsageException;
import java.util.Optional;

/** Fetches the password of an ETS project: from a file, from the environment, or of the user. */
public final class ProjectPassword {

    private final ProcessContext process;

    /**
     * Makes a source; nothing is fetched yet.
     *
     * @param process the process
     */
    public ProjectPassword(ProcessContext process) {
        this.process = process;
    }

    /**
     * Fetches the password.
     *
     * @param file the name of the file that the user gives, {@code -} for standard input; empty if none is given
     * @return the password
     * @throws UsageException if there is none, and nobody to ask
     */
    public Secret fetch(Optional<String> file) {
        return file.map(name -> ProcessSecrets.named(process, name, "--project-password-file"))
                .or(() -> new Variables(process).secret(Variables.PROJECT_PASSWORD))
                .map(source -> source.fetch())
                .orElseGet(this::ask);
    }

    private Secret ask() {
        Optional<Secret> typed =
                process.terminals().in() ? process.prompt().secret("Password of the ETS project: ") : Optional.empty();
        return typed.orElseThrow(
                () -> new UsageException("the ETS project is protected, no password is given and there is"
                        + " no terminal to ask at: set THINKNX_PROJECT_PASSWORD, or give --project-password-file FILE (- for"
                        + " standard input)"));
    }
}
