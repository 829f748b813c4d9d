package io.github.thinknxkit.spec.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of a file that is not there. */
class NearbyFilesTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "vila.yaml, villa.yaml",
        "villa.yml, villa.yaml",
        "hotel.yaml, plants/hotel.yaml",
        "plants/hotl.yaml, plants/hotel.yaml",
        "house.xml, exports/house.xml",
        "villa, villa.yaml",
        "villa.json, villa.yaml",
        "house.knxproj, exports/house.xml"
    })
    void theNearestIsProposed(String missing, String meant) throws IOException {
        files("villa.yaml", "plants/hotel.yaml", "exports/house.xml", "villa.txt");

        NearbyFiles found = NearbyFiles.of(missing, List.of(folder, folder.resolve("none")));

        assertEquals(Optional.of(meant), found.nearest(missing));
        assertEquals(" Did you mean '" + meant + "'?", found.hint(missing));
    }

    @Test
    void thoseThatAreThereAreListed() throws IOException {
        files("a.yaml", "b.yaml", "c.yaml", "d.yaml", "e.yaml", "f.yaml");

        assertEquals(
                " There are a.yaml, b.yaml, c.yaml, d.yaml, e.yaml, ….",
                NearbyFiles.of("villa-rosa.yaml", List.of(folder)).hint("villa-rosa.yaml"));
    }

    @Test
    void nothingIsSaidWhereNothingIs() throws IOException {
        files("villa.txt");

        assertEquals("", NearbyFiles.of("villa.yaml", List.of(folder)).hint("villa.yaml"));
        assertEquals("", NearbyFiles.hintFor(folder.resolve("none/villa.yaml")));
        assertEquals("", NearbyFiles.hintFor(folder.resolve("villa.txt")));
    }

    @Test
    void aPathIsLookedForInItsFolder() throws IOException {
        files("plants/villa.yaml");

        assertEquals(". Did you mean 'villa.yaml'?", NearbyFiles.hintFor(folder.resolve("plants/vila.yaml")));
    }

    private void files(String... names) throws IOException {
        for (String name : names) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "");
        }
    }
}
