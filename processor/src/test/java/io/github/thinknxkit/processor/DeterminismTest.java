package io.github.thinknxkit.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.thinknxkit.processor.harness.Project;
import io.github.thinknxkit.processor.harness.Specs;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same spec gives the same bytes, whatever else is compiled and in which order. */
class DeterminismTest {

    @TempDir
    Path folder;

    @Test
    void orderOfSourcesDoesNotMatter() {
        Project forth = project("forth");
        Project back = project("back");
        List<Path> reversed = new ArrayList<>(Project.sources(back.root().resolve("src/main/java")));
        Collections.reverse(reversed);
        Map<String, String> expected = forth.compile().succeeded().sources();
        assertEquals(expected, back.compile(reversed).succeeded().sources());
    }

    @Test
    void encodingDoesNotMatter() {
        Map<String, String> expected = project("utf8").compile().succeeded().sources();
        Map<String, String> actual = project("ascii")
                .options("-encoding", "US-ASCII")
                .compile()
                .succeeded()
                .sources();
        assertEquals(expected, actual);
    }

    private Project project(String name) {
        return new Project(folder.resolve(name))
                .annotated("vent", "(spec = \"aero.yaml\")")
                .annotated("home", "")
                .source("vent/App.java", "package vent;\ninterface App {}\n")
                .resource("aero.yaml", Specs.ventilation());
    }
}
