package io.github.thinknxkit.draft.guess;

import io.github.thinknxkit.draft.words.Meaning.Use;
import io.github.thinknxkit.draft.words.Term;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the area in a name: its first words, if they are a range of the exports, if other devices begin with them and go on in
 * another way, or if they name a kind of place; else words for a place further behind.
 */
public final class AreaFinder {

    private final Set<String> ranges = new HashSet<>();

    /** How names go on behind their first words, by these. */
    private final Map<String, Set<String>> followers = new HashMap<>();

    /**
     * Makes a finder.
     *
     * @param ranges the names of the ranges of the exports
     * @param devices the names of all devices
     */
    public AreaFinder(Collection<ReadName> ranges, Collection<ReadName> devices) {
        ranges.forEach(range -> this.ranges.add(range.prefix(range.terms().size())));
        devices.forEach(this::follow);
    }

    private void follow(ReadName device) {
        for (int count = 1; count < device.terms().size(); count++) {
            followers
                    .computeIfAbsent(device.prefix(count), absent -> new HashSet<>())
                    .add(device.terms().get(count).text());
        }
    }

    /**
     * Finds the area in a name.
     *
     * @param name the name
     * @return the area; empty if the name tells none, or would be nothing without it
     */
    public Optional<AreaGuess> find(ReadName name) {
        return atStart(name).or(() -> behind(name));
    }

    private Optional<AreaGuess> atStart(ReadName name) {
        for (int count = name.terms().size() - 1; count > 0; count--) {
            if (name.startsWord(count)
                    && isArea(name, count)
                    && name.says(count, name.terms().size())) {
                return guess(name, 0, count);
            }
        }
        return Optional.empty();
    }

    private boolean isArea(ReadName name, int count) {
        List<Term> first = name.terms().subList(0, count);
        Term last = first.get(count - 1);
        boolean possible = first.stream().allMatch(AreaFinder::mayStand)
                && !last.is(Use.PART)
                && !last.is(Use.STOP)
                && first.stream()
                        .anyMatch(term -> Character.isLetter(term.text().charAt(0)));
        String prefix = name.prefix(count);
        return possible
                && (last.is(Use.PLACE)
                        || ranges.contains(prefix)
                        || followers.getOrDefault(prefix, Set.of()).size() > 1);
    }

    /** What tells the kind of a device is no part of an area's name. */
    private static boolean mayStand(Term term) {
        return term.hints().isEmpty() && !term.is(Use.ROLE);
    }

    /** Words for a place behind others, with the names that follow them: {@code Luce camera Niccolò}. */
    private Optional<AreaGuess> behind(ReadName name) {
        int from = 1;
        int size = name.terms().size();
        while (from < size && !(name.terms().get(from).is(Use.PLACE) && name.startsWord(from))) {
            from++;
        }
        int to = from;
        while (to < size && belongs(name, from, to)) {
            to++;
        }
        return from < size && (to == size || name.startsWord(to)) ? guess(name, from, to) : Optional.empty();
    }

    private static boolean belongs(ReadName name, int from, int index) {
        Term term = name.terms().get(index);
        return term.is(Use.PLACE) || (index > from && term.meaning().isEmpty());
    }

    private static Optional<AreaGuess> guess(ReadName name, int from, int to) {
        String rest = withoutJoints(name, from, to);
        return rest.isEmpty() ? Optional.empty() : Optional.of(new AreaGuess(areas(name, from, to), rest));
    }

    /** The rest of the name, without words that only joined the area to it. */
    private static String withoutJoints(ReadName name, int from, int to) {
        int start = from;
        while (start > 0 && name.terms().get(start - 1).is(Use.STOP)) {
            start--;
        }
        boolean rest = name.says(0, start) || name.says(to, name.terms().size());
        return rest ? name.without(start, to) : "";
    }

    /** A floor and a room on it are two areas, in whatever order they are named. */
    private static List<String> areas(ReadName name, int from, int to) {
        int floors = from;
        while (floors < to && name.terms().get(floors).is(Use.FLOOR)) {
            floors++;
        }
        int rooms = to;
        while (rooms > floors && name.terms().get(rooms - 1).is(Use.FLOOR)) {
            rooms--;
        }
        List<String> areas = new ArrayList<>();
        if (floors > from) {
            areas.add(name.words(from, floors));
        }
        if (rooms < to) {
            areas.add(name.words(rooms, to));
        }
        if (rooms > floors) {
            areas.add(name.words(floors, rooms));
        }
        return areas;
    }

    /**
     * Where a device is by a name.
     *
     * @param areas the areas, outermost first
     * @param rest what is left of the name
     */
    public record AreaGuess(List<String> areas, String rest) {

        /** Copies the list. */
        public AreaGuess {
            areas = List.copyOf(areas);
        }
    }
}
