package io.github.thinknxkit.draft.guess;

import io.github.thinknxkit.draft.words.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Addresses by what their names and ranges say. */
final class AddressIndex {

    /** A name whose rarest word so many addresses have tells nothing, and costs time. */
    private static final int TOO_MANY = 500;

    /**
     * An address with what it says.
     *
     * @param address the address
     * @param name what its own name says, in words
     * @param subjects the same in the keys of this index
     * @param all the same with what its ranges and its use say
     */
    private record Entry(Address address, Set<String> name, Set<String> subjects, Set<String> all) {}

    private final Keys keys;
    private final Map<String, List<Entry>> entries = new HashMap<>();

    AddressIndex(Keys keys, List<Address> addresses) {
        this.keys = keys;
        addresses.stream().filter(address -> !address.isReserve()).forEach(this::add);
    }

    private void add(Address address) {
        Set<String> subjects = keys.of(address.terms());
        Set<String> all = new LinkedHashSet<>(subjects);
        all.addAll(keys.of(address.context()));
        all.add(keys.implied(AbilityFinder.of(address)));
        Entry entry = new Entry(address, Keys.WORDS.of(address.terms()), subjects, all);
        all.forEach(
                key -> entries.computeIfAbsent(key, absent -> new ArrayList<>()).add(entry));
    }

    /** Finds the best match, leaving out names that belong to other devices. */
    Match best(List<Term> device, Set<Set<String>> claimed) {
        Set<String> name = Keys.WORDS.of(device);
        Set<String> wanted = keys.of(device);
        List<Entry> candidates = wanted.stream()
                .map(key -> entries.getOrDefault(key, List.of()))
                .min(Comparator.comparingInt(List::size))
                .orElse(List.of());
        if (candidates.size() > TOO_MANY) {
            return Match.NONE;
        }
        List<Entry> fitting = candidates.stream()
                .filter(entry -> fits(entry, wanted))
                .filter(entry -> entry.name().equals(name) || !claimed.contains(entry.name()))
                .toList();
        int least = fitting.stream()
                .mapToInt(entry -> extras(entry, wanted).size())
                .min()
                .orElse(0);
        List<Entry> best = fitting.stream()
                .filter(entry -> extras(entry, wanted).size() == least)
                .toList();
        Set<Set<String>> extras = new HashSet<>();
        best.forEach(entry -> extras.add(extras(entry, wanted)));
        return new Match(best.stream().map(Entry::address).toList(), extras);
    }

    /** An address that says nothing by itself is of what its ranges say; else its own name must say a part. */
    private static boolean fits(Entry entry, Set<String> wanted) {
        boolean own = entry.subjects().isEmpty() || entry.subjects().stream().anyMatch(wanted::contains);
        return own && entry.all().containsAll(wanted);
    }

    private static Set<String> extras(Entry entry, Set<String> wanted) {
        Set<String> extras = new HashSet<>(entry.subjects());
        extras.removeAll(wanted);
        return extras;
    }
}
