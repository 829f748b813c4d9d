package io.github.thinknxkit.processor.harness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** What is to be true of every problem of a plant. */
public final class PlantProblems {

    /** The annotation, as the harness writes it. */
    public static final String ANNOTATION = "@io.github.thinknxkit.annotation.ThinknxPlant";

    private PlantProblems() {}

    /** Nothing is generated for the plant, but the client is. */
    public static void assertOnlyClient(Compilation compilation) {
        assertTrue(compilation.sources().containsKey("vent/Aero.java"));
        compilation.sources().forEach((name, source) -> assertTrue(source.contains("spec = \"aero.yaml\""), name));
    }

    /** The message has the place in the plant file, and a text. */
    public static void assertPlace(String message, int line, int column, String text) {
        assertTrue(message.contains("station.yaml:" + line + ":" + column + " ("), message);
        assertTrue(message.contains(text), message);
    }

    /**
     * Returns the message of the only error of a code, which stands at the value of the package's annotation in a line.
     * Eclipse's compiler has no place for what is said of a package.
     */
    public static String messageAtValue(Compilation compilation, String code, int line, Compiler compiler) {
        Diagnostic<? extends JavaFileObject> error = compilation.error(code);
        if (compiler == Compiler.JAVAC) {
            assertTrue(error.getSource().getName().endsWith("package-info.java"), error.toString());
            assertEquals(line, error.getLineNumber());
            assertEquals((ANNOTATION + "(").length() + 1, error.getColumnNumber());
        }
        return error.getMessage(null);
    }
}
