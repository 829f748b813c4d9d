package io.github.thinknxkit.spec.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The good file of the tests: everything that the format has, once. */
final class Lamp {

    private Lamp() {}

    static String text() {
        try (InputStream in = Lamp.class.getResourceAsStream("/io/github/thinknxkit/spec/lamp.yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
