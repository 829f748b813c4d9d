package io.github.thinknxkit.cli.process;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Writer;

/**
 * Writes text to a stream in the stream's own encoding, which Java 17 does not tell.
 *
 * <p>That a result cannot be printed is nothing for whoever writes here, picocli, which would print a stack trace: a
 * {@link ResultStream} throws again as soon as the program flushes it.
 */
public final class StreamWriter extends Writer {

    private final PrintStream stream;

    private StreamWriter(PrintStream stream) {
        this.stream = stream;
    }

    /**
     * Creates a writer to a stream.
     *
     * @param stream the stream
     * @return the writer, which passes on each line as it ends
     */
    public static PrintWriter to(PrintStream stream) {
        return new PrintWriter(new StreamWriter(stream), true);
    }

    @Override
    public void write(char[] characters, int start, int length) {
        attempt(() -> stream.print(new String(characters, start, length)));
    }

    @Override
    public void flush() {
        attempt(stream::flush);
    }

    @Override
    public void close() {
        flush();
    }

    private static void attempt(Runnable write) {
        try {
            write.run();
        } catch (OutputException e) {
            // The stream throws it again.
        }
    }
}
