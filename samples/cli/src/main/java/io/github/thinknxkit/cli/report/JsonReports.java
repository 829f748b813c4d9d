package io.github.thinknxkit.cli.report;

import java.io.PrintStream;
import java.util.OptionalInt;

/** Prints reports as JSON, one object a line, for scripts. */
public final class JsonReports implements Reports {

    private final PrintStream out;

    /**
     * Creates a printer.
     *
     * @param out where to print
     */
    public JsonReports(PrintStream out) {
        this.out = out;
    }

    @Override
    public void print(Report report) {
        print(OptionalInt.empty(), report);
    }

    @Override
    public void print(int line, Report report) {
        print(OptionalInt.of(line), report);
    }

    private void print(OptionalInt line, Report report) {
        JsonLine json = new JsonLine().member("ok", report instanceof Report.Answered);
        line.ifPresent(number -> json.member("line", number));
        if (report instanceof Report.Answered answered) {
            write(json, answered);
        } else if (report instanceof Report.Failed failed) {
            write(json, failed);
        }
        json.printTo(out);
    }

    private static void write(JsonLine json, Report.Answered answered) {
        json.member("operation", answered.operation());
        target(json, answered.target());
        json.object("result", () -> answered.fields().forEach(field -> json.member(field.key(), field.value())));
    }

    private static void write(JsonLine json, Report.Failed failed) {
        json.member("error", failed.code().code()).member("message", failed.message());
        failed.call().ifPresent(call -> {
            json.member("operation", call.action().operationName());
            target(json, call.target().shown());
            json.member("mayHaveRun", failed.mayHaveRun());
        });
    }

    private static void target(JsonLine json, String target) {
        if (!target.isEmpty()) {
            json.member("target", target);
        }
    }
}
