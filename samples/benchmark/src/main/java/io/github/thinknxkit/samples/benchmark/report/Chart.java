package io.github.thinknxkit.samples.benchmark.report;

import io.github.thinknxkit.samples.benchmark.contestant.Contestants;
import java.util.Locale;
import java.util.Optional;

/** The chart of one run, with Basic: what a call takes, and how many are carried. */
final class Chart {

    private static final int ROW = 26;
    private static final int TOP = 64;
    private static final int NAMES = 190;
    private static final int BAR = 240;
    private static final int PANEL = BAR + 80;

    private final Results results;
    private final StringBuilder svg = new StringBuilder();

    Chart(Results results) {
        this.results = results;
    }

    String text() {
        int height = TOP + ROW * Contestants.values().length + 10;
        int width = NAMES + 2 * PANEL;
        svg.append(String.format(Locale.ROOT, """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="system-ui, -apple-system, 'Segoe UI', Helvetica, Arial, sans-serif" font-size="13" role="img" aria-labelledby="t">
                  <title id="t">A status call with Basic on JDK %s: its time from one thread, and calls a second with 64 in flight</title>
                  <style>
                    .page { fill: #ffffff } .ink { fill: #1f2937 } .soft { fill: #4b5563 } .other { fill: #94a3b8 } .kit { fill: #0f766e }
                    @media (prefers-color-scheme: dark) {
                      .page { fill: #0d1117 } .ink { fill: #e6edf3 } .soft { fill: #9da7b3 } .other { fill: #57606a } .kit { fill: #2dd4bf }
                    }
                  </style>
                  <rect class="page" width="%d" height="%d" rx="8"/>
                """, width, height, results.release(), width, height));
        names();
        panel(NAMES, "One thread: µs a call", "shorter is better", "CallBenchmark.oneThread", 1);
        panel(
                NAMES + PANEL,
                "64 in flight: thousand calls a second",
                "longer is better",
                "InFlightBenchmark.inFlight",
                1000);
        return svg.append("</svg>\n").toString();
    }

    private void names() {
        int row = 0;
        for (Contestants who : Contestants.values()) {
            text(NAMES - 10, y(row++), "end", "ink", who.title());
        }
    }

    private void panel(int left, String title, String direction, String benchmark, double unit) {
        text(left, 26, "start", "ink", title);
        text(left, 44, "start", "soft", direction);
        double most = 0;
        for (Contestants who : Contestants.values()) {
            most = Math.max(most, score(benchmark, who).orElse(0.0));
        }
        int row = 0;
        for (Contestants who : Contestants.values()) {
            Optional<Double> score = score(benchmark, who);
            int y = y(row++);
            if (score.isPresent()) {
                double length = BAR * score.get() / most;
                boolean kit = who == Contestants.KIT || who == Contestants.KIT_AGAIN;
                svg.append(String.format(
                        Locale.ROOT,
                        "  <rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"16\" rx=\"2\"/>\n",
                        kit ? "kit" : "other",
                        left,
                        y - 13,
                        length));
                text(left + (int) length + 6, y, "start", "soft", Cells.number(score.get() / unit));
            }
        }
    }

    private Optional<Double> score(String benchmark, Contestants who) {
        return results.find(benchmark, "access", "BASIC", "contestant", who.name())
                .map(Measured::median);
    }

    private static int y(int row) {
        return TOP + ROW * row + 15;
    }

    private void text(int x, int y, String anchor, String style, String text) {
        svg.append(String.format(
                Locale.ROOT,
                "  <text class=\"%s\" x=\"%d\" y=\"%d\" text-anchor=\"%s\">%s</text>\n",
                style,
                x,
                y,
                anchor,
                text));
    }
}
