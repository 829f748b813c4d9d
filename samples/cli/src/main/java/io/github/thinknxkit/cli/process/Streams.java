package io.github.thinknxkit.cli.process;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The process's own output, in an encoding that can say "21.5 °C" and the names of rooms.
 *
 * <p>Java 17 takes the encoding of a locale that may well be plain ASCII, as in cron jobs and containers; a question mark in
 * the place of an umlaut is lost for good. So everything is UTF-8, unless the system's own encoding is another one that is
 * more than ASCII.
 */
final class Streams {

    private static final int BUFFER = 8192;

    private Streams() {}

    static PrintStream out() {
        return ResultStream.to(new FileOutputStream(FileDescriptor.out), encoding());
    }

    static PrintStream err() {
        // Flushed by whoever printed a whole line, and not at each part of it. That nobody reads it stops no work.
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.err), BUFFER), false, encoding());
    }

    private static Charset encoding() {
        Charset system = Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"));
        return system.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : system;
    }
}
