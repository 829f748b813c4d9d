package io.github.thinknxkit.simulator.plant;

import io.github.thinknxkit.spec.load.NearbyFiles;
import io.github.thinknxkit.spec.load.PlantLoader;
import io.github.thinknxkit.spec.load.PlantResult;
import io.github.thinknxkit.spec.load.SpecSource;
import io.github.thinknxkit.spec.plant.PlantFile;
import io.github.thinknxkit.spec.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads plant files, the same that client projects compile; the module {@code spec} documents the format. Limits and
 * protection in a file are for clients: a server accepts what the API accepts.
 */
public final class PlantReader {

    private final PlantLoader loader = new PlantLoader(PlantNames.kinds());

    /** Creates a reader. */
    public PlantReader() {}

    /**
     * Reads a plant file.
     *
     * @param file the file
     * @return the plant
     * @throws IOException if the file cannot be read
     * @throws PlantFileException if something is wrong with what it says
     */
    public Plant read(Path file) throws IOException, PlantFileException {
        return read(SpecSource.of(file.toString(), content(file)));
    }

    /** The JDK's message about a missing file is only its name. */
    private static byte[] content(Path file) throws IOException {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new IOException("there is no plant file " + file + NearbyFiles.hintFor(file), e);
        } catch (IOException e) {
            throw new IOException("the plant file " + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    /**
     * Reads a plant file.
     *
     * @param source its name and its content
     * @return the plant
     * @throws PlantFileException if something is wrong with what it says
     */
    public Plant read(SpecSource source) throws PlantFileException {
        PlantResult result = loader.load(source);
        PlantFile file = result.plant().orElseThrow(() -> new PlantFileException(result.problems()));
        PlantTranslation translation = new PlantTranslation(file, source);
        Plant plant = translation.plant();
        List<Problem> problems = translation.problems();
        if (!problems.isEmpty()) {
            throw new PlantFileException(problems);
        }
        return plant;
    }
}
