package io.github.thinknxkit.draft;

import io.github.thinknxkit.spec.load.PlantLoader;
import io.github.thinknxkit.spec.load.PlantResult;
import io.github.thinknxkit.spec.load.SpecLoader;
import io.github.thinknxkit.spec.load.SpecSource;
import io.github.thinknxkit.spec.plant.DeviceKinds;
import io.github.thinknxkit.spec.plant.PlacedDevice;
import io.github.thinknxkit.spec.plant.PlantFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The files that the tests run on. */
final class Fixtures {

    /** The villa of the samples, beside this module. */
    private static final Path VILLA = Path.of("..", "villa", "src");

    static final Path VILLA_PLANT = VILLA.resolve("main/resources/villa.yaml");
    static final Path VILLA_EXPORT = VILLA.resolve("main/resources/exports/villa-rosa.xml");
    static final Path VILLA_DEVICES = VILLA.resolve("test/resources/devices.csv");
    static final Path VILLA_NEWER = VILLA.resolve("test/resources/exports/villa-rosa-newer.csv");

    private static final PlantLoader LOADER = new PlantLoader(
            DeviceKinds.of(new SpecLoader().load(SpecSource.bundled()).spec().orElseThrow()));

    private Fixtures() {}

    /** A file beside the tests. */
    static Path resource(String name) {
        try {
            return Path.of(Fixtures.class.getResource(name).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path write(Path file, String text) {
        try {
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Loads a plant file that is to have no problems. */
    static PlantFile plant(String text) {
        PlantResult result = LOADER.load(SpecSource.of("draft.yaml", text));
        if (!result.problems().isEmpty()) {
            throw new AssertionError(result.problems() + "\nof\n" + text);
        }
        return result.plant().orElseThrow();
    }

    /** The devices of a plant by their GUIDs. */
    static Map<String, PlacedDevice> devices(PlantFile plant) {
        return plant.devices().stream()
                .collect(Collectors.toMap(placed -> placed.device().guid().text(), placed -> placed));
    }

    /** The devices of a list with what they are: a name, a GUID and a kind in each line, perhaps below a header. */
    static List<String[]> listed(Path file) {
        return text(file)
                .lines()
                .map(line -> line.split(";", -1))
                .filter(fields -> !fields[1].equals("GUID"))
                .toList();
    }
}
