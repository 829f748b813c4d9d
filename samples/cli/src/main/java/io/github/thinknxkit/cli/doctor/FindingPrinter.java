package io.github.thinknxkit.cli.doctor;

import io.github.thinknxkit.cli.doctor.Finding.Verdict;
import io.github.thinknxkit.cli.process.ProcessContext;
import io.github.thinknxkit.cli.report.OutputForm;
import io.github.thinknxkit.cli.report.Palette;
import io.github.thinknxkit.cli.report.ResultRow;
import io.github.thinknxkit.cli.report.ResultWriter;
import io.github.thinknxkit.dynamic.text.ShownText;
import java.io.PrintStream;
import java.util.List;
import java.util.function.Consumer;

/** Prints findings, for people or for scripts. */
final class FindingPrinter {

    private static final List<String> COLUMNS = List.of("ok", "check", "verdict", "found", "advice");

    private FindingPrinter() {}

    static Consumer<Finding> of(ProcessContext process, OutputForm form) {
        return form.forScripts() ? rows(form.writer(process.out(), COLUMNS)) : text(process);
    }

    private static Consumer<Finding> rows(ResultWriter out) {
        return finding -> {
            ResultRow row = new ResultRow()
                    .member("ok", finding.verdict() != Verdict.PROBLEM)
                    .member("check", finding.check())
                    .member("verdict", finding.verdict().word())
                    .member("found", finding.found());
            out.write(finding.advice().isEmpty() ? row : row.member("advice", finding.advice()));
        };
    }

    private static Consumer<Finding> text(ProcessContext process) {
        Palette colours = Palette.forOutput(process);
        return finding -> {
            PrintStream out = process.out();
            out.print(mark(colours, finding.verdict()) + " " + String.format("%-22s", finding.check()) + " "
                    + ShownText.clean(finding.found()) + "\n");
            if (!finding.advice().isEmpty()) {
                out.print(" ".repeat(31) + colours.strong("-> ") + finding.advice() + "\n");
            }
            out.flush();
        };
    }

    private static String mark(Palette colours, Verdict verdict) {
        String word = String.format("%-7s", verdict.word());
        return switch (verdict) {
            case OK -> colours.good(word);
            case NOTE -> colours.notable(word);
            case PROBLEM -> colours.bad(word);
            case SKIPPED -> colours.faint(word);
        };
    }
}
