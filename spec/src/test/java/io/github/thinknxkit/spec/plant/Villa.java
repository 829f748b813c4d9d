package io.github.thinknxkit.spec.plant;

import io.github.thinknxkit.spec.load.PlantLoader;
import io.github.thinknxkit.spec.load.PlantResult;
import io.github.thinknxkit.spec.load.SpecLoader;
import io.github.thinknxkit.spec.load.SpecSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A plant file that has everything the format has, {@code villa.yaml}. */
final class Villa {

    private static final DeviceKinds KINDS =
            DeviceKinds.of(new SpecLoader().load(SpecSource.bundled()).spec().orElseThrow());

    private Villa() {}

    static String text() {
        try (InputStream in = Villa.class.getResourceAsStream("/io/github/thinknxkit/spec/villa.yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static PlantResult load(String text) {
        return load(text.getBytes(StandardCharsets.UTF_8));
    }

    static PlantResult load(byte[] bytes) {
        return new PlantLoader(KINDS).load(SpecSource.of("villa.yaml", bytes));
    }
}
