package io.github.thinknxkit.cli.connection;

import io.github.thinknxkit.cli.process.ProcessContext;
import io.github.thinknxkit.dynamic.text.FileName;
import java.nio.file.Path;
import java.util.Locale;

/** Where the user's configuration is. */
public final class ConfigurationFolder {

    private ConfigurationFolder() {}

    /**
     * Returns the file of profiles.
     *
     * @param process the process
     * @return {@code thinknx/config} in {@code XDG_CONFIG_HOME}, or in the folder that the system has for it
     */
    public static Path config(ProcessContext process) {
        return folder(process).resolve("thinknx").resolve("config");
    }

    private static Path folder(ProcessContext process) {
        return process.variable("XDG_CONFIG_HOME")
                .map(name -> FileName.of(name, "XDG_CONFIG_HOME"))
                .orElseGet(() -> platform(process));
    }

    private static Path platform(ProcessContext process) {
        String system = process.system().toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return process.variable("APPDATA")
                    .map(name -> FileName.of(name, "APPDATA"))
                    .orElseGet(() -> FileName.of(process.home(), "the home folder"));
        } else if (system.startsWith("mac")) {
            return home(process).resolve("Library").resolve("Application Support");
        }
        return home(process).resolve(".config");
    }

    private static Path home(ProcessContext process) {
        // As shells have it; Java knows the folder of the password database only.
        return process.variable("HOME")
                .map(name -> FileName.of(name, "HOME"))
                .filter(Path::isAbsolute)
                .orElseGet(() -> FileName.of(process.home(), "the home folder"));
    }
}
