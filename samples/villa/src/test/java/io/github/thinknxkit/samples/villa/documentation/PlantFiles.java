package io.github.thinknxkit.samples.villa.documentation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Copies of the files that the villa is made of, to be edited and compiled. */
final class PlantFiles {

    private static final String PACKAGE_INFO = "package-info.java";
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path TEST_RESOURCES = Path.of("src/test/resources");
    private static final Path PACKAGE = Path.of("src/main/java/io/github/thinknxkit/samples/villa");

    private final Map<String, String> files = new LinkedHashMap<>();

    PlantFiles() throws IOException {
        copy(PACKAGE_INFO, PACKAGE);
        copy("villa.yaml", RESOURCES);
        copy("exports/villa-rosa.xml", RESOURCES);
        copy("exports/villa-rosa-newer.csv", TEST_RESOURCES);
    }

    private void copy(String name, Path folder) throws IOException {
        files.put(name, Files.readString(folder.resolve(name)));
    }

    /** Makes a change at the only place of a file where it can be meant. */
    void replace(String file, String there, String instead) {
        String text = files.get(file);
        assertEquals(2, text.split(Pattern.quote(there), -1).length, () -> "once in " + file + ": " + there);
        files.put(file, text.replace(there, instead));
    }

    Unit packageInfo() {
        return Unit.packageInfo(files.get(PACKAGE_INFO));
    }

    /** Compiles as Maven does, which has copied the resources to where classes are written. */
    Said compile(Path output) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path copy = output.resolve(file.getKey());
            Files.createDirectories(copy.getParent());
            Files.writeString(copy, file.getValue());
        }
        Files.delete(output.resolve(PACKAGE_INFO));
        return new Javac(output).generate(packageInfo());
    }
}
