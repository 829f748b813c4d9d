package io.github.thinknxkit.servers.file;

import io.github.thinknxkit.dynamic.error.UsageException;
import java.util.List;
import java.util.Optional;

/**
 * What came of reading a configuration.
 *
 * @param config the configuration; empty if there is a problem
 * @param problems all that is wrong, in the order of the file
 */
public record ConfigResult<C>(Optional<C> config, List<ConfigProblem> problems) {

    /** Copies the list. */
    public ConfigResult {
        problems = List.copyOf(problems);
    }

    /** Returns the configuration of a file in which nothing is wrong; otherwise throws {@link UsageException} with all problems. */
    public C orElseThrow() {
        return config.orElseThrow(() -> new UsageException(ConfigProblem.text(problems)));
    }
}
