package io.github.thinknxkit.draft.guess;

import io.github.thinknxkit.draft.words.Family;
import io.github.thinknxkit.draft.words.Hint;
import io.github.thinknxkit.draft.words.Hint.Weight;
import io.github.thinknxkit.draft.words.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the words of a name tell of the kind of a device.
 *
 * @param families what it may be by the heaviest of its words, in their order; of a kind the more special one
 * @param weight how heavy these are
 * @param words the words
 */
record NameHints(List<Family> families, Weight weight, List<String> words) {

    static NameHints of(String text, List<Term> name) {
        Weight heaviest = name.stream()
                .flatMap(term -> term.hints().stream())
                .map(Hint::weight)
                .max(Comparator.naturalOrder())
                .orElse(Weight.WEAK);
        List<Family> families = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (Term term : name) {
            List<Family> told = term.hints().stream()
                    .filter(hint -> hint.weight() == heaviest)
                    .map(Hint::family)
                    .toList();
            families.addAll(told);
            words.addAll(told.isEmpty() ? List.of() : List.of(text.substring(term.start(), term.end())));
        }
        return new NameHints(special(families), heaviest, words);
    }

    /** One family for each kind: a shutter is a blind, too, and a light switch is there for a light. */
    private static List<Family> special(List<Family> families) {
        List<Family> special = new ArrayList<>();
        for (Family family : families) {
            Optional<Family> same = special.stream()
                    .filter(other -> other.kind().equals(family.kind()))
                    .findFirst();
            if (same.isEmpty()) {
                special.add(family);
            } else if (family == Family.LIGHT || family == Family.SHUTTER || family == Family.CLIMATE) {
                special.set(special.indexOf(same.get()), family);
            }
        }
        return List.copyOf(special);
    }

    /** What it is, if the words tell one kind only. */
    Optional<Family> family() {
        return families.size() == 1 ? Optional.of(families.get(0)) : Optional.empty();
    }

    /** The family of this kind that the words tell. */
    Optional<Family> of(String kind) {
        return families.stream().filter(family -> family.kind().equals(kind)).findFirst();
    }

    boolean allows(String kind) {
        return of(kind).isPresent();
    }

    /** Whether the words outweigh everything else. */
    boolean isStrong() {
        return weight == Weight.STRONG && family().isPresent();
    }

    /** Whether anything else outweighs the words, as where there are none. */
    boolean isWeak() {
        return weight == Weight.WEAK;
    }

    List<String> kinds() {
        return families.stream().map(Family::kind).toList();
    }

    /** The words for a comment; empty if there are none. */
    String shown() {
        return words.stream().distinct().map(Quoted::of).collect(Collectors.joining(", "));
    }
}
