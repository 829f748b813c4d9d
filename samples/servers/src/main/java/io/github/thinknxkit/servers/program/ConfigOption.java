package io.github.thinknxkit.servers.program;

import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.dynamic.text.FileName;
import io.github.thinknxkit.servers.file.ConfigFile;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ScopeType;

/** The option {@code --config}, which all commands of a program have. */
public final class ConfigOption<C> {

    private static final String NAME = "--config";

    private final String example;
    private final Function<Path, ConfigFile<C>> open;
    private final OptionSpec option;

    /** Makes the option, for one command line. Help and errors have an example of a file's name, such as {@code gateway.yaml}. */
    public ConfigOption(String example, Function<Path, ConfigFile<C>> open) {
        this.example = example;
        this.open = open;
        this.option = OptionSpec.builder("-c", NAME)
                .type(String.class)
                .arity("1")
                .paramLabel("FILE")
                .scopeType(ScopeType.INHERIT)
                .description("the configuration, such as " + example)
                .build();
    }

    public OptionSpec option() {
        return option;
    }

    /** {@return the file, if the option is given} */
    public Optional<ConfigFile<C>> file() {
        String name = option.getValue();
        return Optional.ofNullable(name).map(word -> open.apply(FileName.of(word, NAME)));
    }

    /** Returns the file, for a command that cannot do without. */
    public ConfigFile<C> needed() {
        return file().orElseThrow(() -> new UsageException("say which configuration: " + NAME + " " + example));
    }

    /** Reads the file. The message of what is wrong has all of it. */
    public C config() {
        return needed().read().orElseThrow();
    }
}
