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
     * @param around the process
     * @return {@code thinknx/config} in {@code XDG_CONFIG_HOME}, or in the folder that the system has for it
     */
    public static Path config(ProcessContext around) {
        return folder(around).resolve("thinknx").resolve("config");
    }

    private static Path folder(ProcessContext around) {
        return around.variable("XDG_CONFIG_HOME")
                .map(name -> FileName.of(name, "XDG_CONFIG_HOME"))
                .orElseGet(() -> platform(around));
    }

    private static Path platform(ProcessContext around) {
        String system = around.system().toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return around.variable("APPDATA")
                    .map(name -> FileName.of(name, "APPDATA"))
                    .orElseGet(() -> FileName.of(around.home(), "the home folder"));
        } else if (system.startsWith("mac")) {
            return home(around).resolve("Library").resolve("Application Support");
        }
        return home(around).resolve(".config");
    }

    private static Path home(ProcessContext around) {
        // As shells have it; Java knows the folder of the password database only.
        return around.variable("HOME")
                .map(name -> FileName.of(name, "HOME"))
                .filter(Path::isAbsolute)
                .orElseGet(() -> FileName.of(around.home(), "the home folder"));
    }
}
