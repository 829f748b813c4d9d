package io.github.thinknxkit.cli.option;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ScopeType;

/**
 * An option with a value.
 *
 * <p>Options are made by hand and not by annotations: reading annotations takes a cold JVM as long as half of a call.
 */
public final class TextOption {

    private final OptionSpec spec;

    private TextOption(OptionSpec spec) {
        this.spec = spec;
    }

    /**
     * Creates an option of one command.
     *
     * @param name its name, with dashes
     * @param label what its value is called
     * @param description what it does
     * @return the option
     */
    public static TextOption of(String name, String label, String description) {
        return new TextOption(
                builder(name, label, description).type(String.class).build());
    }

    /**
     * Creates an option that all commands take.
     *
     * @param name its name, with dashes
     * @param label what its value is called
     * @param description what it does
     * @return the option
     */
    public static TextOption ofAll(String name, String label, String description) {
        return new TextOption(builder(name, label, description)
                .type(String.class)
                .scopeType(ScopeType.INHERIT)
                .build());
    }

    /**
     * Creates an option that all commands take, under several names.
     *
     * @param names its names, the one that messages use last
     * @param label what the value is
     * @param description what it does
     * @return the option
     */
    public static TextOption ofAll(List<String> names, String label, String description) {
        return new TextOption(OptionSpec.builder(names.toArray(String[]::new))
                .paramLabel(label)
                .arity("1")
                .description(description)
                .type(String.class)
                .scopeType(ScopeType.INHERIT)
                .build());
    }

    /**
     * Creates an option that may be given more than once.
     *
     * @param name its name, with dashes
     * @param label what its value is called
     * @param description what it does
     * @return the option
     */
    public static TextOption repeated(String name, String label, String description) {
        return new TextOption(repeatedBuilder(name, label, description).build());
    }

    /**
     * Creates an option that all commands take, and that may be given more than once.
     *
     * @param name its name, with dashes
     * @param label what its value is called
     * @param description what it does
     * @return the option
     */
    public static TextOption repeatedOfAll(String name, String label, String description) {
        return new TextOption(repeatedBuilder(name, label, description)
                .scopeType(ScopeType.INHERIT)
                .build());
    }

    private static OptionSpec.Builder repeatedBuilder(String name, String label, String description) {
        return builder(name, label, description).type(List.class).auxiliaryTypes(String.class);
    }

    private static OptionSpec.Builder builder(String name, String label, String description) {
        return OptionSpec.builder(name).paramLabel(label).arity("1").description(description);
    }

    /**
     * Adds the option to a command.
     *
     * @param command the command
     */
    public void addTo(CommandSpec command) {
        command.addOption(spec);
    }

    /** {@return the value, if the option was given} */
    public Optional<String> value() {
        return Optional.ofNullable(spec.getValue());
    }

    /** {@return the values of an option that may be given more than once} */
    public List<String> values() {
        List<String> values = spec.getValue();
        return values == null ? List.of() : List.copyOf(values);
    }
}
