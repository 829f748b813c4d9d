package io.github.thinknxkit.servers.program;

import picocli.CommandLine.IVersionProvider;

/** The version of a program, as its jar says. */
public final class ProgramVersion implements IVersionProvider {

    private final String name;
    private final Class<?> program;

    /** Tells the version of the jar that has a class. */
    public ProgramVersion(String name, Class<?> program) {
        this.name = name;
        this.program = program;
    }

    @Override
    public String[] getVersion() {
        String version = program.getPackage().getImplementationVersion();
        return new String[] {name + " " + (version == null ? "(not from its jar)" : version)};
    }
}
