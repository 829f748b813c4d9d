package io.github.thinknxkit.cli.prepared;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the prepared spec. The build runs it once its classes are there. */
public final class PrepareSpec {

    private PrepareSpec() {}

    /**
     * Writes the prepared spec beside the class that reads it.
     *
     * @param args the folder of the compiled classes
     * @throws IOException if it cannot be written
     */
    public static void main(String[] args) throws IOException {
        String packageFolder = PrepareSpec.class.getPackageName().replace('.', '/');
        Path file = Path.of(args[0], packageFolder, PreparedSpec.RESOURCE);
        Files.createDirectories(file.getParent());
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            PreparedSpec.write(PreparedSpec.fromYaml(), out);
        }
    }
}
