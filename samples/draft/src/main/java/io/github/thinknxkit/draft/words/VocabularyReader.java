package io.github.thinknxkit.draft.words;

import io.github.thinknxkit.draft.words.Hint.Weight;
import io.github.thinknxkit.draft.words.Meaning.Use;
import io.github.thinknxkit.spec.names.NameWords;
import io.github.thinknxkit.spec.names.NameWords.Word;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the file of words, whose head says what a line is. */
final class VocabularyReader {

    private static final String FILE = "words.txt";
    private static final Pattern LINE = Pattern.compile("([a-z0-9-]+) \\[([a-z!? -]+)]: (.+)");

    private final Map<String, Meaning> phrases = new HashMap<>();
    private final Map<String, Meaning> endings = new HashMap<>();

    static Vocabulary read() {
        VocabularyReader reader = new VocabularyReader();
        text().lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(reader::line);
        return new Vocabulary(reader.phrases, reader.endings);
    }

    private static String text() {
        try (InputStream in = VocabularyReader.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("The file " + FILE + " is not in the jar of this program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + FILE, e);
        }
    }

    private void line(String line) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            throw new IllegalStateException("A line of " + FILE + " is none: " + line);
        }
        Meaning meaning = meaning(matcher.group(1), List.of(matcher.group(2).split(" ", -1)));
        for (String words : matcher.group(3).split(", ", -1)) {
            boolean ending = words.startsWith("-");
            put(ending ? endings : phrases, ending ? words.substring(1) : key(words), meaning);
        }
    }

    private static void put(Map<String, Meaning> map, String words, Meaning meaning) {
        if (map.put(words, meaning) != null) {
            throw new IllegalStateException("The words '" + words + "' are twice in " + FILE);
        }
    }

    private static String key(String words) {
        return NameWords.of(words).stream().map(Word::text).collect(Collectors.joining(" "));
    }

    private static Meaning meaning(String id, List<String> told) {
        List<Hint> hints = new ArrayList<>();
        Set<Use> uses = EnumSet.noneOf(Use.class);
        for (String word : told) {
            String name = word.replaceAll("[!?]", "").toUpperCase(Locale.ROOT);
            if (isUse(name)) {
                uses.add(Use.valueOf(name));
            } else {
                hints.add(new Hint(Family.valueOf(name), weight(word)));
            }
        }
        return new Meaning(id, hints, uses);
    }

    private static boolean isUse(String name) {
        return List.of(Use.values()).stream().anyMatch(use -> use.name().equals(name));
    }

    private static Weight weight(String word) {
        if (word.endsWith("!")) {
            return Weight.STRONG;
        }
        return word.endsWith("?") ? Weight.WEAK : Weight.PLAIN;
    }
}
