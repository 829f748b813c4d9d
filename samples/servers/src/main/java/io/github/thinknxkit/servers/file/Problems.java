package io.github.thinknxkit.servers.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;

/** Collects what is wrong with one file. */
public final class Problems {

    private final String file;
    private final List<Found> found = new ArrayList<>();

    Problems(String file) {
        this.file = file;
    }

    private record Found(int line, int column, ConfigProblem problem) {}

    /** Takes something about the file as a whole. */
    public void report(ConfigCode code, String message) {
        found.add(new Found(0, 0, ConfigProblem.of(code, file, message)));
    }

    /** Something at a place that has no key. */
    void report(ConfigCode code, Optional<Mark> mark, String message) {
        add(code, mark, message, "");
    }

    /** Takes something about a key, or about what it holds; of the line no more than the key is shown. */
    public void report(ConfigCode code, Item item, String message) {
        Node at = item.pointed();
        add(code, at.getStartMark(), message, item.isRoot() ? "" : excerpt(item));
    }

    private void add(ConfigCode code, Optional<Mark> mark, String message, String excerpt) {
        int line = mark.map(Mark::getLine).orElse(0) + 1;
        int column = mark.map(Mark::getColumn).orElse(0) + 1;
        found.add(new Found(line, column, new ConfigProblem(code, file + ":" + line + ":" + column, message, excerpt)));
    }

    private static String excerpt(Item item) {
        String key = item.shownKey() + ": …";
        boolean behind = item.isOnItsLine();
        int mark = behind && item.pointsAtValue() ? key.length() - 1 : 0;
        return "    " + key + "\n    " + " ".repeat(mark) + "^";
    }

    /** {@return whether nothing is wrong so far} */
    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** All problems, in the order of the file. */
    List<ConfigProblem> inFileOrder() {
        return found.stream()
                .sorted(Comparator.comparingInt(Found::line).thenComparingInt(Found::column))
                .map(Found::problem)
                .distinct()
                .toList();
    }
}
