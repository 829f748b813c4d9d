package io.github.thinknxkit.draft.guess;

import io.github.thinknxkit.draft.words.Meaning.Use;
import io.github.thinknxkit.draft.words.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Addresses by the devices whose names their names begin with: the longest such name counts. */
final class NameStarts {

    private final Set<String> devices = new HashSet<>();
    private final Map<String, List<Address>> addresses = new HashMap<>();

    NameStarts(List<Address> addresses, List<List<Term>> devices) {
        devices.stream().filter(NameStarts::isDistinctive).map(NameStarts::text).forEach(this.devices::add);
        addresses.stream().filter(address -> !address.isReserve()).forEach(this::add);
    }

    /** With the name of a place alone everything in it begins. */
    private static boolean isDistinctive(List<Term> name) {
        return name.stream().anyMatch(term -> !term.is(Use.PLACE) && !term.is(Use.STOP) && !term.is(Use.ROLE));
    }

    private static String text(List<Term> terms) {
        return terms.stream().map(Term::text).collect(Collectors.joining(" "));
    }

    private void add(Address address) {
        for (int count = address.terms().size(); count > 0; count--) {
            String start = text(address.terms().subList(0, count));
            if (devices.contains(start)) {
                addresses.computeIfAbsent(start, absent -> new ArrayList<>()).add(address);
                return;
            }
        }
    }

    /** The addresses that begin with the name of a device, in the order of the exports. */
    List<Address> of(List<Term> device) {
        return isDistinctive(device) ? addresses.getOrDefault(text(device), List.of()) : List.of();
    }
}
