package io.github.thinknxkit.samples.villa.documentation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * What the compiler said.
 *
 * @param diagnostics all of it but notes, such as the one that it simplified a message
 */
record Said(List<Diagnostic<? extends JavaFileObject>> diagnostics) {

    /** Leaves the notes out. */
    Said {
        diagnostics = diagnostics.stream()
                .<Diagnostic<? extends JavaFileObject>>map(diagnostic -> diagnostic)
                .filter(diagnostic -> diagnostic.getKind() != Diagnostic.Kind.NOTE)
                .toList();
    }

    void nothing() {
        assertEquals(List.of(), messages());
    }

    /** Returns the only thing that was said, which must be an error. */
    Diagnostic<? extends JavaFileObject> oneError() {
        assertEquals(1, diagnostics.size(), () -> "one error expected, not " + messages());
        assertEquals(Diagnostic.Kind.ERROR, diagnostics.get(0).getKind());
        return diagnostics.get(0);
    }

    List<String> messages() {
        return diagnostics.stream().map(Said::message).toList();
    }

    /** Returns a message with single spaces, as a table can show it. */
    static String message(Diagnostic<?> diagnostic) {
        return singleSpaced(diagnostic.getMessage(Locale.ROOT));
    }

    static String singleSpaced(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /** Returns a message about types as javac prints it: the tool names them in short, the API with their packages. */
    static String printed(Diagnostic<?> diagnostic) {
        return message(diagnostic).replaceAll("\\b(?:[a-z]\\w*\\.)+(?=[A-Z])", "");
    }

    /** Checks that a text is another one shortened: the same from beginning to end, but for what {@code …} stands for. */
    static void assertShortened(String shortened, String whole) {
        int from = 0;
        for (String piece : shortened.split("\\s*…\\s*", -1)) {
            int found = whole.indexOf(piece, from);
            assertTrue(found >= 0 && (from > 0 || found == 0), () -> "expected '" + piece + "' next in: " + whole);
            from = found + piece.length();
        }
        assertTrue(from == whole.length() || shortened.endsWith("…"), () -> "expected to end with '…': " + whole);
    }
}
