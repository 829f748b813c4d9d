package io.github.thinknxkit.cli.batch;

import io.github.thinknxkit.cli.report.Progress;
import io.github.thinknxkit.cli.report.Report;
import io.github.thinknxkit.cli.report.Reports;
import java.util.ArrayList;
import java.util.List;

/** Prints results in order, and keeps count of them. */
final class BatchPrinter {

    private final Reports reports;
    private final Progress progress;
    private Outcome outcome = Outcome.NONE;

    BatchPrinter(Reports reports, Progress progress) {
        this.reports = reports;
        this.progress = progress;
    }

    void print(int line, Report report) {
        progress.clear();
        reports.print(line, report);
        outcome = report.status() == 0 ? succeeded() : failed(line, report.status());
        progress.show(outcome.summary());
    }

    private Outcome succeeded() {
        return new Outcome(outcome.count() + 1, outcome.failures(), outcome.firstFailures(), outcome.status());
    }

    private Outcome failed(int line, int status) {
        List<Integer> lines = new ArrayList<>(outcome.firstFailures());
        if (lines.size() < Outcome.NAMED) {
            lines.add(line);
        }
        return new Outcome(
                outcome.count() + 1, outcome.failures() + 1, lines, outcome.status() == 0 ? status : outcome.status());
    }

    void clear() {
        progress.clear();
    }

    Outcome outcome() {
        return outcome;
    }
}
