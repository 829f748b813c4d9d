package io.github.thinknxkit.draft.words;

import io.github.thinknxkit.draft.words.Meaning.Use;
import java.util.List;
import java.util.Optional;

/**
 * One word of a name, several that mean one thing, or a part of a compound.
 *
 * @param text the words in lower case, in ASCII where that can spell them
 * @param meaning what they mean; empty if that is not known, as of people's names
 * @param start the index of the first character in the name
 * @param end the index behind the last one
 */
public record Term(String text, Optional<Meaning> meaning, int start, int end) {

    /** {@return what is the same for all words of the same meaning: its name, or the word itself} */
    public String key() {
        return meaning.map(Meaning::id).orElse(text);
    }

    /** {@return what it says about the kind of a device; may be empty} */
    public List<Hint> hints() {
        return meaning.map(Meaning::hints).orElse(List.of());
    }

    /**
     * Returns whether it has a use.
     *
     * @param use the use
     * @return whether it has
     */
    public boolean is(Use use) {
        return meaning.filter(known -> known.is(use)).isPresent();
    }
}
