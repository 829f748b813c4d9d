package io.github.thinknxkit.processor.locate;

import io.github.thinknxkit.processor.report.Findings;
import io.github.thinknxkit.processor.report.ProcessorCode;
import io.github.thinknxkit.spec.load.NearbyFiles;
import io.github.thinknxkit.spec.load.SpecSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.Filer;

/**
 * Finds the spec or plant file that an annotation names.
 *
 * <p>No location of a compiler means "resources" in all build tools, so several are searched, in the order that the
 * module's README lists; a folder given by the option comes first.
 */
public final class SpecLocator {

    /** The option that names folders to search first, separated as class paths are. */
    public static final String SPEC_PATH = "thinknx.specPath";

    /** The option that has all places listed where a missing file was looked for. */
    public static final String LIST_PLACES = "thinknx.listPlaces";

    /** More than any loader takes, which is 32 MiB: what is larger is not read to its end. */
    private static final int MAX_BYTES = 40 * 1024 * 1024;

    private final Places places;
    private final boolean listsPlaces;
    private final Findings findings;

    /**
     * Creates a locator.
     *
     * @param filer the compiler's files
     * @param options the options of the compiler, of which {@link #SPEC_PATH} and {@link #LIST_PLACES} are known
     * @param findings takes what is wrong
     */
    public SpecLocator(Filer filer, Map<String, String> options, Findings findings) {
        this.places = new Places(filer, Optional.ofNullable(options.get(SPEC_PATH)));
        this.listsPlaces = options.containsKey(LIST_PLACES) && !"false".equals(options.get(LIST_PLACES));
        this.findings = findings;
    }

    /**
     * Finds a spec.
     *
     * @param name its name in the annotation, not empty
     * @param packageName the package of the annotated element
     * @return the spec, or nothing if a finding was made
     */
    public Optional<SpecSource> locate(String name, String packageName) {
        Optional<String> problem = SpecFileName.problem(name);
        if (problem.isPresent()) {
            findings.add(
                    ProcessorCode.SPEC_NAME,
                    "the file's name cannot be used: " + problem.get()
                            + "; expected a relative file name such as api/heating.yaml.");
            return Optional.empty();
        }
        List<String> missing = places.missingFolders();
        for (String folder : missing) {
            findings.add(
                    ProcessorCode.OPTION,
                    "the option " + SPEC_PATH + " names " + folder + ", which is no folder; expected the folders that"
                            + " hold specs and plant files, separated as class paths are.");
        }
        return missing.isEmpty() ? search(name, packageName) : Optional.empty();
    }

    private Optional<SpecSource> search(String name, String packageName) {
        List<Place> all = places.of(packageName);
        for (Place place : all) {
            try (InputStream file = place.open(name)) {
                return read(name, place, file, originals(name, place, all, packageName));
            } catch (IOException e) {
                // The next place may have it.
            }
        }
        findings.add(
                ProcessorCode.SPEC_NOT_FOUND,
                "there is no " + name + (listsPlaces ? listed(name, all) : " among the project's resources.")
                        + NearbyFiles.of(name, folders(name, all)).hint(name)
                        + " Put it among the project's resources, or name its folder by -A" + SPEC_PATH + "=FOLDER."
                        + (listsPlaces
                                ? ""
                                : " With -A" + LIST_PLACES + " all places are listed where it is looked for."));
        return Optional.empty();
    }

    private static String listed(String name, List<Place> all) {
        return all.stream()
                .map(place -> "  - " + place.describe(name))
                .collect(Collectors.joining("\n", " in any of these places:\n", "\n"));
    }

    /** The folders that names are relative to. */
    private static Set<Path> folders(String name, List<Place> all) {
        Path relative = Path.of(name);
        return all.stream()
                .flatMap(place -> place.path(name).stream())
                .map(file -> up(file, relative.getNameCount()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Path up(Path file, int levels) {
        Path up = file.toAbsolutePath();
        for (int i = 0; i < levels && up.getParent() != null; i++) {
            up = up.getParent();
        }
        return up;
    }

    /** The path of a file as problems show it: of the file that people edit, where the compiler is given a copy of it. */
    private static String shown(String name, Place place, byte[] bytes, List<Place> originals) {
        return originals.stream()
                .flatMap(it -> it.path(name).stream())
                .filter(path -> hasBytes(path, bytes))
                .findFirst()
                .or(() -> place.path(name))
                .map(ShownPath::of)
                .orElse(name);
    }

    private static boolean hasBytes(Path file, byte[] bytes) {
        try {
            return Files.isRegularFile(file)
                    && Files.size(file) == bytes.length
                    && Arrays.equals(Files.readAllBytes(file), bytes);
        } catch (IOException e) {
            return false;
        }
    }

    /** Where people may have the file whose copy was found; some compilers tell their output only by what is in it. */
    private static List<Place> originals(String name, Place found, List<Place> all, String packageName) {
        List<Place> folders = new ArrayList<>(
                all.stream().filter(FolderPlace.class::isInstance).toList());
        found.path(name).map(file -> up(file, Path.of(name).getNameCount())).ifPresent(folder -> {
            Path root = up(folder, packageName.split("\\.", -1).length);
            folders.addAll(ProjectFolders.of(folder, packageName));
            folders.addAll(ProjectFolders.of(root, packageName));
        });
        return folders;
    }

    private Optional<SpecSource> read(String name, Place place, InputStream file, List<Place> originals) {
        try {
            byte[] bytes = file.readNBytes(MAX_BYTES + 1);
            if (bytes.length <= MAX_BYTES) {
                return Optional.of(SpecSource.of(shown(name, place, bytes, originals), bytes));
            }
            findings.add(
                    ProcessorCode.SPEC_UNREADABLE,
                    place.describe(name) + " is larger than " + MAX_BYTES
                            + " bytes, which is more than any loader takes.");
        } catch (IOException e) {
            findings.add(
                    ProcessorCode.SPEC_UNREADABLE,
                    place.describe(name) + " is there but cannot be read: " + e.getMessage() + ".");
        }
        return Optional.empty();
    }
}
