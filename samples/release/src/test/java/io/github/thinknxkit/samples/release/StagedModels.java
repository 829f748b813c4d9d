package io.github.thinknxkit.samples.release;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.Parent;
import org.apache.maven.model.Repository;
import org.apache.maven.model.building.FileModelSource;
import org.apache.maven.model.building.ModelSource2;
import org.apache.maven.model.resolution.ModelResolver;
import org.apache.maven.model.resolution.UnresolvableModelException;

/** Finds the parents of POMs among what is published, and nowhere else. */
record StagedModels(Staging staging) implements ModelResolver {

    @Override
    public ModelSource2 resolveModel(String group, String artifact, String version) throws UnresolvableModelException {
        Path pom = staging.file(artifact, ".pom");
        if (!version.equals(staging.version()) || !Files.exists(pom)) {
            throw new UnresolvableModelException("It is not published.", group, artifact, version);
        }
        return new FileModelSource(pom.toFile());
    }

    @Override
    public ModelSource2 resolveModel(Parent parent) throws UnresolvableModelException {
        return resolveModel(parent.getGroupId(), parent.getArtifactId(), parent.getVersion());
    }

    @Override
    public ModelSource2 resolveModel(Dependency dependency) throws UnresolvableModelException {
        return resolveModel(dependency.getGroupId(), dependency.getArtifactId(), dependency.getVersion());
    }

    @Override
    public void addRepository(Repository repository) {}

    @Override
    public void addRepository(Repository repository, boolean replace) {}

    @Override
    public ModelResolver newCopy() {
        return this;
    }
}
