package io.github.thinknxkit.samples.setup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A project of somebody who copied from the documentation, in a folder of its own. */
record UserProject(Path folder) {

    /**
     * Writes the POM that the documentation leaves to its readers. Only the plugin that Maven would take in a version of its own is
     * pinned, to the version that this build has.
     *
     * @param dependencies what is between {@code <dependencies>} and its end
     * @param build what is between {@code <build>} and its end, before the plugins
     * @param plugins what is between {@code <plugins>} and its end
     */
    UserProject pom(String dependencies, String build, String plugins) throws IOException {
        return file("pom.xml", """
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>com.example</groupId>
                  <artifactId>home</artifactId>
                  <version>1</version>
                  <properties>
                    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
                  </properties>
                  <dependencies>
                %s
                  </dependencies>
                  <build>
                %s
                    <plugins>
                      <plugin>
                        <groupId>org.apache.maven.plugins</groupId>
                        <artifactId>maven-resources-plugin</artifactId>
                        <version>%s</version>
                      </plugin>
                %s
                    </plugins>
                  </build>
                </project>
                """.formatted(dependencies, build, Maven.version("maven-resources-plugin"), plugins));
    }

    UserProject file(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return this;
    }
}
