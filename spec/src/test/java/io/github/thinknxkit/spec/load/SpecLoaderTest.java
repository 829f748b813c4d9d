package io.github.thinknxkit.spec.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a good file becomes. */
class SpecLoaderTest {

    @Test
    void aGoodFileHasNoProblems() throws IOException {
        try (InputStream in = SpecLoaderTest.class.getResourceAsStream("/io/github/thinknxkit/spec/lamp.yaml")) {
            SpecResult result = new SpecLoader().load(SpecSource.of("lamp.yaml", in.readAllBytes()));
            assertEquals(List.of(), result.problems());
        }
    }
}
