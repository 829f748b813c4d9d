package io.github.thinknxkit.processor.harness;

import java.nio.file.Path;

/** Projects of a plant of ventilation units, and of the client that it stands on. */
public final class Towers {

    private Towers() {}

    /** A client in the package {@code vent}. */
    public static Project client(Path root) {
        return new Project(root).annotated("vent", "(spec = \"aero.yaml\")").resource("aero.yaml", Specs.ventilation());
    }

    /** A plant in the package of its client. */
    public static Project together(Path root, String plant) {
        return client(root)
                .annotated("vent", "(spec = \"aero.yaml\")", "(\"station.yaml\")")
                .resource("station.yaml", plant);
    }

    /** A plant in the package {@code towers}, whose client is somewhere else. */
    public static Project alone(Path root) {
        return onto(new Project(root));
    }

    /** A plant in the package {@code towers}, and its client in another package. */
    public static Project apart(Path root) {
        return onto(client(root));
    }

    private static Project onto(Project project) {
        return project.plant("towers", "(value = \"station.yaml\", client = \"vent\")")
                .resource("station.yaml", Specs.station());
    }
}
