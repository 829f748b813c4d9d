package io.github.thinknxkit.spec.load;

import io.github.thinknxkit.spec.text.NearestName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds the file that was meant by a name that is none: by what is in the folders that were looked in. */
public final class NearbyFiles {

    private static final String YAML = "yaml";

    /** What is in a file that is read, whatever the missing one is said to be. */
    private static final Set<String> READ = Set.of(YAML, "xml", "csv");

    private static final int DEPTH = 4;
    private static final int MOST_VISITED = 5_000;
    private static final int MANY = 5;

    private final List<String> names;

    private NearbyFiles(List<String> names) {
        this.names = names;
    }

    /**
     * Looks for files of the same kind as a missing one.
     *
     * @param missing the name of the missing file, as its user wrote it
     * @param folders the folders that were looked in; those that cannot be read count as empty
     * @return the files in them and in the folders below
     */
    public static NearbyFiles of(String missing, Collection<Path> folders) {
        return of(missing, folders, DEPTH);
    }

    private static NearbyFiles of(String missing, Collection<Path> folders, int depth) {
        Predicate<String> alike = name -> kind(name).equals(kind(missing))
                || (isInPlaceOf(kind(name), kind(missing)) && stem(name).equals(stem(missing)));
        Set<String> names = new LinkedHashSet<>();
        folders.forEach(folder -> names.addAll(names(folder, alike, depth)));
        return new NearbyFiles(List.copyOf(names));
    }

    /**
     * Says what there is instead of a missing file, in the folder where it was looked for.
     *
     * @param missing the path of the missing file
     * @return a full stop and what {@link #hint(String)} says; empty if it says nothing, or if the file is there
     */
    public static String hintFor(Path missing) {
        Path name = missing.getFileName();
        if (name == null || Files.exists(missing)) {
            return "";
        }
        Path folder = missing.toAbsolutePath().getParent();
        List<Path> folders = folder == null ? List.of() : List.of(folder);
        String hint = of(name.toString(), folders, 1).hint(name.toString());
        return hint.isEmpty() ? "" : "." + hint;
    }

    private static List<String> names(Path folder, Predicate<String> alike, int depth) {
        try (Stream<Path> files = Files.walk(folder, depth)) {
            return files.limit(MOST_VISITED)
                    .filter(file -> alike.test(file.toString()) && Files.isRegularFile(file))
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException | SecurityException e) {
            // No folder, or one that is nobody's business.
            return List.of();
        }
    }

    /** An export may be written in two ways, but a plant file is none; and what is never read stands for either. */
    private static boolean isInPlaceOf(String kind, String missing) {
        return READ.contains(kind) && (!READ.contains(missing) || kind.equals(YAML) == missing.equals(YAML));
    }

    /** The name without folders and end. */
    private static String stem(String name) {
        String last = last(name.replace('\\', '/'));
        int dot = last.lastIndexOf('.');
        return (dot > 0 ? last.substring(0, dot) : last).toLowerCase(Locale.ROOT);
    }

    /** The end of a name, which says what is in a file. */
    private static String kind(String name) {
        String end = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return end.equals("yml") ? "yaml" : end;
    }

    /**
     * Finds the file that was probably meant.
     *
     * @param missing the name of the missing file
     * @return the file of the same name in another folder, or that with the nearest name; empty if none is near
     */
    public Optional<String> nearest(String missing) {
        String last = last(missing);
        Optional<String> elsewhere =
                names.stream().filter(name -> last(name).equals(last)).findFirst();
        Optional<String> otherwise =
                names.stream().filter(name -> stem(name).equals(stem(missing))).findFirst();
        return elsewhere
                .or(() -> otherwise)
                .or(() -> NearestName.of(missing, names))
                .or(() -> {
                    List<String> lasts = names.stream().map(NearbyFiles::last).toList();
                    return NearestName.of(last, lasts).map(name -> names.get(lasts.indexOf(name)));
                });
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    /**
     * Says what there is instead of a missing file.
     *
     * @param missing the name of the missing file
     * @return a sentence with a blank before it: the file that was probably meant, or the first few of those that are there; empty if
     *     there are none
     */
    public String hint(String missing) {
        Optional<String> nearest = nearest(missing);
        if (nearest.isPresent()) {
            return " Did you mean '" + nearest.get() + "'?";
        }
        String some = String.join(", ", names.subList(0, Math.min(MANY, names.size())));
        return names.isEmpty()
                ? ""
                : (names.size() == 1 ? " There is " : " There are ") + some + (names.size() > MANY ? ", …" : "") + ".";
    }
}
