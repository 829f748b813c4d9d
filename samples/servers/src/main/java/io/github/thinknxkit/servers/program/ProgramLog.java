package io.github.thinknxkit.servers.program;

import java.io.IOException;
import java.io.InputStream;
import java.util.logging.LogManager;

/** How programs log. */
public final class ProgramLog {

    private static final String SETTINGS = "logging.properties";

    private ProgramLog() {}

    /** Logs a line for each event from now on, unless the process was started with settings of its own. */
    public static void settle() throws IOException {
        if (System.getProperty("java.util.logging.config.file") == null
                && System.getProperty("java.util.logging.config.class") == null) {
            try (InputStream settings = ProgramLog.class.getResourceAsStream(SETTINGS)) {
                if (settings == null) {
                    throw new IllegalStateException("the file " + SETTINGS + " is not in the jar");
                }
                LogManager.getLogManager().readConfiguration(settings);
            }
        }
    }
}
