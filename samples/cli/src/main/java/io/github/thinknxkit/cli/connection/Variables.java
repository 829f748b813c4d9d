package io.github.thinknxkit.cli.connection;

import io.github.thinknxkit.cli.process.ProcessContext;
import io.github.thinknxkit.dynamic.server.SecretSource;
import io.github.thinknxkit.dynamic.text.FileName;
import io.github.thinknxkit.dynamic.text.TextDamage;
import java.nio.file.Path;
import java.util.Optional;

/** The environment variables of this program, each looked at for damage when it is used. An empty one counts as none. */
public final class Variables {

    /** The address of the server. */
    public static final String URL = "THINKNX_URL";
    /** The user of a local server. */
    public static final String USER = "THINKNX_USER";
    /** The user's password. */
    public static final String PASSWORD = "THINKNX_PASSWORD";
    /** The key of a cloud. */
    public static final String KEY = "THINKNX_KEY";
    /** The password of an ETS project. */
    public static final String PROJECT_PASSWORD = "THINKNX_PROJECT_PASSWORD";
    /** The name of a profile, in place of an address. */
    public static final String PROFILE = "THINKNX_PROFILE";
    /** The plant file. */
    public static final String PLANT = "THINKNX_PLANT";

    private final ProcessContext process;

    /**
     * Takes the variables of a process.
     *
     * @param process the process
     */
    public Variables(ProcessContext process) {
        this.process = process;
    }

    /**
     * Returns whether a variable is set.
     *
     * @param name the variable
     * @return it, if it is set
     */
    public boolean has(String name) {
        return process.variable(name).isPresent();
    }

    /**
     * Returns the text of a variable that is no secret.
     *
     * @param name the variable
     * @return it, if it is set
     */
    public Optional<String> text(String name) {
        Optional<String> text = process.variable(name);
        text.ifPresent(value -> TextDamage.check(name, value));
        return text;
    }

    /**
     * Returns the path in a variable.
     *
     * @param name the variable
     * @return it, if it is set
     */
    public Optional<Path> path(String name) {
        return text(name).map(value -> FileName.of(value, name));
    }

    /**
     * Returns where to fetch the secret in a variable.
     *
     * @param name the variable
     * @return it, if it is set
     */
    public Optional<SecretSource> secret(String name) {
        return process.variable(name).map(value -> new ProcessSecrets.InVariable(process, name));
    }
}
