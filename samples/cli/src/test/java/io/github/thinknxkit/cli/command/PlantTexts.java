package io.github.thinknxkit.cli.command;

import io.github.thinknxkit.spec.load.PlantLoader;
import io.github.thinknxkit.spec.load.PlantResult;
import io.github.thinknxkit.spec.load.SpecLoader;
import io.github.thinknxkit.spec.load.SpecSource;
import io.github.thinknxkit.spec.plant.DeviceKinds;
import io.github.thinknxkit.spec.plant.PlantFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The files of the villa, and texts in files. */
final class PlantTexts {

    private static final Path VILLA = Path.of("..", "villa", "src");

    static final Path VILLA_PLANT = VILLA.resolve("main/resources/villa.yaml");
    static final Path VILLA_EXPORT = VILLA.resolve("main/resources/exports/villa-rosa.xml");
    static final Path VILLA_DEVICES = VILLA.resolve("test/resources/devices.csv");
    static final Path VILLA_NEWER = VILLA.resolve("test/resources/exports/villa-rosa-newer.csv");

    private PlantTexts() {}

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
        DeviceKinds kinds = DeviceKinds.of(
                new SpecLoader().load(SpecSource.bundled()).spec().orElseThrow());
        PlantResult result = new PlantLoader(kinds).load(SpecSource.of("draft.yaml", text));
        if (!result.problems().isEmpty()) {
            throw new AssertionError(result.problems() + "\nof\n" + text);
        }
        return result.plant().orElseThrow();
    }
}
