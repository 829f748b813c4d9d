package io.github.thinknxkit.cli.report;

/** Prints what came of calls, each in one line. */
public interface Reports {

    /**
     * Prints the report of a command.
     *
     * @param report the report
     */
    void print(Report report);

    /**
     * Prints the report of a command in a batch.
     *
     * @param line the line that the command stands in, from 1
     * @param report the report
     */
    void print(int line, Report report);
}
