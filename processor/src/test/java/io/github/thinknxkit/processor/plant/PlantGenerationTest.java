package io.github.thinknxkit.processor.plant;

import io.github.thinknxkit.processor.harness.Compilation;
import io.github.thinknxkit.processor.harness.Project;
import io.github.thinknxkit.processor.harness.Specs;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlantGenerationTest {

    @TempDir
    Path root;

    @Test
    void plant() throws Exception {
        Compilation c = new Project(root)
                .resource("villa.yaml", Specs.read("/plants/villa.yaml"))
                .plant("home", "villa.yaml")
                .options("-Xlint:all,-processing", "-Xdoclint:all/protected", "-Werror")
                .compile();
        c.sources().forEach((name, text) -> {
            if (!java.nio.file.Files.exists(Path.of(
                    "/work/main/samples/client/target/generated-sources/annotations/io/github/thinknxkit/client/"
                            + name.substring(5)))) System.out.println("==== " + name + "\n" + text);
        });
        System.out.println(c.messages());
        c.silent();
    }
}
