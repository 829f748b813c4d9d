package io.github.thinknxkit.draft.plan;

import io.github.thinknxkit.spec.names.AreaNames;
import io.github.thinknxkit.spec.names.NameRole;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * The name of a plant.
 *
 * @param text the name
 * @param reason what it was guessed from, for a comment; empty if the user gave it
 */
public record Title(String text, Optional<String> reason) {

    private static final String UNKNOWN = "New plant";

    /**
     * Guesses a name from that of a file.
     *
     * @param file the file
     * @return for example {@code Villa rosa} of {@code villa-rosa.xml}
     */
    public static Title of(Path file) {
        String name = file.getFileName() == null ? "" : file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        String words = name.substring(0, dot < 0 ? name.length() : dot)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        return AreaNames.method(words, Optional.empty(), NameRole.AREA).isEmpty()
                ? new Title(UNKNOWN, Optional.of("nothing tells the name"))
                : new Title(capital(words), Optional.of("from the file " + name));
    }

    /**
     * Takes the name of a project.
     *
     * @param name the name
     * @return the same; empty if no name in code can be made of it
     */
    public static Optional<Title> ofProject(String name) {
        return AreaNames.method(name, Optional.empty(), NameRole.AREA).isEmpty()
                ? Optional.empty()
                : Optional.of(new Title(name, Optional.of("from the project")));
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
