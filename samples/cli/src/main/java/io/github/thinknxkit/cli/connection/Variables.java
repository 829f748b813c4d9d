package io.github.thinknxkit.cli.connection;

import io.github.thinknxkit.cli.surroundings.Surroundings;
import java.nio.file.Path;
import java.util.Optional;

/** The environment variables of this program, each looked at for damage when it is used. An empty one counts as none. */
final class Variables {

    static final String URL = "THINKNX_URL";
    static final String USER = "THINKNX_USER";
    static final String PASSWORD = "THINKNX_PASSWORD";
    static final String KEY = "THINKNX_KEY";
    static final String PROJECT_PASSWORD = "THINKNX_PROJECT_PASSWORD";
    static final String PROFILE = "THINKNX_PROFILE";
    static final String PLANT = "THINKNX_PLANT";

    private final Surroundings around;

    Variables(Surroundings around) {
        this.around = around;
    }

    boolean has(String name) {
        return around.variable(name).isPresent();
    }

    Optional<String> text(String name) {
        Optional<String> text = around.variable(name);
        text.ifPresent(value -> TextDamage.check(name, value));
        return text;
    }

    Optional<Path> path(String name) {
        return text(name).map(value -> FileName.of(value, name));
    }

    Optional<SecretSource> secret(String name) {
        return around.variable(name).map(value -> new SecretSource.InVariable(name));
    }
}
