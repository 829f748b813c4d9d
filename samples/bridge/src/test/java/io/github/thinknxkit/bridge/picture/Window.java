package io.github.thinknxkit.bridge.picture;

import java.util.List;
import java.util.Locale;

/** A terminal's window, drawn. What a program printed is shown to the letter, and wrapped as a terminal does. */
final class Window {

    private static final int COLUMNS = 116;
    private static final int WIDTH = 920;
    private static final int LEFT = 24;
    private static final int LINE = 18;

    private final StringBuilder svg = new StringBuilder();
    private int top = 30;

    /** Adds what was typed. */
    void prompt(String command) {
        top += LINE;
        text("ink", "$ " + command);
    }

    /** Adds a heading of the picture's own, which nobody printed. */
    void caption(String words) {
        top += LINE + LINE / 2;
        line("  <text class=\"said\" x=\"%d\" y=\"%d\">%s</text>\n", LEFT, top, escaped(words));
    }

    /** Adds messages as mosquitto_sub prints them: the topic, a blank, the payload. */
    void messages(List<String> printed) {
        printed.forEach(this::message);
    }

    private void message(String printed) {
        int blank = printed.indexOf(' ');
        boolean isCommand = printed.substring(0, blank).endsWith("/set");
        for (int start = 0; start < printed.length(); start += COLUMNS) {
            String row = printed.substring(start, Math.min(printed.length(), start + COLUMNS));
            int topic = Math.max(0, Math.min(row.length(), blank - start));
            top += LINE;
            line(
                    "  <text class=\"row\" x=\"%d\" y=\"%d\"><tspan class=\"%s\">%s</tspan><tspan class=\"value\">%s</tspan></text>\n",
                    LEFT,
                    top,
                    isCommand ? "command" : "soft",
                    escaped(row.substring(0, topic)),
                    escaped(row.substring(topic)));
        }
    }

    private void text(String style, String words) {
        line("  <text class=\"row %s\" x=\"%d\" y=\"%d\">%s</text>\n", style, LEFT, top, escaped(words));
    }

    String svg(String title) {
        int height = top + LINE;
        return String.format(Locale.ROOT, """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" role="img" aria-labelledby="t">
                  <title id="t">%s</title>
                  <style>
                    .page { fill: #ffffff; stroke: #d0d7de } .bar { fill: #eef1f4 } .ink { fill: #1f2937 } .soft { fill: #4b5563 }
                    .value { fill: #0f766e } .command { fill: #9a3412 } .said { fill: #1f2937; font: 600 13px system-ui, -apple-system, 'Segoe UI', Helvetica, Arial, sans-serif }
                    .row { font: 12px ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace; white-space: pre }
                    @media (prefers-color-scheme: dark) {
                      .page { fill: #0d1117; stroke: #30363d } .bar { fill: #161b22 } .ink { fill: #e6edf3 } .soft { fill: #9da7b3 }
                      .value { fill: #2dd4bf } .command { fill: #fdba74 } .said { fill: #e6edf3 }
                    }
                  </style>
                  <rect class="page" x="0.5" y="0.5" width="%d" height="%d" rx="8"/>
                  <path class="bar" d="M1 25V9a8 8 0 0 1 8-8h%da8 8 0 0 1 8 8v16z"/>
                  <circle class="soft" cx="16" cy="13" r="4"/><circle class="soft" cx="30" cy="13" r="4"/><circle class="soft" cx="44" cy="13" r="4"/>
                """, WIDTH, height, title, WIDTH - 1, height - 1, WIDTH - 18) + svg
                + "</svg>\n";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    private void line(String format, Object... arguments) {
        svg.append(String.format(Locale.ROOT, format, arguments));
    }
}
