package io.github.thinknxkit.cli.batch;

import io.github.thinknxkit.cli.report.Progress;
import io.github.thinknxkit.cli.report.Report;
import io.github.thinknxkit.cli.report.Reports;
import java.io.PrintStream;

/** Prints results in order, and keeps count of them. */
final class BatchPrinter {

    private final Reports reports;
    private final Progress progress;
    private final PrintStream out;
    private boolean failed;
    private int status;
    private int count;
    private int failures;

    BatchPrinter(Reports reports, Progress progress, PrintStream out) {
        this.reports = reports;
        this.progress = progress;
        this.out = out;
    }

    synchronized void print(int line, Report report) {
        progress.clear();
        reports.print(line, report);
        count++;
        if (report.status() != 0) {
            failures++;
            status = status == 0 ? report.status() : status;
        }
        progress.show(summary());
        failed |= out.checkError();
    }

    synchronized String summary() {
        return count + (count == 1 ? " command, " : " commands, ") + failures + " failed";
    }

    /** Whether the results can no longer be printed, as when their reader has gone. */
    synchronized boolean failed() {
        return failed;
    }

    /** The status of the first command that failed, or 0. */
    synchronized int status() {
        return status;
    }
}
