package io.github.thinknxkit.processor.locate;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The source folders of a project, guessed from where the compiler writes classes.
 *
 * <p>Gradle and IDEs neither copy resources to the class output nor set a source path, so that no location of the
 * compiler holds them.
 */
final class ProjectFolders {

    private ProjectFolders() {}

    static List<Place> of(Path classOutput, String packageName) {
        return sourceSet(classOutput).map(set -> places(set, packageName)).orElse(List.of());
    }

    private static List<Place> places(Path sourceSet, String packageName) {
        Path java = sourceSet.resolve("java");
        return List.of(
                new FolderPlace("the project's resources", sourceSet.resolve("resources")),
                new FolderPlace("beside the annotated source", java.resolve(packageName.replace('.', '/'))),
                new FolderPlace("the project's sources", java));
    }

    /** Returns {@code src/main} or its like. */
    private static Optional<Path> sourceSet(Path output) {
        if (output.endsWith(Path.of("target", "classes"))) {
            return Optional.of(up(output, 2).resolve("src/main"));
        } else if (output.endsWith(Path.of("target", "test-classes"))) {
            return Optional.of(up(output, 2).resolve("src/test"));
        } else if (nameOf(up(output, 2)).equals("classes")
                && nameOf(up(output, 3)).equals("build")) {
            return Optional.of(up(output, 4).resolve("src").resolve(nameOf(output)));
        } else if (nameOf(output).equals("bin")) {
            return Optional.of(up(output, 1).resolve("src/main"));
        } else if (nameOf(up(output, 1)).equals("bin")) {
            return Optional.of(up(output, 2).resolve("src").resolve(nameOf(output)));
        }
        return Optional.empty();
    }

    private static Path up(Path path, int levels) {
        Path up = path;
        for (int i = 0; i < levels; i++) {
            Path parent = up.getParent();
            up = parent == null ? Path.of("") : parent;
        }
        return up;
    }

    private static String nameOf(Path path) {
        Path name = path.getFileName();
        return name == null ? "" : name.toString();
    }
}
