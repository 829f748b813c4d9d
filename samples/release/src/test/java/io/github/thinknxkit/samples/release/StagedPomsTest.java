package io.github.thinknxkit.samples.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.Model;
import org.apache.maven.model.Scm;
import org.apache.maven.model.building.DefaultModelBuilderFactory;
import org.apache.maven.model.building.DefaultModelBuildingRequest;
import org.apache.maven.model.building.ModelBuildingException;
import org.apache.maven.model.building.ModelBuildingRequest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The POMs of a release, with what they have from their parents: what Maven Central demands, and what leads users to the project. */
class StagedPomsTest {

    private static final String PROJECT = "https://github.com/thinknxkit/thinknx-kit";

    private static final Staging STAGING = Staging.ofThisBuild();

    static Set<String> artifacts() throws Exception {
        return STAGING.artifacts();
    }

    /** The model that somebody gets who has nothing but what is published. */
    private static Model published(String artifact) throws ModelBuildingException {
        ModelBuildingRequest request = new DefaultModelBuildingRequest()
                .setPomFile(STAGING.file(artifact, ".pom").toFile())
                .setSystemProperties(System.getProperties())
                .setModelResolver(new StagedModels(STAGING))
                // The second phase would import the versions of JUnit, which are not ours.
                .setTwoPhaseBuilding(true);
        return new DefaultModelBuilderFactory().newInstance().build(request).getEffectiveModel();
    }

    @ParameterizedTest
    @MethodSource("artifacts")
    void sayWhatTheArtifactIs(String artifact) throws Exception {
        Model model = published(artifact);

        assertEquals("io.github.thinknxkit", model.getGroupId());
        assertTrue(model.getName().startsWith("thinknx-kit"), model::getName);
        assertTrue(model.getDescription().endsWith("."), model::getDescription);
        assertEquals(PROJECT, model.getUrl());
    }

    @ParameterizedTest
    @MethodSource("artifacts")
    void sayWhoseItIs(String artifact) throws Exception {
        Model model = published(artifact);

        assertEquals("Apache-2.0", model.getLicenses().get(0).getName());
        assertEquals(
                "The thinknx-kit contributors", model.getDevelopers().get(0).getName());
        assertEquals("thinknx-kit", model.getDevelopers().get(0).getOrganization());
    }

    @ParameterizedTest
    @MethodSource("artifacts")
    void sayWhereItsSourceIs(String artifact) throws Exception {
        Scm scm = published(artifact).getScm();

        assertEquals(PROJECT, scm.getUrl());
        assertEquals("scm:git:" + PROJECT + ".git", scm.getConnection());
        assertEquals("scm:git:ssh://git@github.com/thinknxkit/thinknx-kit.git", scm.getDeveloperConnection());
    }

    @ParameterizedTest
    @MethodSource("artifacts")
    void dependOnNothingThatIsNotPublished(String artifact) throws Exception {
        Model model = published(artifact);

        assertFalse(model.getVersion().endsWith("-SNAPSHOT"), model::getVersion);
        assertEquals(List.of(), Modules.read(STAGING.file(artifact, ".pom")).getRepositories());
        for (Dependency dependency : dependencies(model).toList()) {
            String version = dependency.getVersion();
            assertFalse(version != null && version.endsWith("-SNAPSHOT"), dependency::toString);
            if (dependency.getGroupId().equals(model.getGroupId())) {
                assertTrue(artifacts().contains(dependency.getArtifactId()), dependency::toString);
            }
        }
    }

    private static Stream<Dependency> dependencies(Model model) {
        return Stream.concat(
                model.getDependencies().stream(), model.getDependencyManagement().getDependencies().stream());
    }
}
