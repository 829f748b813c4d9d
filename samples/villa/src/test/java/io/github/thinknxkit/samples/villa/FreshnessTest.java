package io.github.thinknxkit.samples.villa;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Code that was compiled of another plant file or export than the class path has says that it is to be compiled again. */
@Timeout(60)
class FreshnessTest {

    @TempDir
    Path edited;

    @Test
    void isCurrentAsItWasBuilt() throws Exception {
        assertEquals("current", freshness());
    }

    @ParameterizedTest
    @ValueSource(strings = {"villa.yaml", "exports/villa-rosa.xml"})
    void isStaleOnceAFileWasEdited(String file) throws Exception {
        Path copy = edited.resolve(file);
        Files.createDirectories(copy.getParent());
        Files.writeString(copy, Files.readString(Path.of("src/main/resources", file)) + "\n");

        assertEquals("stale: rebuild", freshness());
    }

    /** Asks the villa in a class loader of its own, which finds the edited files before those of the build. */
    private String freshness() throws Exception {
        List<URL> urls = new ArrayList<>(List.of(edited.toUri().toURL()));
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            urls.add(Path.of(entry).toUri().toURL());
        }
        try (URLClassLoader loader =
                new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            Object freshness = loader.loadClass(VillaRosa.class.getName())
                    .getMethod("freshness")
                    .invoke(null);
            return freshness.toString();
        }
    }
}
