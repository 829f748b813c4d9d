package io.github.thinknxkit.cli.report;

import io.github.thinknxkit.dynamic.call.ReplyField;
import io.github.thinknxkit.dynamic.value.Values;
import java.io.PrintStream;
import java.util.List;
import java.util.OptionalInt;

/** Prints reports for scripts. */
public final class RowReports implements Reports {

    private static final List<String> BATCH =
            List.of("ok", "line", "operation", "target", "wouldSend", "result", "error", "message", "mayHaveRun");

    private final PrintStream out;
    private final OutputForm form;
    private final ResultWriter batch;

    /**
     * Creates a printer.
     *
     * @param out where reports are printed
     * @param form one for scripts
     */
    public RowReports(PrintStream out, OutputForm form) {
        this.out = out;
        this.form = form;
        batch = form.writer(out, BATCH);
    }

    @Override
    public void print(Report report) {
        form.writer(out, List.of()).write(row(OptionalInt.empty(), report));
    }

    @Override
    public void print(int line, Report report) {
        batch.write(row(OptionalInt.of(line), report));
    }

    private static ResultRow row(OptionalInt line, Report report) {
        ResultRow row = new ResultRow().member("ok", report.status() == 0);
        line.ifPresent(number -> row.member("line", number));
        if (report instanceof Report.Answered answered) {
            fill(row, answered);
        } else if (report instanceof Report.Preview preview) {
            row.member("operation", preview.operation());
            target(row, preview.target());
            row.member("wouldSend", preview.request());
        } else if (report instanceof Report.Failed failed) {
            fill(row, failed);
        }
        return row;
    }

    private static void fill(ResultRow row, Report.Answered answered) {
        row.member("operation", answered.operation());
        target(row, answered.target());
        ResultRow result = new ResultRow();
        answered.fields().forEach(field -> add(result, field));
        row.member("result", result);
    }

    private static void add(ResultRow result, ReplyField field) {
        result.member(field.key(), field.value());
        if (!Values.isInRange(field.field().type(), field.value())) {
            result.member(field.key() + "InRange", false);
        }
    }

    private static void fill(ResultRow row, Report.Failed failed) {
        row.member("error", failed.code().code()).member("message", failed.message());
        failed.call().ifPresent(call -> {
            row.member("operation", call.action().operationName());
            target(row, call.target().shown());
            row.member("mayHaveRun", failed.mayHaveRun());
        });
    }

    private static void target(ResultRow row, String target) {
        if (!target.isEmpty()) {
            row.member("target", target);
        }
    }
}
