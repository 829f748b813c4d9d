package io.github.thinknxkit.samples.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The folder with all that is published, laid out as a repository. */
record Staging(Path folder, String version) {

    private static final Path GROUP = Path.of("io", "github", "thinknxkit");

    static Staging ofThisBuild() {
        return new Staging(Path.of(System.getProperty("staging")), System.getProperty("version"));
    }

    /** What is published, by artifact. */
    Set<String> artifacts() throws IOException {
        try (Stream<Path> entries = Files.list(folder.resolve(GROUP))) {
            return entries.map(entry -> entry.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** All files below the folder, relative to it. */
    List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(folder::relativize)
                    .sorted()
                    .toList();
        }
    }

    /** A file of an artifact by what follows its version, such as {@code -sources.jar}. */
    Path file(String artifact, String ending) {
        return folder.resolve(relative(artifact, ending));
    }

    /** The same, relative to the folder. */
    Path relative(String artifact, String ending) {
        return GROUP.resolve(artifact).resolve(version).resolve(artifact + "-" + version + ending);
    }
}
