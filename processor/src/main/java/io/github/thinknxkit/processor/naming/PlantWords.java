package io.github.thinknxkit.processor.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The words that stand in code for the names of a plant. */
public final class PlantWords {

    /** File names may have 255 bytes on common file systems; a path of areas is cut to fit, one name must be shorter. */
    static final int MAX_LENGTH = 80;

    private PlantWords() {}

    /** Returns the words of a name for code or, if there is none, of a name as people write it. */
    static Optional<JavaWords> of(String name, Optional<String> as) {
        return as.map(JavaWords::parse)
                .orElseGet(() -> FreeWords.parse(name))
                .filter(words -> words.typeName().length() <= MAX_LENGTH);
    }

    /**
     * Returns a name as a part of a type's name, such as {@code LivingRoom}; it may begin with a digit.
     *
     * @param name the name as people write it
     * @param as the name for code, if there is one
     * @return the part; empty for a name that cannot be spelt
     */
    public static String typePart(String name, Optional<String> as) {
        return of(name, as).map(JavaWords::typeName).orElse("");
    }

    /**
     * Tells whether Java or a file system has taken the name of a type, whatever else is in the package.
     *
     * @param name the name of a type
     * @return whether it cannot be had
     */
    public static boolean isTaken(String name) {
        return NameStyle.TYPE.reserved(name) || NameStyle.TYPE.taken().contains(NameStyle.TYPE.key(name));
    }

    /**
     * Returns a group's name as a part of a method's name, cut to what fits, such as {@code kitchenLight}.
     *
     * @param name the name as the export has it
     * @return the part; empty for a name that cannot be spelt
     */
    public static String groupPart(String name) {
        return FreeWords.parse(name)
                .map(PlantWords::cut)
                .map(JavaWords::memberName)
                .orElse("");
    }

    private static JavaWords cut(JavaWords words) {
        List<String> kept = new ArrayList<>();
        int length = 0;
        for (String word : words.words()) {
            length += word.length();
            if (length > MAX_LENGTH) {
                break;
            }
            kept.add(word);
        }
        return kept.isEmpty()
                ? new JavaWords(List.of(words.words().get(0).substring(0, MAX_LENGTH)))
                : new JavaWords(List.copyOf(kept));
    }
}
