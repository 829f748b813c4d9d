package io.github.thinknxkit.draft.input;

import io.github.thinknxkit.spec.ets.EtsExport;
import io.github.thinknxkit.spec.load.EtsLoader;
import io.github.thinknxkit.spec.load.EtsResult;
import io.github.thinknxkit.spec.load.PlantLoader;
import io.github.thinknxkit.spec.load.PlantResult;
import io.github.thinknxkit.spec.load.SpecLoader;
import io.github.thinknxkit.spec.load.SpecSource;
import io.github.thinknxkit.spec.plant.DeviceKinds;
import io.github.thinknxkit.spec.plant.PlantExport;
import io.github.thinknxkit.spec.plant.PlantFile;
import io.github.thinknxkit.spec.problem.Problem;
import io.github.thinknxkit.spec.problem.ProblemCode;
import io.github.thinknxkit.spec.text.DecodedText;
import java.nio.charset.Charset;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Loads plant files and exports, and stops at the first file that has problems. */
public final class PlantFiles {

    private PlantFiles() {}

    /**
     * Loads a plant file.
     *
     * @param path the file
     * @return the plant
     * @throws InputException if it cannot be read, or has problems
     */
    public static PlantFile plant(Path path) {
        SpecSource source = InputFile.read(path);
        DeviceKinds kinds = DeviceKinds.of(
                new SpecLoader().load(SpecSource.bundled()).spec().orElseThrow());
        PlantResult result = new PlantLoader(kinds).load(source);
        refuse(path.toString(), result.problems());
        return result.plant().orElseThrow();
    }

    /**
     * Loads the exports that a plant file names.
     *
     * @param plant the plant
     * @param file where the plant file is
     * @return the exports, in the order of the plant file
     * @throws InputException if it names none, or one of them cannot be read or has problems
     */
    public static List<EtsExport> exportsOf(PlantFile plant, Path file) {
        if (plant.etsExports().isEmpty()) {
            throw new InputException(file + " names no exports under 'ets', so that there is nothing to compare with");
        }
        List<EtsExport> exports = new ArrayList<>();
        for (PlantExport export : plant.etsExports()) {
            SpecSource source = InputFile.read(beside(file, export.file().text()));
            EtsResult result = new EtsLoader().load(source, export);
            refuse(source.name(), result.problems());
            exports.add(result.export().orElseThrow());
        }
        return exports;
    }

    private static Path beside(Path plant, String export) {
        try {
            return plant.resolveSibling(export);
        } catch (InvalidPathException e) {
            throw new InputException("the export '" + export + "' that " + plant + " names is no path of this system");
        }
    }

    /**
     * Loads an export that no plant file names yet.
     *
     * @param path the file
     * @param encoding the encoding of CSV files that are not UTF-8, if the user says it
     * @return the export and the encoding that it needed
     * @throws InputException if it cannot be read, or has problems
     */
    public static LoadedExport export(Path path, Optional<Charset> encoding) {
        SpecSource source = InputFile.read(path);
        byte[] bytes = source.bytes();
        boolean tells = (bytes.length > 0 && bytes[0] == '<')
                || DecodedText.of(bytes).wrong().isEmpty();
        Optional<Charset> needed = encoding.filter(charset -> !tells);
        EtsResult result = load(source, needed);
        boolean undecoded = result.problems().stream().anyMatch(problem -> problem.code() == ProblemCode.ETS_ENCODING);
        refuse(
                undecoded && encoding.isEmpty() ? path + " (here --encoding names it)" : path.toString(),
                result.problems());
        return new LoadedExport(result.export().orElseThrow(), needed);
    }

    private static EtsResult load(SpecSource source, Optional<Charset> encoding) {
        EtsLoader loader = new EtsLoader();
        return encoding.map(charset -> loader.load(source, charset)).orElseGet(() -> loader.load(source));
    }

    /**
     * Refuses what has problems.
     *
     * @param what what has them
     * @param problems the problems
     * @throws InputException if there are any
     */
    public static void refuse(String what, List<Problem> problems) {
        if (problems.isEmpty()) {
            return;
        }
        String first = problems.size() == 1
                ? " has a problem: "
                : " has " + problems.size() + " problems, the first of which is: ";
        throw new InputException(what + first + problems.get(0), problems);
    }

    /**
     * An export that no plant file names yet.
     *
     * @param export the export
     * @param encoding the encoding that a plant file must name; empty if the file tells it
     */
    public record LoadedExport(EtsExport export, Optional<Charset> encoding) {}
}
