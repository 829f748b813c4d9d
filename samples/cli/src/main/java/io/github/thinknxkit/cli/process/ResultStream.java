package io.github.thinknxkit.cli.process;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * Standard output. A print stream keeps failures to itself, and whatever prints goes on for nobody; here the first write that
 * fails throws an {@link OutputException}, and so does each one after it, so that every command stops.
 */
public final class ResultStream extends OutputStream {

    private static final int BUFFER = 8192;

    private final OutputStream out;
    private @Nullable OutputException failure;

    private ResultStream(OutputStream out) {
        this.out = out;
    }

    /**
     * Returns a stream that throws when it cannot write.
     *
     * @param out where it writes
     * @param charset the encoding of texts
     * @return the stream; it writes when it is flushed, which is for whoever has printed a whole line
     */
    public static PrintStream to(OutputStream out, Charset charset) {
        return new PrintStream(new BufferedOutputStream(new ResultStream(out), BUFFER), false, charset);
    }

    @Override
    public void write(int c) {
        write(new byte[] {(byte) c}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int start, int length) {
        attempt(() -> out.write(bytes, start, length));
    }

    @Override
    public void flush() {
        attempt(out::flush);
    }

    /** Writes to a stream. */
    @FunctionalInterface
    private interface Attempt {
        void run() throws IOException;
    }

    private synchronized void attempt(Attempt attempt) {
        if (failure != null) {
            throw failure;
        }
        try {
            attempt.run();
        } catch (IOException e) {
            failure = OutputException.of(String.valueOf(e.getMessage()));
            throw failure;
        }
    }
}
