package io.github.thinknxkit.gateway.config.file;

import io.github.thinknxkit.gateway.config.GatewayConfig;
import java.util.List;
import java.util.Optional;

/**
 * What came of reading a configuration.
 *
 * @param config the configuration; empty if there is a problem
 * @param problems all that is wrong, in the order of the file
 */
public record ConfigResult(Optional<GatewayConfig> config, List<ConfigProblem> problems) {

    /** Copies the list. */
    public ConfigResult {
        problems = List.copyOf(problems);
    }
}
