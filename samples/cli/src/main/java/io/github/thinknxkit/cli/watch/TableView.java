package io.github.thinknxkit.cli.watch;

import io.github.thinknxkit.cli.plant.StateText;
import io.github.thinknxkit.cli.process.Key;
import io.github.thinknxkit.cli.process.Screen;
import io.github.thinknxkit.cli.process.Screen.Size;
import io.github.thinknxkit.cli.report.FailureText;
import io.github.thinknxkit.cli.report.Palette;
import io.github.thinknxkit.cli.report.TextWidth;
import io.github.thinknxkit.dynamic.text.ShownText;
import io.github.thinknxkit.watch.Watch;
import io.github.thinknxkit.watch.WatchEvent;
import io.github.thinknxkit.watch.WatchEvent.Reconfigured;
import io.github.thinknxkit.watch.WatchHealth;
import io.github.thinknxkit.watch.WatchHealth.Access;
import io.github.thinknxkit.watch.WatchHealth.Server;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * A table of all states that fills the terminal, as {@code top} has one of all processes. It is drawn when something is told,
 * but not more often than can be seen, and once a second, since ages grow.
 */
final class TableView implements WatchView {

    private static final Duration OFTEN = Duration.ofMillis(100);
    private static final Duration SELDOM = Duration.ofSeconds(1);

    /** The heading, the titles and the last line. */
    private static final int AROUND = 3;

    private final Screen screen;
    private final Watch watch;
    private final StateTable table;
    private final Palette colours;
    private final String name;
    private final LongSupplier nanoTime;
    private Optional<String> notice = Optional.empty();
    private long drawnAt;
    private Duration due = Duration.ZERO;
    private int first;

    TableView(Screen screen, Watch watch, Heading heading, StateText states, Clock clock, LongSupplier nanoTime) {
        this.screen = screen;
        this.watch = watch;
        this.table = new StateTable(states, heading.colours(), clock);
        this.colours = heading.colours();
        this.name = ShownText.clean(heading.name());
        this.nanoTime = nanoTime;
        this.drawnAt = nanoTime.getAsLong();
    }

    /**
     * How it looks.
     *
     * @param name the plant's name
     * @param colours the colours
     */
    record Heading(String name, Palette colours) {}

    @Override
    public void tell(WatchEvent event) {
        table.note(event);
        if (event instanceof Reconfigured other) {
            notice = Optional.of(
                    ShownText.clean(other.connection()) + " has another project: the plant file may no longer fit it");
        }
        due = due.compareTo(OFTEN) < 0 ? due : OFTEN;
    }

    @Override
    public void resized() {
        due = Duration.ZERO;
    }

    @Override
    public void press(Key key) {
        int page = Math.max(1, screen.size().rows() - AROUND);
        first = switch (key) {
            case UP -> first - 1;
            case DOWN -> first + 1;
            case PAGE_UP -> first - page;
            case PAGE_DOWN -> first + page;
            case HOME -> 0;
            case END -> Integer.MAX_VALUE;
            case QUIT, OTHER -> first;
        };
        due = Duration.ZERO;
    }

    @Override
    public Duration goOn() {
        Duration left = due.minusNanos(nanoTime.getAsLong() - drawnAt);
        if (!left.isNegative() && !left.isZero()) {
            return left;
        }
        draw();
        drawnAt = nanoTime.getAsLong();
        due = SELDOM;
        return due;
    }

    private void draw() {
        Size size = screen.size();
        // A line that is as wide as the terminal may end in the next one.
        int width = Math.max(1, size.columns() - 1);
        List<String> rows = table.rows(watch, width);
        int room = Math.max(1, size.rows() - AROUND);
        int last = Math.max(0, rows.size() - 1 - room);
        first = Math.max(0, Math.min(first, last));
        int end = Math.min(first + room, rows.size() - 1);

        List<String> lines = new ArrayList<>();
        lines.add(heading(watch.health(), width));
        lines.add(rows.get(0));
        lines.addAll(rows.subList(first + 1, end + 1));
        while (lines.size() < size.rows() - 1) {
            lines.add("");
        }
        lines.add(colours.faint(TextWidth.cut(footer(end, rows.size() - 1), width)));
        screen.draw(lines.subList(0, Math.min(lines.size(), size.rows())));
    }

    private String heading(WatchHealth health, int width) {
        StringBuilder text = new StringBuilder(name).append(": ");
        text.append(health.readings() - health.unread())
                .append(" of ")
                .append(health.readings())
                .append(" read");
        if (health.stale() > 0) {
            text.append(", ").append(health.stale()).append(" stale");
        }
        health.servers().forEach(server -> text.append("; ").append(standing(server)));
        notice.ifPresent(words -> text.append("; ").append(words));
        String line = TextWidth.cut(text.toString(), width);
        return health.isGood() && notice.isEmpty() ? colours.strong(line) : colours.notable(line);
    }

    private static String standing(Server server) {
        String words = switch (server.access()) {
            case OPEN -> "";
            case LOST -> " is lost";
            case REFUSED -> " refuses access";
        };
        String why = server.access() == Access.OPEN
                ? ""
                : server.failure()
                        .map(failure -> ": " + FailureText.of(failure))
                        .orElse("");
        return ShownText.clean(server.connection() + words + why);
    }

    private String footer(int end, int count) {
        String part =
                end - first < count ? "rows " + (first + 1) + " to " + end + " of " + count + "; arrows scroll, " : "";
        return part + "q ends";
    }

    @Override
    public void close() {
        screen.close();
    }
}
