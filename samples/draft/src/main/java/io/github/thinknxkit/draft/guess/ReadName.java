package io.github.thinknxkit.draft.guess;

import io.github.thinknxkit.draft.words.Meaning.Use;
import io.github.thinknxkit.draft.words.Term;
import io.github.thinknxkit.draft.words.Vocabulary;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A name and what it is made of.
 *
 * @param text the name
 * @param terms what it is made of
 */
public record ReadName(String text, List<Term> terms) {

    /** What people put between a place and a thing. */
    private static final Pattern ENDS = Pattern.compile("^[\\s:/,;|_>–—-]+|[\\s:/,;|_>–—-]+$");

    /** Copies the list. */
    public ReadName {
        terms = List.copyOf(terms);
    }

    /**
     * Reads a name.
     *
     * @param text the name
     * @param vocabulary what words mean
     * @return the name, read
     */
    public static ReadName of(String text, Vocabulary vocabulary) {
        return new ReadName(text, vocabulary.terms(text));
    }

    /**
     * Returns what is left of the name behind another that it begins with.
     *
     * @param start the other
     * @return the rest, with a capital; empty if the name begins in another way, or says nothing else
     */
    public Optional<String> behind(ReadName start) {
        int count = start.terms().size();
        boolean begins = count > 0
                && count < terms.size()
                && startsWord(count)
                && prefix(count).equals(start.prefix(count))
                && says(count, terms.size());
        return begins ? Optional.of(without(0, count)) : Optional.empty();
    }

    /** Whether a term begins with a word of its own, and is not the end of a compound. */
    boolean startsWord(int term) {
        return term == 0 || terms.get(term).start() >= terms.get(term - 1).end();
    }

    /** The text of the terms in a range, with a capital. */
    String words(int from, int to) {
        return capital(text.substring(terms.get(from).start(), terms.get(to - 1).end()));
    }

    /** The text without the terms in a range, without what joined them, with a capital. */
    String without(int from, int to) {
        String front = text.substring(0, from == 0 ? 0 : terms.get(from).start());
        String back = text.substring(terms.get(to - 1).end());
        // An English genitive belongs to the word before it.
        return capital(trimmed(trimmed(front) + " " + trimmed(back.replaceFirst("^['’]s\\b", ""))));
    }

    private static String trimmed(String part) {
        return ENDS.matcher(part).replaceAll("");
    }

    private static String capital(String words) {
        int first = words.isEmpty() ? 0 : Character.charCount(words.codePointAt(0));
        return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
    }

    /** Whether the terms in a range say anything. */
    boolean says(int from, int to) {
        return terms.subList(from, to).stream().anyMatch(term -> !term.is(Use.STOP));
    }

    /** The keys of the first terms, to compare names by. */
    String prefix(int count) {
        return terms.subList(0, count).stream().map(Term::text).collect(Collectors.joining(" "));
    }
}
