package io.github.thinknxkit.cli.surroundings;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Writer;

/** Writes text to a stream in the stream's own encoding, which Java 17 does not tell. */
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
        stream.print(new String(characters, start, length));
    }

    @Override
    public void flush() {
        stream.flush();
    }

    @Override
    public void close() {
        stream.flush();
    }
}
