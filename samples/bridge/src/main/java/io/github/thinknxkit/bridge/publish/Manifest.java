package io.github.thinknxkit.bridge.publish;

import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The list of all topics that a bridge has the broker retain, which is retained itself. It tells a bridge that starts, perhaps on another machine,
 * what was published before and is to be taken back. It names a topic before anything is published there, and until it was taken
 * back; so does one that the broker has from an old copy of its data.
 */
public final class Manifest {

    /** A list of few bytes could name many topics that are longer than all of it. */
    private static final int LONGEST = 2_000;

    private static final int MOST = 100_000;

    private Manifest() {}

    /**
     * Writes a list.
     *
     * @param topics the topics
     * @return a line for each, in order; levels that are those of the line before are left empty: 10,000 topics take about 200 kB
     */
    public static String text(Collection<String> topics) {
        StringBuilder text = new StringBuilder();
        String[] before = {};
        for (String topic : new TreeSet<>(topics)) {
            String[] levels = topic.split("/", -1);
            boolean isSame = true;
            for (int i = 0; i < levels.length; i++) {
                isSame = isSame && i < before.length && i < levels.length - 1 && levels[i].equals(before[i]);
                text.append(i == 0 ? "" : "/").append(isSame ? "" : levels[i]);
            }
            text.append('\n');
            before = levels;
        }
        return text.toString();
    }

    /**
     * Reads a list.
     *
     * @param text the list, or anything else that somebody published in its place
     * @param own which topics the bridge publishes itself; others are never touched, whatever the list says
     * @return the topics, without those that no bridge makes so long or so many
     */
    public static Set<String> topics(String text, Predicate<String> own) {
        Set<String> topics = new LinkedHashSet<>();
        String[] before = {};
        for (Iterator<String> lines = text.lines().limit(MOST).iterator(); lines.hasNext(); ) {
            String line = lines.next();
            String[] levels = line.split("/", -1);
            for (int i = 0; i < levels.length && i < before.length && levels[i].isEmpty(); i++) {
                levels[i] = before[i];
            }
            if (Stream.of(levels).mapToLong(String::length).sum() <= LONGEST) {
                String topic = String.join("/", levels);
                if (own.test(topic)) {
                    topics.add(topic);
                }
            }
            before = levels;
        }
        return topics;
    }
}
