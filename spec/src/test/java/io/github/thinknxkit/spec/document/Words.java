package io.github.thinknxkit.spec.document;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The words of a text, for telling whether two texts say the same in other grammar. */
final class Words {

    private static final Set<String> SMALL = Set.of("the", "a", "an", "it", "of", "to", "and");

    private final List<String> words;

    private Words(List<String> words) {
        this.words = words;
    }

    static Words of(String text) {
        return new Words(Stream.of(text.toLowerCase(Locale.ROOT).split("[^a-z]+"))
                .filter(word -> !word.isEmpty() && !SMALL.contains(word))
                .toList());
    }

    /** Returns whether each of these words is among others, as it is or in another form of four letters and more. */
    boolean among(Words others) {
        return words.stream().allMatch(word -> others.words.stream().anyMatch(other -> alike(word, other)));
    }

    private static boolean alike(String one, String other) {
        return one.equals(other)
                || (one.length() >= 4 && other.startsWith(one))
                || (other.length() >= 4 && one.startsWith(other));
    }
}
