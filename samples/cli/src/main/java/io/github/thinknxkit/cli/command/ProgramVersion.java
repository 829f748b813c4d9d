package io.github.thinknxkit.cli.command;

import java.util.List;
import picocli.CommandLine.IVersionProvider;

/** The version, from the manifest of the jar. */
final class ProgramVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return lines().toArray(String[]::new);
    }

    static List<String> lines() {
        String version = Program.class.getPackage().getImplementationVersion();
        return List.of(
                "thinknx " + (version == null ? "(not packaged)" : version),
                "Java " + System.getProperty("java.version") + ", " + System.getProperty("java.vm.name"));
    }
}
