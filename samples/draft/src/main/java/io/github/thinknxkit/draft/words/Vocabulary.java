package io.github.thinknxkit.draft.words;

import io.github.thinknxkit.spec.names.NameWords;
import io.github.thinknxkit.spec.names.NameWords.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The words that names of devices and addresses are made of. It never changes and may be used by several threads. */
public final class Vocabulary {

    private static final int LONGEST_PHRASE = 4;

    /** A shorter rest of a compound is more likely a part of another word. */
    private static final int SHORTEST_REST = 2;

    /** What German puts between the parts of a compound. */
    private static final List<String> JOINTS = List.of("", "s", "n", "en", "er", "e");

    private final Map<String, Meaning> phrases;
    private final Map<String, Meaning> endings;

    Vocabulary(Map<String, Meaning> phrases, Map<String, Meaning> endings) {
        this.phrases = Map.copyOf(phrases);
        this.endings = Map.copyOf(endings);
    }

    /**
     * Reads the words that come with this program.
     *
     * @return the words
     */
    public static Vocabulary bundled() {
        return VocabularyReader.read();
    }

    /**
     * Reads a name.
     *
     * @param name the name
     * @return what it is made of, in order; the longest known phrases, single words else
     */
    public List<Term> terms(String name) {
        List<Word> words = NameWords.of(name);
        List<Term> terms = new ArrayList<>();
        int next = 0;
        while (next < words.size()) {
            int length = phraseLength(words, next);
            if (length > 0) {
                terms.add(term(words, next, length));
            } else {
                terms.addAll(compound(words.get(next)));
            }
            next += Math.max(1, length);
        }
        return List.copyOf(terms);
    }

    /** How many words from here are the longest known phrase; 0 if not even the first is known. */
    private int phraseLength(List<Word> words, int from) {
        int length = Math.min(LONGEST_PHRASE, words.size() - from);
        while (length > 0 && !phrases.containsKey(phrase(words, from, length))) {
            length--;
        }
        return length;
    }

    private static String phrase(List<Word> words, int from, int length) {
        return words.subList(from, from + length).stream().map(Word::text).collect(Collectors.joining(" "));
    }

    private Term term(List<Word> words, int from, int length) {
        String phrase = phrase(words, from, length);
        Word last = words.get(from + length - 1);
        return new Term(
                phrase,
                Optional.ofNullable(phrases.get(phrase)),
                words.get(from).start(),
                last.end());
    }

    /** The parts of a compound with a known end, or the word alone. All parts stand where the word stands. */
    private List<Term> compound(Word word) {
        String text = word.text();
        for (int end = SHORTEST_REST; end < text.length(); end++) {
            Meaning meaning = endings.get(text.substring(end));
            if (meaning != null) {
                Term rest = rest(new Word(text.substring(0, end), word.start(), word.end()));
                return List.of(rest, new Term(text.substring(end), Optional.of(meaning), word.start(), word.end()));
            }
        }
        return List.of(unknown(word));
    }

    private Term rest(Word word) {
        return JOINTS.stream()
                .filter(joint -> word.text().endsWith(joint))
                .map(joint -> word.text().substring(0, word.text().length() - joint.length()))
                .flatMap(stem -> Optional.ofNullable(phrases.get(stem))
                        .map(meaning -> new Term(stem, Optional.of(meaning), word.start(), word.end()))
                        .stream())
                .findFirst()
                .orElseGet(() -> unknown(word));
    }

    private static Term unknown(Word word) {
        return new Term(word.text(), Optional.empty(), word.start(), word.end());
    }
}
