package io.github.thinknxkit.spec.mistyped;

import io.github.thinknxkit.spec.load.PlantLoader;
import io.github.thinknxkit.spec.load.SpecLoader;
import io.github.thinknxkit.spec.load.SpecSource;
import io.github.thinknxkit.spec.plant.DeviceKinds;
import io.github.thinknxkit.spec.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The two forms of file, each with a good one that is mistyped. */
enum Form {
    SPEC("mistyped/lamp.yaml"),
    PLANT("villa.yaml");

    private static final DeviceKinds KINDS =
            DeviceKinds.of(new SpecLoader().load(SpecSource.bundled()).spec().orElseThrow());

    private final String good;

    Form(String good) {
        this.good = good;
    }

    String good() {
        return resource(good);
    }

    List<Problem> load(String name, byte[] bytes) {
        SpecSource source = SpecSource.of(name, bytes);
        return this == SPEC
                ? new SpecLoader().load(source).problems()
                : new PlantLoader(KINDS).load(source).problems();
    }

    List<Problem> load(String text) {
        return load("file.yaml", text.getBytes(StandardCharsets.UTF_8));
    }

    static String resource(String name) {
        try (InputStream in = Form.class.getResourceAsStream("/io/github/thinknxkit/spec/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
