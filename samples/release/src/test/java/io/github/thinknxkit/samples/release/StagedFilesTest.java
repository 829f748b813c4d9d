package io.github.thinknxkit.samples.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.Model;
import org.junit.jupiter.api.Test;

/** The files of a release: all that Maven Central demands, as they should be, and none that nobody means to publish. */
class StagedFilesTest {

    private static final List<String> OF_JARS =
            List.of(".jar", "-sources.jar", "-javadoc.jar", "-cyclonedx.json", "-cyclonedx.xml");

    /** What an artifact has beside what each has. */
    private static final Map<String, List<String>> EXTRA = Map.of("thinknx-simulator", List.of("-standalone.jar"));

    private final Staging staging = Staging.ofThisBuild();

    private List<Path> expected() throws Exception {
        List<Path> expected = new ArrayList<>();
        for (Model module : Modules.published()) {
            String artifact = module.getArtifactId();
            expected.add(staging.relative(artifact, ".pom"));
            if (module.getPackaging().equals("jar")) {
                OF_JARS.forEach(ending -> expected.add(staging.relative(artifact, ending)));
                EXTRA.getOrDefault(artifact, List.of())
                        .forEach(ending -> expected.add(staging.relative(artifact, ending)));
            }
        }
        return expected.stream().sorted().toList();
    }

    @Test
    void areThoseOfEachPublishedModule() throws Exception {
        List<Path> files = staging.files().stream()
                .filter(file -> !file.toString().matches(".*\\.(asc|md5|sha1|sha256|sha512)"))
                // Of a repository; what is uploaded to Central has none.
                .filter(file -> !file.getFileName().toString().equals("maven-metadata.xml"))
                .toList();

        assertEquals(expected(), files);
    }

    @Test
    void areThereWhenThisLooks() throws Exception {
        List<String> listed = Modules.read(Path.of("pom.xml")).getDependencies().stream()
                .filter(dependency -> dependency.getGroupId().equals("${project.groupId}"))
                .map(Dependency::getArtifactId)
                .sorted()
                .toList();

        assertEquals(
                Modules.published().stream()
                        .filter(module -> module.getPackaging().equals("jar"))
                        .map(Model::getArtifactId)
                        .sorted()
                        .toList(),
                listed);
    }

    @Test
    void areSigned() throws Exception {
        Signatures signatures = Signatures.ofThisBuild();
        for (Path file : expected()) {
            byte[] content = Files.readAllBytes(staging.folder().resolve(file));
            Path signature = staging.folder().resolve(file + ".asc");

            assertTrue(Files.exists(signature), signature::toString);
            assertTrue(signatures.verify(content, signature), signature::toString);
            content[content.length / 2] ^= 1;
            assertFalse(signatures.verify(content, signature), signature::toString);
        }
    }

    @Test
    void haveTheirSums() throws Exception {
        for (Path file : expected()) {
            assertSum(file, "MD5", ".md5");
            assertSum(file, "SHA-1", ".sha1");
        }
    }

    private void assertSum(Path file, String algorithm, String ending) throws Exception {
        byte[] content = Files.readAllBytes(staging.folder().resolve(file));
        String sum =
                HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(content));

        assertEquals(sum, Files.readString(staging.folder().resolve(file + ending)), file + ending);
    }

    @Test
    void holdWhatTheirNamesSay() throws Exception {
        for (Model module : Modules.published()) {
            if (module.getPackaging().equals("jar")) {
                assertHolds(module, ".jar", "io/github/thinknxkit/.*\\.class");
                assertHolds(module, "-sources.jar", "io/github/thinknxkit/.*\\.java");
                assertHolds(module, "-javadoc.jar", "index\\.html");
            }
        }
    }

    private void assertHolds(Model module, String ending, String entry) throws Exception {
        Path file = staging.file(module.getArtifactId(), ending);
        try (ZipFile jar = new ZipFile(file.toFile())) {
            assertTrue(jar.stream().anyMatch(it -> it.getName().matches(entry)), () -> file + " has no " + entry);
        }
    }
}
