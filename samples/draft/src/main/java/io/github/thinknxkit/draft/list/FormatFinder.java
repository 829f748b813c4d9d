package io.github.thinknxkit.draft.list;

import io.github.thinknxkit.draft.words.Meaning.Use;
import io.github.thinknxkit.draft.words.Term;
import io.github.thinknxkit.draft.words.Vocabulary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds out how a list is written, since nobody says it: by its titles, and else by what stands in its columns. */
final class FormatFinder {

    private static final List<Character> SEPARATORS = List.of(';', '\t', ',');

    /** Titles that hardly any device has for a name. */
    private static final Set<Column> NAMING = EnumSet.of(Column.NAME, Column.GUID);

    /** Enough to see what a column holds. */
    private static final int SAMPLE = 1_000;

    private final Vocabulary vocabulary;

    FormatFinder(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    ListFormat find(List<String> lines) {
        List<String> sample =
                lines.stream().filter(line -> !line.isBlank()).limit(SAMPLE).toList();
        char separator = SEPARATORS.stream()
                .max(Comparator.comparingLong((Character candidate) -> devices(sample, candidate))
                        .thenComparing(candidate -> -SEPARATORS.indexOf(candidate)))
                .orElseThrow();
        List<List<String>> rows =
                sample.stream().map(line -> LineFields.of(line, separator)).toList();
        List<String> titles =
                rows.stream().findFirst().filter(FormatFinder::isHeader).orElse(List.of());
        List<List<String>> devices = rows.stream().filter(FormatFinder::hasGuid).toList();
        return new ListFormat(separator, columns(titles, devices), titles);
    }

    /** How many lines are a GUID and something else. */
    private static long devices(List<String> lines, char separator) {
        return lines.stream()
                .map(line -> LineFields.of(line, separator))
                .filter(fields -> fields.size() > 1 && hasGuid(fields))
                .count();
    }

    private static boolean hasGuid(List<String> fields) {
        return fields.stream().anyMatch(field -> Guid.in(field).isPresent());
    }

    private static boolean isHeader(List<String> fields) {
        return !hasGuid(fields)
                && fields.stream()
                        .flatMap(field -> Column.titled(field).stream())
                        .anyMatch(NAMING::contains)
                && fields.size() > 1;
    }

    private List<Column> columns(List<String> titles, List<List<String>> rows) {
        int count =
                Math.max(titles.size(), rows.stream().mapToInt(List::size).max().orElse(0));
        List<Column> columns = new ArrayList<>(Collections.nCopies(count, Column.OTHER));
        for (int i = 0; i < titles.size(); i++) {
            columns.set(i, Column.titled(titles.get(i)).orElse(Column.OTHER));
        }
        if (!columns.contains(Column.GUID)) {
            best(
                            columns,
                            rows,
                            fields -> fields.filter(field -> Guid.in(field).isPresent())
                                    .count())
                    .ifPresent(index -> columns.set(index, Column.GUID));
        }
        if (!columns.contains(Column.NAME)) {
            // Areas and kinds repeat themselves more than names do.
            best(columns, rows, fields -> fields.distinct().count())
                    .ifPresent(index -> columns.set(index, Column.NAME));
        }
        if (titles.isEmpty()) {
            guessOthers(columns, rows);
        }
        return columns;
    }

    private void guessOthers(List<Column> columns, List<List<String>> rows) {
        for (int i = 0; i < columns.size(); i++) {
            List<String> texts = texts(rows, i);
            if (columns.get(i) == Column.OTHER && !texts.isEmpty()) {
                columns.set(i, guess(texts));
            }
        }
    }

    private Column guess(List<String> texts) {
        if (texts.stream().allMatch(this::isKind)) {
            return Column.KIND;
        }
        boolean repeats = new HashSet<>(texts).size() < texts.size();
        return repeats || texts.stream().allMatch(this::isPlace) ? Column.AREA : Column.OTHER;
    }

    private boolean isKind(String text) {
        List<Term> terms = vocabulary.terms(text);
        return !terms.isEmpty() && terms.stream().noneMatch(term -> term.hints().isEmpty());
    }

    private boolean isPlace(String text) {
        List<Term> terms = vocabulary.terms(text);
        return terms.stream().anyMatch(term -> term.is(Use.PLACE));
    }

    private interface Score {
        long of(Stream<String> fields);
    }

    /** The column, among those that nothing is known of, that scores most: the first of several, none if all score 0. */
    private static Optional<Integer> best(List<Column> columns, List<List<String>> rows, Score score) {
        Predicate<Integer> open = index -> columns.get(index) == Column.OTHER;
        return IntStream.range(0, columns.size())
                .boxed()
                .filter(open)
                .filter(index -> score.of(texts(rows, index).stream()) > 0)
                .max(Comparator.comparingLong((Integer index) -> score.of(texts(rows, index).stream()))
                        .thenComparing(Comparator.reverseOrder()));
    }

    private static List<String> texts(List<List<String>> rows, int column) {
        return rows.stream()
                .filter(row -> column < row.size() && !row.get(column).isEmpty())
                .map(row -> row.get(column))
                .toList();
    }
}
