package io.github.thinknxkit.spec.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A spec file: its bytes and the name that problems give it. */
public final class SpecSource {

    /** The name of the bundled spec in the jar of this module, as for {@link ClassLoader#getResource(String)}. */
    public static final String BUNDLED_RESOURCE = "io/github/thinknxkit/spec/thinknx.yaml";

    private static final String BUNDLED_NAME = "thinknx.yaml";

    private final String name;
    private final byte[] bytes;

    private SpecSource(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    /**
     * Makes a source of the bytes of a file.
     *
     * @param name the file as the user named it; every position of a problem starts with it
     * @param bytes the content; copied
     * @return the source
     */
    public static SpecSource of(String name, byte[] bytes) {
        return new SpecSource(name, bytes.clone());
    }

    /**
     * Makes a source of a text.
     *
     * @param name what positions of problems start with
     * @param text the content
     * @return the source
     */
    public static SpecSource of(String name, String text) {
        return new SpecSource(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads the spec that comes with this module, the Thinknx Integration Kit's.
     *
     * @return the source, named {@code thinknx.yaml}
     * @throws IllegalStateException if the jar of this module lacks it
     * @throws UncheckedIOException if it cannot be read
     */
    public static SpecSource bundled() {
        try (InputStream in = SpecSource.class.getResourceAsStream("/" + BUNDLED_RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("The spec '" + BUNDLED_RESOURCE + "' is not in the jar of this module");
            }
            return new SpecSource(BUNDLED_NAME, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the bundled spec '" + BUNDLED_RESOURCE + "'", e);
        }
    }

    /** {@return the file as the user named it} */
    public String name() {
        return name;
    }

    /** {@return a copy of the content} */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Returns the name. */
    @Override
    public String toString() {
        return name;
    }
}
