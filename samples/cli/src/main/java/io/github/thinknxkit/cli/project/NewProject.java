package io.github.thinknxkit.cli.project;

import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.dynamic.text.ShownText;
import io.github.thinknxkit.generated.Clients;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/** A project for Maven that drives a small building, and tests that against the simulator: to begin with, and to change. */
public final class NewProject {

    /** The package that the project's code is in. */
    public static final String PACKAGE = "com.example.home";

    /** The files, by the same paths in the project and among the resources of this package. */
    private static final List<String> FILES = List.of(
            "pom.xml",
            "src/main/resources/home.yaml",
            "src/main/java/com/example/home/package-info.java",
            "src/main/java/com/example/home/Main.java",
            "src/test/java/com/example/home/MainTest.java");

    private NewProject() {}

    /**
     * Writes the project.
     *
     * @param folder the folder to make, or an empty one
     * @return its files, by their paths in the folder
     * @throws UsageException if there is something in the folder, or it cannot be written; no file is overwritten
     */
    public static List<String> write(Path folder) {
        String shown = ShownText.quoted(folder.toString());
        try {
            if (!isFree(folder)) {
                throw new UsageException(
                        shown + " is there already, and is not an empty folder; name one that is new or empty");
            }
            for (String file : FILES) {
                Path target = folder.resolve(file);
                Files.createDirectories(target.getParent());
                Files.writeString(target, text(file), StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
            }
            return FILES;
        } catch (IOException e) {
            throw new UsageException("the project cannot be written into " + shown
                    + "; see whether its folder can be made there, and is yours");
        }
    }

    private static boolean isFree(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return !Files.exists(folder, LinkOption.NOFOLLOW_LINKS);
        }
        try (Stream<Path> content = Files.list(folder)) {
            return content.findAny().isEmpty();
        }
    }

    private static String text(String file) {
        try (InputStream in = NewProject.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The program lacks its file " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("@version@", Clients.VERSION);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
