package io.github.thinknxkit.processor.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** The layout of sources. */
class LayoutTest {

    @Test
    void shortCommentTakesOneLine() {
        assertEquals("    /** A. */\n    int a;\n", Layout.of("    /**\n     * A.\n     */\n    int a;\n"));
    }

    @Test
    void commentOfATagStaysAsItIs() {
        String source = "/**\n * @return a\n */\nint a();\n";
        assertEquals(source, Layout.of(source));
    }

    @Test
    void longCommentStaysAsItIs() {
        String source = "/**\n * " + "a".repeat(115) + "\n */\nint a();\n";
        assertEquals(source, Layout.of(source));
    }

    @Test
    void headerOfARecordIsJoined() {
        assertEquals(
                "record A(int b, int c) implements D {}\n",
                Layout.of("record A(int b,\n        int c) implements D {\n}\n"));
    }

    @Test
    void headerThatIsBrokenAfterItsParenthesisIsJoined() {
        assertEquals("record A(int b) {}\n", Layout.of("record A(\n        int b) {\n}\n"));
    }

    @Test
    void headerOfALongRecordIsBrokenBeforeItsInterfaces() {
        String components = "Optional<Map<String, Long>> " + "a".repeat(70);
        assertEquals(
                "    private record A(" + components + ")\n            implements Bbbbbbbbbbbbb {\n",
                Layout.of("    private record A(" + components + ") implements Bbbbbbbbbbbbb {\n"));
    }

    @Test
    void headerOfAVeryLongRecordIsBrokenBetweenItsComponents() {
        String type = "Optional<Map<String, Long>> ";
        String name = "a".repeat(60);
        assertEquals(
                "record A(\n        " + type + name + ",\n        " + type + name + "b) {}\n",
                Layout.of("record A(" + type + name + ", " + type + name + "b) {\n}\n"));
    }
}
