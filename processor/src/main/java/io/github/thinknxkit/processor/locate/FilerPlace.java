package io.github.thinknxkit.processor.locate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.tools.StandardLocation;

/**
 * A location of the compiler.
 *
 * @param filer the compiler's files
 * @param location the location
 * @param packageName the package to look in; empty for the location's root
 */
record FilerPlace(Filer filer, StandardLocation location, String packageName) implements Place {

    @Override
    public String describe(String name) {
        String folder = packageName.isEmpty() ? "" : packageName.replace('.', '/') + "/";
        return location.getName().toLowerCase(Locale.ROOT).replace('_', ' ') + ", " + folder + name;
    }

    @Override
    public InputStream open(String name) throws IOException {
        try {
            return filer.getResource(location, packageName, name).openInputStream();
        } catch (RuntimeException e) {
            // Eclipse's Filer throws IllegalArgumentException for every location but the two outputs, and others do
            // likewise for locations that were not set.
            throw new IOException("the compiler does not offer this place: " + e.getMessage(), e);
        }
    }

    @Override
    public Optional<Path> path(String name) {
        try {
            return ShownPath.path(filer.getResource(location, packageName, name).toUri());
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }
}
