package io.github.thinknxkit.samples.benchmark.report;

import io.github.thinknxkit.samples.benchmark.contestant.Contestants;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** The chart of one run, with Basic: how long a call takes, how many are carried, and what a call allocates. */
final class Chart {

    private static final int ROW = 26;
    private static final int TOP = 64;
    private static final int NAMES = 190;
    private static final int BAR = 180;
    private static final int PANEL = BAR + 75;

    private final Results results;
    private final StringBuilder svg = new StringBuilder();

    Chart(Results results) {
        this.results = results;
    }

    String text() {
        int height = TOP + ROW * Contestants.values().length + 10;
        int width = NAMES + 3 * PANEL;
        svg.append(String.format(Locale.ROOT, """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="system-ui, -apple-system, 'Segoe UI', Helvetica, Arial, sans-serif" font-size="13" role="img" aria-labelledby="t">
                  <title id="t">A status call with Basic on JDK %s: its time and bytes from one thread, and calls a second with 64 in flight</title>
                  <style>
                    .page { fill: #ffffff } .ink { fill: #1f2937 } .soft { fill: #4b5563 } .other { fill: #94a3b8 } .kit { fill: #0f766e }
                    @media (prefers-color-scheme: dark) {
                      .page { fill: #0d1117 } .ink { fill: #e6edf3 } .soft { fill: #9da7b3 } .other { fill: #57606a } .kit { fill: #2dd4bf }
                    }
                  </style>
                  <rect class="page" width="%d" height="%d" rx="8"/>
                """, width, height, results.release(), width, height));
        names();
        panel(0, "One thread: µs a call", "shorter is better", "CallBenchmark.oneThread", Measured::median);
        panel(
                1,
                "64 in flight: thousand calls/s",
                "longer is better",
                "InFlightBenchmark.inFlight",
                it -> it.median() / 1000);
        panel(2, "One thread: kB allocated", "shorter is better", "CallBenchmark.oneThread", it -> it.bytes() / 1000);
        return svg.append("</svg>\n").toString();
    }

    private void names() {
        for (Contestants who : Contestants.values()) {
            text(NAMES - 10, y(who.ordinal()), "end", "ink", who.title());
        }
    }

    private void panel(int place, String title, String direction, String benchmark, ToDoubleFunction<Measured> figure) {
        int left = NAMES + place * PANEL;
        text(left, 26, "start", "ink", title);
        text(left, 44, "start", "soft", direction);
        Map<Contestants, Double> figures = new EnumMap<>(Contestants.class);
        for (Contestants who : Contestants.values()) {
            results.find(benchmark, "access", "BASIC", "contestant", who.name())
                    .ifPresent(it -> figures.put(who, figure.applyAsDouble(it)));
        }
        double most = figures.values().stream().reduce(0.0, Math::max);
        figures.forEach((who, it) -> bar(left, who, it, BAR * it / most));
    }

    private void bar(int left, Contestants who, double figure, double length) {
        int y = y(who.ordinal());
        svg.append(String.format(
                Locale.ROOT,
                "  <rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"16\" rx=\"2\"/>\n",
                who == Contestants.KIT || who == Contestants.KIT_AGAIN ? "kit" : "other",
                left,
                y - 13,
                length));
        text(left + (int) length + 6, y, "start", "soft", Cells.number(figure));
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
