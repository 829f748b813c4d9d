package io.github.thinknxkit.site;

import io.github.thinknxkit.spec.load.PlantLoader;
import io.github.thinknxkit.spec.load.PlantResult;
import io.github.thinknxkit.spec.load.SpecLoader;
import io.github.thinknxkit.spec.load.SpecResult;
import io.github.thinknxkit.spec.load.SpecSource;
import io.github.thinknxkit.spec.model.ApiSpec;
import io.github.thinknxkit.spec.plant.DeviceKinds;
import io.github.thinknxkit.spec.plant.PlantFile;
import io.github.thinknxkit.spec.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What the site is made from.
 *
 * @param project the folder of the project
 * @param spec the API
 * @param plant the devices that examples operate
 * @param javadoc the folder of the client's Javadoc, which need not be there
 */
public record Sources(Path project, ApiSpec spec, PlantFile plant, Path javadoc) {

    /** The simulator's, so that readers can try the examples. */
    private static final String PLANT =
            "samples/simulator/src/main/resources/io/github/thinknxkit/simulator/plant/demo-villa.yaml";

    private static final String JAVADOC = "samples/client/target/reports/apidocs";

    /**
     * Finds everything in a project.
     *
     * @param project its folder
     * @param source the spec
     * @return the sources
     * @throws IOException if something cannot be read
     * @throws IllegalArgumentException if a file has mistakes; its message has them all
     */
    public static Sources of(Path project, SpecSource source) throws IOException {
        Path root = project.toAbsolutePath().normalize();
        SpecResult spec = new SpecLoader().load(source);
        ApiSpec api = spec.spec().orElseThrow(() -> mistakes(spec.problems()));
        SpecSource file = SpecSource.of(PLANT, Files.readAllBytes(root.resolve(PLANT)));
        PlantResult plant = new PlantLoader(DeviceKinds.of(api)).load(file);
        return new Sources(
                root, api, plant.plant().orElseThrow(() -> mistakes(plant.problems())), root.resolve(JAVADOC));
    }

    private static IllegalArgumentException mistakes(List<Problem> problems) {
        return new IllegalArgumentException(
                problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    }
}
