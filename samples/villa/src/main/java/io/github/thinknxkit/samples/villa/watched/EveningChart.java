package io.github.thinknxkit.samples.villa.watched;

import io.github.thinknxkit.samples.villa.watched.Sighting.Outage;
import io.github.thinknxkit.samples.villa.watched.Track.Point;
import io.github.thinknxkit.watch.WatchEvent.Cause;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;

/** Draws an evening: a line for each state, a mark for each read, and when the server was lost. */
final class EveningChart {

    private static final int WIDTH = 920;
    private static final int LEFT = 170;
    private static final int RIGHT = 60;
    private static final int TOP = 70;
    private static final int ROW = 84;
    private static final int CURVE = 44;
    private static final int BOTTOM = 44;
    private static final Duration GRID = Duration.ofMinutes(30);
    private static final LocalTime DUSK = LocalTime.of(18, 30);

    private final Sighting sighting;
    private final List<Track> tracks;
    private final StringBuilder svg = new StringBuilder();

    EveningChart(Sighting sighting, List<Track> tracks) {
        this.sighting = sighting;
        this.tracks = List.copyOf(tracks);
    }

    String text() {
        int height = TOP + ROW * tracks.size() + BOTTOM;
        line("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="system-ui, -apple-system, 'Segoe UI', Helvetica, Arial, sans-serif" font-size="13" role="img" aria-labelledby="t">
                  <title id="t">Three hours in the villa as a watch saw them: light, blind, awning and temperatures, with each read, own commands, what somebody else did, and fifteen minutes without the server</title>
                  <style>
                    .page { fill: #ffffff } .ink { fill: #1f2937 } .soft { fill: #4b5563 } .grid { stroke: #e5e7eb }
                    .curve { fill: none; stroke: #0f766e; stroke-width: 2 } .read { stroke: #94a3b8 } .lost { fill: #fde2e2 }
                    .own { fill: #0f766e } .seen { fill: #ffffff; stroke: #0f766e; stroke-width: 2 }
                    @media (prefers-color-scheme: dark) {
                      .page { fill: #0d1117 } .ink { fill: #e6edf3 } .soft { fill: #9da7b3 } .grid { stroke: #21262d }
                      .curve { stroke: #2dd4bf } .read { stroke: #57606a } .lost { fill: #3d1c20 }
                      .own { fill: #2dd4bf } .seen { fill: #0d1117; stroke: #2dd4bf }
                    }
                  </style>
                  <rect class="page" width="%d" height="%d" rx="8"/>
                """, WIDTH, height, WIDTH, height);
        legend();
        sighting.outages().forEach(outage -> outage(outage, height));
        grid(height);
        for (int i = 0; i < tracks.size(); i++) {
            track(tracks.get(i), TOP + ROW * i);
        }
        return svg.append("</svg>\n").toString();
    }

    private void legend() {
        text(LEFT, 26, "start", "ink", "An evening in the villa, as a watch saw it");
        line("  <circle class=\"own\" cx=\"%d\" cy=\"44\" r=\"4\"/>\n", LEFT + 4);
        text(LEFT + 14, 48, "start", "soft", "after a command of its own");
        line("  <circle class=\"seen\" cx=\"%d\" cy=\"44\" r=\"4\"/>\n", LEFT + 216);
        text(LEFT + 226, 48, "start", "soft", "somebody else, or the room itself");
        line("  <path class=\"read\" d=\"M%d 39v10\"/>\n", LEFT + 470);
        text(LEFT + 478, 48, "start", "soft", "one read");
        line("  <rect class=\"lost\" x=\"%d\" y=\"38\" width=\"14\" height=\"12\"/>\n", LEFT + 560);
        text(LEFT + 580, 48, "start", "soft", "server lost");
    }

    private void outage(Outage outage, int height) {
        line(
                "  <rect class=\"lost\" x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"%d\"/>\n",
                x(outage.from()), TOP - 8, x(outage.to()) - x(outage.from()), height - TOP - BOTTOM + 16);
    }

    private void grid(int height) {
        for (Duration at = Duration.ZERO; at.compareTo(sighting.length()) <= 0; at = at.plus(GRID)) {
            double x = x(sighting.start().plus(at));
            line("  <path class=\"grid\" d=\"M%.1f %dV%d\"/>\n", x, TOP - 8, height - BOTTOM + 8);
            text((int) x, height - 18, "middle", "soft", DUSK.plus(at).toString());
        }
    }

    private void track(Track track, int top) {
        text(LEFT - 14, top + 16, "end", "ink", track.title());
        text(LEFT - 14, top + 34, "end", "soft", bounds(track));
        reads(track, top + CURVE + 12);
        curve(track, top);
        track.points().stream()
                .filter(point -> point.cause().isPresent())
                .forEach(point -> line(
                        "  <circle class=\"%s\" cx=\"%.1f\" cy=\"%.1f\" r=\"3.5\"/>\n",
                        point.cause().get() == Cause.COMMAND ? "own" : "seen",
                        x(point.at()),
                        y(track, point.value(), top)));
    }

    private void reads(Track track, int top) {
        StringBuilder path = new StringBuilder();
        track.reads().stream()
                .filter(this::isShown)
                .mapToLong(read -> Math.round(x(read)))
                .distinct()
                .forEach(x -> path.append("M").append(x).append(" ").append(top).append("v8"));
        line("  <path class=\"read\" d=\"%s\"/>\n", path);
    }

    private static String bounds(Track track) {
        return String.format(Locale.ROOT, "%.0f to %.0f %s", track.least(), track.greatest(), track.unit());
    }

    private void curve(Track track, int top) {
        StringBuilder path = new StringBuilder();
        for (Point point : track.points()) {
            path.append(path.isEmpty() ? "M" : "H").append(number(x(point.at())));
            path.append(path.indexOf("V") < 0 && path.indexOf("H") < 0 ? " " : "V");
            path.append(number(y(track, point.value(), top)));
        }
        path.append("H").append(number(x(sighting.start().plus(sighting.length()))));
        line("  <path class=\"curve\" d=\"%s\"/>\n", path);
    }

    private boolean isShown(Instant at) {
        return !at.isBefore(sighting.start()) && !at.isAfter(sighting.start().plus(sighting.length()));
    }

    private double x(Instant at) {
        double share = (double) Duration.between(sighting.start(), at).toMillis()
                / sighting.length().toMillis();
        return LEFT + Math.max(0, Math.min(1, share)) * (WIDTH - LEFT - RIGHT);
    }

    private static double y(Track track, double value, int top) {
        return top + CURVE * (1 - (value - track.least()) / (track.greatest() - track.least())) + 4;
    }

    private void text(int x, int y, String anchor, String style, String text) {
        line("  <text class=\"%s\" x=\"%d\" y=\"%d\" text-anchor=\"%s\">%s</text>\n", style, x, y, anchor, text);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private void line(String format, Object... arguments) {
        svg.append(String.format(Locale.ROOT, format, arguments));
    }
}
