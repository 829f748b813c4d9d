package io.github.thinknxkit.draft.guess;

import io.github.thinknxkit.draft.words.Meaning.Use;
import io.github.thinknxkit.draft.words.Term;
import io.github.thinknxkit.spec.knx.DatapointTypeId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A group address of the exports, read.
 *
 * @param raw its 16 bits
 * @param text the address as a plant file writes it
 * @param name its name; may be empty
 * @param type its datapoint type; empty if the exports give none, or several that do not go together
 * @param proposed whether that is only proposed
 * @param terms what its name is made of
 * @param ranges the names of the ranges that it is in, outermost first
 * @param context what these are made of
 */
public record Address(
        int raw,
        String text,
        String name,
        Optional<DatapointTypeId> type,
        boolean proposed,
        List<Term> terms,
        List<String> ranges,
        List<Term> context) {

    /** Copies the lists. */
    public Address {
        terms = List.copyOf(terms);
        ranges = List.copyOf(ranges);
        context = List.copyOf(context);
    }

    /** {@return whether the exports leave open which datapoint type it has: they say nothing, or the main type alone} */
    public boolean isOpen() {
        return type.filter(known -> known.sub().isPresent()).isEmpty();
    }

    /** {@return whether it is kept free} */
    public boolean isReserve() {
        return name.isBlank() || terms.stream().anyMatch(term -> term.is(Use.RESERVE));
    }

    /** What its name says that it is for, as keys. */
    Set<String> roles() {
        return keys(terms, true);
    }

    /** What its name says that it is of, as keys. */
    Set<String> subjects() {
        return keys(terms, false);
    }

    private static Set<String> keys(List<Term> terms, boolean roles) {
        Set<String> keys = new LinkedHashSet<>();
        terms.stream()
                .filter(term -> !term.is(Use.STOP) && term.is(Use.ROLE) == roles)
                .map(Term::key)
                .forEach(keys::add);
        return keys;
    }

    /** The address with a type that is proposed instead of the one that the exports give. */
    Address with(DatapointTypeId other) {
        return new Address(raw, text, name, Optional.of(other), true, terms, ranges, context);
    }
}
