package io.github.thinknxkit.cli.growing.input;

import io.github.thinknxkit.spec.ets.EtsExport;
import io.github.thinknxkit.spec.ets.EtsLoader;
import io.github.thinknxkit.spec.ets.EtsResult;
import io.github.thinknxkit.spec.load.SpecLoader;
import io.github.thinknxkit.spec.load.SpecSource;
import io.github.thinknxkit.spec.plant.DeviceKinds;
import io.github.thinknxkit.spec.plant.PlantFile;
import io.github.thinknxkit.spec.plant.PlantLoader;
import io.github.thinknxkit.spec.plant.PlantResult;
import io.github.thinknxkit.spec.problem.Problem;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Loads plant files and exports; shows all problems of a file and stops at the first file that has any. */
public final class PlantFiles {

    private final PrintStream err;

    /**
     * Makes a reader.
     *
     * @param err where to show the problems of files, one in a line
     */
    public PlantFiles(PrintStream err) {
        this.err = err;
    }

    /**
     * Loads a plant file.
     *
     * @param path the file
     * @return the plant
     * @throws Refusal if it cannot be read, or has problems
     */
    public PlantFile plant(Path path) {
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
     * @throws Refusal if it names none, or one of them cannot be read or has problems
     */
    public List<EtsExport> exportsOf(PlantFile plant, Path file) {
        if (plant.etsExports().isEmpty()) {
            throw new Refusal(file + " names no exports under 'ets', so that there is nothing to compare with");
        }
        List<EtsExport> exports = new ArrayList<>();
        plant.etsExports().forEach(name -> exports.add(export(beside(file, name.text()))));
        return exports;
    }

    private static Path beside(Path plant, String export) {
        try {
            return plant.resolveSibling(export);
        } catch (InvalidPathException e) {
            throw new Refusal("the export '" + export + "' that " + plant + " names is no path of this system");
        }
    }

    /**
     * Loads an export.
     *
     * @param path the file
     * @return the export
     * @throws Refusal if it cannot be read, or has problems
     */
    public EtsExport export(Path path) {
        EtsResult result = new EtsLoader().load(InputFile.read(path));
        refuse(path.toString(), result.problems());
        return result.export().orElseThrow();
    }

    /**
     * Shows problems.
     *
     * @param what what has them
     * @param problems the problems
     * @throws Refusal if there are any
     */
    public void refuse(String what, List<Problem> problems) {
        if (problems.isEmpty()) {
            return;
        }
        if (problems.size() == 1) {
            throw new Refusal(what + " has a problem: " + problems.get(0));
        }
        problems.forEach(problem -> err.print(problem + "\n"));
        err.flush();
        throw new Refusal(what + " has " + problems.size() + " problems, the first of which is: " + problems.get(0));
    }
}
