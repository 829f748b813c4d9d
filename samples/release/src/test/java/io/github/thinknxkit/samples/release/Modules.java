package io.github.thinknxkit.samples.release;

import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.model.Model;
import org.apache.maven.model.io.xpp3.MavenXpp3Reader;

/** The modules of this build, as their POMs are written. */
final class Modules {

    private Modules() {}

    /** All that are meant for others, parents included. */
    static List<Model> published() throws Exception {
        List<Model> published = new ArrayList<>();
        addPublished(Path.of(System.getProperty("root")), published);
        return published;
    }

    private static void addPublished(Path folder, List<Model> published) throws Exception {
        Model model = read(folder.resolve("pom.xml"));
        if (!Boolean.parseBoolean(model.getProperties().getProperty("maven.deploy.skip"))) {
            published.add(model);
        }
        for (String module : model.getModules()) {
            addPublished(folder.resolve(module), published);
        }
    }

    static Model read(Path pom) throws Exception {
        try (Reader in = Files.newBufferedReader(pom)) {
            return new MavenXpp3Reader().read(in);
        }
    }
}
