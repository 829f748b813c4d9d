package io.github.thinknxkit.gateway.program;

import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.dynamic.text.FileName;
import io.github.thinknxkit.gateway.config.GatewayConfig;
import io.github.thinknxkit.servers.file.ConfigFile;
import java.util.Optional;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ScopeType;

/** The option {@code --config}, which all commands have. */
public final class ConfigOption {

    private static final String NAME = "--config";

    private final OptionSpec option = OptionSpec.builder("-c", NAME)
            .type(String.class)
            .arity("1")
            .paramLabel("FILE")
            .scopeType(ScopeType.INHERIT)
            .description("the configuration, such as gateway.yaml")
            .build();

    /** Makes the option, for one command line. */
    public ConfigOption() {}

    OptionSpec option() {
        return option;
    }

    /** {@return the file, if the option is given} */
    public Optional<ConfigFile<GatewayConfig>> file() {
        String name = option.getValue();
        return Optional.ofNullable(name).map(word -> GatewayConfig.in(FileName.of(word, NAME)));
    }

    /** Returns the file, for a command that cannot do without. */
    public ConfigFile<GatewayConfig> needed() {
        return file().orElseThrow(() -> new UsageException("say which configuration: " + NAME + " gateway.yaml"));
    }

    /** Reads the file. The message of what is wrong has all of it. */
    public GatewayConfig config() {
        return needed().read().orElseThrow();
    }
}
