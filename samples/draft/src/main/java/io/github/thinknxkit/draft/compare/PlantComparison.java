package io.github.thinknxkit.draft.compare;

import io.github.thinknxkit.draft.input.InputException;
import io.github.thinknxkit.draft.input.PlantFiles;
import io.github.thinknxkit.spec.ets.EtsExport;
import io.github.thinknxkit.spec.names.AreaNames;
import io.github.thinknxkit.spec.names.NameRole;
import io.github.thinknxkit.spec.plant.PlantFile;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What is different in newer exports of a plant.
 *
 * @param before how many addresses there were
 * @param now how many there are
 * @param differences the differences, in the order of addresses
 * @param warnings what makes the comparison doubtful, each a sentence without full stop
 */
public record PlantComparison(int before, int now, List<Difference> differences, List<String> warnings) {

    /** Copies the lists. */
    public PlantComparison {
        differences = List.copyOf(differences);
        warnings = List.copyOf(warnings);
    }

    /**
     * Compares a plant file and the exports that it names with newer exports, which take the place of all of them.
     *
     * @param plantFile the plant file
     * @param exports the newer exports
     * @param encoding the encoding of newer exports that do not tell it, if the user says it
     * @return the comparison
     * @throws InputException if a file cannot be read or has problems, or if the plant file names no exports
     */
    public static PlantComparison of(Path plantFile, List<Path> exports, Optional<Charset> encoding) {
        PlantFile plant = PlantFiles.plant(plantFile);
        State before = State.of(PlantFiles.exportsOf(plant, plantFile), plant.groups());
        List<EtsExport> newer = exports.stream()
                .map(path -> PlantFiles.export(path, encoding).export())
                .toList();
        State now = State.of(newer, plant.groups());
        Comparer comparer = new Comparer(before, now, new Consequences(variable(plantFile)), new DeviceHints(plant));
        return new PlantComparison(before.size(), now.size(), comparer.compare(), warnings(plant, exports.size()));
    }

    private static List<String> warnings(PlantFile plant, int exports) {
        int named = plant.etsExports().size();
        return exports < named
                ? List.of("the plant file names " + named + " exports and " + exports
                        + " takes their place: what is only in the others counts as removed")
                : List.of();
    }

    /** What code may call the plant: what its file is called. */
    private static String variable(Path plantFile) {
        String name =
                plantFile.getFileName() == null ? "" : plantFile.getFileName().toString();
        return AreaNames.method(name.replaceAll("\\.[^.]*$", ""), Optional.empty(), NameRole.AREA)
                .orElse("plant");
    }

    /**
     * Leaves out descriptions, which mean nothing for code.
     *
     * @return the comparison without them
     */
    public PlantComparison withoutDescriptions() {
        return new PlantComparison(
                before,
                now,
                differences.stream()
                        .filter(difference -> difference.change() != Change.REDESCRIBED)
                        .toList(),
                warnings);
    }
}
