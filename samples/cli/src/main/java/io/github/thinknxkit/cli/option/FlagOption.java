package io.github.thinknxkit.cli.option;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ScopeType;

/** An option without a value. */
public final class FlagOption {

    private final OptionSpec spec;

    private FlagOption(OptionSpec spec) {
        this.spec = spec;
    }

    /**
     * Creates an option of one command.
     *
     * @param description what it does
     * @param names its names, with dashes
     * @return the option
     */
    public static FlagOption of(String description, String... names) {
        return new FlagOption(builder(description, names).build());
    }

    /**
     * Creates an option that all commands take.
     *
     * @param description what it does
     * @param names its names, with dashes
     * @return the option
     */
    public static FlagOption ofAll(String description, String... names) {
        return new FlagOption(
                builder(description, names).scopeType(ScopeType.INHERIT).build());
    }

    /**
     * Creates the option that asks for help.
     *
     * @param description what it does
     * @param names its names, with dashes
     * @return the option
     */
    public static FlagOption help(String description, String... names) {
        return new FlagOption(builder(description, names)
                .scopeType(ScopeType.INHERIT)
                .usageHelp(true)
                .build());
    }

    /**
     * Creates the option that asks for the version.
     *
     * @param description what it does
     * @param names its names, with dashes
     * @return the option
     */
    public static FlagOption version(String description, String... names) {
        return new FlagOption(builder(description, names).versionHelp(true).build());
    }

    private static OptionSpec.Builder builder(String description, String... names) {
        return OptionSpec.builder(names).type(boolean.class).arity("0").description(description);
    }

    /**
     * Adds the option to a command.
     *
     * @param command the command
     */
    public void addTo(CommandSpec command) {
        command.addOption(spec);
    }

    /** {@return whether the option was given} */
    public boolean given() {
        return Boolean.TRUE.equals(spec.getValue());
    }
}
