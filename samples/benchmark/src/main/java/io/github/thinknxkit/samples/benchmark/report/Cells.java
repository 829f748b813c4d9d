package io.github.thinknxkit.samples.benchmark.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How figures are written in tables. */
final class Cells {

    static final String NONE = "–";

    private Cells() {}

    /** Writes a number with about three digits. */
    static String number(double number) {
        if (Double.isNaN(number)) {
            return NONE;
        }
        String pattern = Math.abs(number) >= 100 ? "%,.0f" : Math.abs(number) >= 10 ? "%.1f" : "%.2f";
        return String.format(Locale.ROOT, pattern, number);
    }

    static String ratio(double ratio) {
        return String.format(Locale.ROOT, "%.2f", ratio);
    }

    /** Writes a score, and its ratio to another one if there is one. */
    static String compared(Optional<Measured> measured, Optional<Measured> to) {
        return measured.map(it -> number(it.median())
                        + to.map(other -> " (" + ratio(it.median() / other.median()) + ")")
                                .orElse(""))
                .orElse(NONE);
    }

    static String bytes(Optional<Measured> measured, Optional<Measured> to) {
        return measured.map(it -> number(it.bytes())
                        + to.map(other -> " (" + ratio(it.bytes() / other.bytes()) + ")")
                                .orElse(""))
                .orElse(NONE);
    }

    static String spread(Optional<Measured> measured) {
        return measured.map(it -> number(it.least()) + " to " + number(it.most()))
                .orElse(NONE);
    }

    static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    /** Writes the head of a table and the line below it. */
    static String head(List<String> cells) {
        return row(cells) + "|" + " --- |".repeat(cells.size()) + "\n";
    }
}
