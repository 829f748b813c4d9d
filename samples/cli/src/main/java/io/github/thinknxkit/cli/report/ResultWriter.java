package io.github.thinknxkit.cli.report;

/** Prints results for scripts, each as it comes, in UTF-8 whatever the encoding of the terminal. */
@FunctionalInterface
public interface ResultWriter {

    /**
     * Prints a result.
     *
     * @param row the result
     */
    void write(ResultRow row);
}
