package io.github.thinknxkit.spec.knx;

import java.util.List;

/**
 * A list of words for the values of datapoint types.
 *
 * @param name its name in kebab case, such as {@code up-down}
 * @param description what the words are about: a clause without full stop
 * @param note what is to be known besides; empty if nothing
 * @param words the words, in the order of their numbers
 */
public record WordList(String name, String description, String note, List<Word> words) {

    /** Copies the list. */
    public WordList {
        words = List.copyOf(words);
    }

    /**
     * A word.
     *
     * @param name the word in kebab case, such as {@code not-inverted}
     * @param raw its number on the bus, 0 to 255
     * @param description what it means: a clause without full stop
     */
    public record Word(String name, int raw, String description) {}
}
