package io.github.thinknxkit.draft.guess;

import io.github.thinknxkit.draft.words.Meaning.Use;
import io.github.thinknxkit.draft.words.Term;
import io.github.thinknxkit.draft.words.Vocabulary;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the area of a device in the ranges of its addresses: the innermost range that all of them are in, unless it is named for a
 * trade, such as heating, or for a use, such as switching.
 */
public final class SharedRange {

    /** Fewer addresses of one type are not a use. */
    private static final int SEVERAL = 3;

    /**
     * What is known of a range.
     *
     * @param count how many addresses are in it
     * @param types their main types
     */
    private record Content(int count, Set<Integer> types) {}

    private final Vocabulary vocabulary;
    private final Map<List<String>, Content> contents = new HashMap<>();

    /**
     * Makes a finder.
     *
     * @param vocabulary what words mean
     * @param addresses all addresses
     */
    public SharedRange(Vocabulary vocabulary, List<Address> addresses) {
        this.vocabulary = vocabulary;
        for (Address address : addresses) {
            Content before = contents.getOrDefault(address.ranges(), new Content(0, Set.of()));
            Set<Integer> types = new HashSet<>(before.types());
            types.add(address.type().map(type -> type.main()).orElse(0));
            contents.put(address.ranges(), new Content(before.count() + 1, types));
        }
    }

    /**
     * Finds the range.
     *
     * @param addresses the addresses of a device
     * @return the range; empty if they share none that is named for a place
     */
    public Optional<ReadName> of(List<Address> addresses) {
        List<String> shared = addresses.isEmpty() ? List.of() : addresses.get(0).ranges();
        for (Address address : addresses) {
            shared = common(shared, address.ranges());
        }
        for (int size = shared.size(); size > 0; size--) {
            ReadName range = ReadName.of(shared.get(size - 1), vocabulary);
            if (isPlace(range, shared.subList(0, size))) {
                return Optional.of(range);
            }
        }
        return Optional.empty();
    }

    private static List<String> common(List<String> one, List<String> other) {
        int size = 0;
        while (size < Math.min(one.size(), other.size()) && one.get(size).equals(other.get(size))) {
            size++;
        }
        return one.subList(0, size);
    }

    /** Main groups mostly are trades, in whatever language; a range within one may be called as nobody else's is. */
    private boolean isPlace(ReadName range, List<String> path) {
        List<Term> terms = range.terms();
        if (terms.stream().anyMatch(term -> term.is(Use.PLACE))) {
            return true;
        }
        boolean named = terms.stream()
                .anyMatch(term -> term.meaning().isEmpty()
                        && Character.isLetter(term.text().charAt(0)));
        boolean trade = terms.stream().anyMatch(term -> !term.hints().isEmpty() || term.is(Use.ROLE));
        Content content = contents.getOrDefault(path, new Content(0, Set.of()));
        boolean use = content.count() >= SEVERAL && content.types().size() == 1;
        return path.size() > 1 && named && !trade && !use;
    }
}
