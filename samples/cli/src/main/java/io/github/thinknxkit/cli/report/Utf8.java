package io.github.thinknxkit.cli.report;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Prints what is UTF-8 by its own rules, whatever the encoding of the terminal. */
final class Utf8 {

    private Utf8() {}

    static void line(PrintStream out, String text) {
        byte[] bytes = (text + "\n").getBytes(StandardCharsets.UTF_8);
        out.write(bytes, 0, bytes.length);
        out.flush();
    }
}
