package io.github.thinknxkit.cli.completion;

import java.util.Collection;
import java.util.List;

/**
 * What may stand at a place of the command line.
 *
 * @param words the words, with what they mean
 * @param files whether it is the name of a file, which the shell knows best
 */
public record Candidates(List<Candidate> words, boolean files) {

    /** The name of a file. */
    public static final Candidates FILES = new Candidates(List.of(), true);

    /** Nothing that is known. */
    public static final Candidates NONE = new Candidates(List.of(), false);

    /**
     * A word that may stand there.
     *
     * @param word the word
     * @param description what it means; may be empty
     */
    public record Candidate(String word, String description) {}

    /** Copies the list. */
    public Candidates {
        words = List.copyOf(words);
    }

    /**
     * Returns words that need no explanation.
     *
     * @param words the words
     * @return the candidates
     */
    public static Candidates of(Collection<String> words) {
        return new Candidates(
                words.stream().map(word -> new Candidate(word, "")).toList(), false);
    }

    /**
     * Returns words with what they mean.
     *
     * @param words the words
     * @return the candidates
     */
    public static Candidates of(List<Candidate> words) {
        return new Candidates(words, false);
    }
}
