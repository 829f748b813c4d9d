package io.github.thinknxkit.cli.report;

import io.github.thinknxkit.cli.process.Ending;

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

    /**
     * Prints reports until the process is interrupted: that what was under way fails then is no news, and whether it is printed
     * before the process ends is chance.
     */
    final class UntilInterrupted implements Reports {

        private final Reports reports;
        private final Ending ending;

        /**
         * Creates a printer.
         *
         * @param reports prints
         * @param ending tells whether the process is being interrupted
         */
        public UntilInterrupted(Reports reports, Ending ending) {
            this.reports = reports;
            this.ending = ending;
        }

        @Override
        public void print(Report report) {
            if (isNews(report)) {
                reports.print(report);
            }
        }

        @Override
        public void print(int line, Report report) {
            if (isNews(report)) {
                reports.print(line, report);
            }
        }

        private boolean isNews(Report report) {
            return report.status() == 0 || !ending.underWay();
        }
    }
}
