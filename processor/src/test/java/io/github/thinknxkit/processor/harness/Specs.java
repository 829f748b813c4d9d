package io.github.thinknxkit.processor.harness;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The specs that tests generate from. */
public final class Specs {

    private static final String LAMP_CONTROLLER = """
            controllers:
              lamp: {title: Lamp, description: A lamp., actions: {blink: {description: Blinks.}}}
              fan:""";

    private static final String LAMP_OPERATION = """
            operations:
              lamp:
                title: Lamp
                section: Units
                description: Blinks.
                effect: relative
                parameters:
                  no: {as: number, type: pressure, device: true, description: the lamp}
                namespace: lamp
                answer: done
                examples: ['/vent/2/lamp?no=1']
            """;

    private Specs() {}

    /** The spec of a ventilation API, which has nothing in common with the bundled one. */
    public static String ventilation() {
        return read("/specs/ventilation.yaml");
    }

    /** The ventilation spec with one piece of text replaced, which must be there. */
    public static String ventilation(String text, String replacement) {
        return replaced(ventilation(), text, replacement);
    }

    /** The spec of Shelly's devices, which the README of the specs has excerpts of. */
    public static String shelly() {
        try {
            return Files.readString(Path.of("../spec/src/test/resources/io/github/thinknxkit/spec/shelly.yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The plant of a villa, on the bundled API. */
    public static String villa() {
        return read("/plants/villa.yaml");
    }

    /** The plant of the villa with one piece of text replaced, which must be there. */
    public static String villa(String text, String replacement) {
        return replaced(villa(), text, replacement);
    }

    /** A plant of ventilation units. */
    public static String station() {
        return read("/plants/station.yaml");
    }

    /** The plant of ventilation units with one piece of text replaced, which must be there. */
    public static String station(String text, String replacement) {
        return replaced(station(), text, replacement);
    }

    /** A spec of ventilation with the controller of a lamp and its operation, which names lamps by numbers. */
    public static String withLamp(String ventilation) {
        return replaced(
                replaced(ventilation, "controllers:\n  fan:", LAMP_CONTROLLER), "operations:\n", LAMP_OPERATION);
    }

    private static String replaced(String spec, String text, String replacement) {
        if (!spec.contains(text)) {
            throw new IllegalArgumentException("not in the spec: " + text);
        }
        return spec.replace(text, replacement);
    }

    /** The line of a spec, from 1, that has a text. */
    public static int line(String spec, String text) {
        int at = spec.indexOf(text);
        if (at < 0) {
            throw new IllegalArgumentException("not in the spec: " + text);
        }
        return (int) spec.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
    }

    public static String read(String resource) {
        try (InputStream in = Specs.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
