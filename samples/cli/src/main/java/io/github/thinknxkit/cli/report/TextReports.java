package io.github.thinknxkit.cli.report;

import io.github.thinknxkit.cli.process.ProcessContext;
import io.github.thinknxkit.dynamic.call.ReplyField;
import io.github.thinknxkit.dynamic.text.ShownText;
import io.github.thinknxkit.dynamic.value.Values;
import java.io.PrintStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Prints reports for people: answers on standard output, the failure of a single command on standard error. */
public final class TextReports implements Reports {

    /** Whose own words tell that the command may have been carried out. */
    private static final Set<ErrorCode> SAY_SO = EnumSet.of(ErrorCode.OUTCOME_UNKNOWN, ErrorCode.TIMEOUT);

    private final PrintStream out;
    private final PrintStream err;
    private final Palette colours;
    private final Palette errorColours;

    /**
     * Creates a printer.
     *
     * @param process the process to print in
     */
    public TextReports(ProcessContext process) {
        out = process.out();
        err = process.err();
        colours = Palette.forOutput(process);
        errorColours = Palette.forErrors(process);
    }

    @Override
    public void print(Report report) {
        if (report instanceof Report.Answered answered) {
            line(out, answer(answered));
        } else if (report instanceof Report.Preview preview) {
            line(out, preview(preview));
        } else if (report instanceof Report.Failed failed) {
            line(err, errorColours.bad("thinknx: ") + failure(failed));
        }
    }

    @Override
    public void print(int line, Report report) {
        String start = colours.faint(line + ":") + " ";
        if (report instanceof Report.Answered answered) {
            line(out, start + answer(answered));
        } else if (report instanceof Report.Preview preview) {
            line(out, start + preview(preview));
        } else if (report instanceof Report.Failed failed) {
            line(out, start + colours.bad("error: ") + failure(failed));
        }
    }

    private static void line(PrintStream stream, String text) {
        stream.print(text + "\n");
        stream.flush();
    }

    private String answer(Report.Answered answered) {
        return subject(answered.target(), answered.operation()) + said(answered);
    }

    private String preview(Report.Preview preview) {
        return subject(preview.target(), preview.operation()) + "would send " + ShownText.clean(preview.request());
    }

    private String subject(String target, String operation) {
        return colours.strong(ShownText.clean(target.isEmpty() ? operation : target)) + ": ";
    }

    /** The state of a device; the facts of the server by name; else that the command was taken. */
    private String said(Report.Answered answered) {
        List<ReplyField> states = answered.fields().stream()
                .filter(field -> field.field().required())
                .toList();
        if (states.isEmpty()) {
            return "acknowledged";
        }
        return answered.target().isEmpty()
                ? answered.fields().stream().map(this::named).collect(Collectors.joining(", "))
                : states.stream().map(TextReports::shown).collect(Collectors.joining(", "));
    }

    private String named(ReplyField field) {
        String name = field.field().name().text().replace('-', ' ');
        return colours.faint(name) + " " + shown(field);
    }

    private static String shown(ReplyField field) {
        return Values.shown(field.field().type(), field.value());
    }

    private static String failure(Report.Failed failed) {
        String message = failed.message().lines().map(ShownText::clean).collect(Collectors.joining("\n  "));
        return failed.mayHaveRun() && !SAY_SO.contains(failed.code())
                ? message + "; the command may have been carried out all the same"
                : message;
    }
}
