package io.github.thinknxkit.spec.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.spec.names.NameWords.Word;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words of names, over names that people write and over random ones. */
class NameWordsTest {

    private static final List<String> PIECES = List.of(
            "Licht", "KÜCHE", "Straße", "STRAßE", "ß", "Ö", "ö", "MALMÖ's", "Nonna’s", "'", " ", "-", "/", ".", "1",
            "7.62", "OG", "EG", "é", "Niccolò", "Þ", "Łódź", "İ", "ı", "Щит", "ЩИТ", "щ", "ъе", "Ъ", "ь", "й", "Ё", "ї",
            "п'ю", "Σαλόνι", "ΑΥΛΗ", "Αυ", "ού", "όυ", "αϋ", "Μπ", "μπ", "ΓΓ", "ς", "照明", "مطبخ", "מטבח", "💡",
            "\u200D", "\u00AD", "\u0308", "\u202E", "ｆ", "Ⅳ", "²", "_", "$", "\uD83D", "class", "groups");

    private static Stream<String> corpus() {
        Random random = new Random(20_261_128);
        return IntStream.range(0, 20_000)
                .mapToObj(i -> random.ints(1 + random.nextInt(6), 0, PIECES.size())
                        .mapToObj(PIECES::get)
                        .collect(Collectors.joining()));
    }

    @Test
    void wordsKnowWhereTheyStand() {
        String name = "Nonna's Küche, EGWohnen";
        assertEquals(
                "[Nonna's, Küche, EG, Wohnen]",
                NameWords.of(name).stream()
                        .map(word -> name.substring(word.start(), word.end()))
                        .toList()
                        .toString());
    }

    @Test
    void wordsStandInOrderWithinTheName() {
        corpus().forEach(name -> {
            int end = 0;
            for (Word word : NameWords.of(name)) {
                assertTrue(word.start() >= end && word.end() >= word.start() && word.end() <= name.length(), name);
                end = word.end();
            }
        });
    }

    @Test
    void composedAndDecomposedNamesAreTheSame() {
        corpus().forEach(name ->
                assertEquals(texts(name), texts(Normalizer.normalize(name, Normalizer.Form.NFC)), name));
        corpus().forEach(name ->
                assertEquals(texts(name), texts(Normalizer.normalize(name, Normalizer.Form.NFD)), name));
    }

    @Test
    void methodsConsistOfTheWords() {
        corpus().forEach(name -> AreaNames.method(name, Optional.empty(), NameRole.DEVICE)
                .ifPresent(method -> {
                    assertTrue(method.matches("[a-z][A-Za-z0-9]*(_[0-9][A-Za-z0-9]*)*"), name + " -> " + method);
                    String words = String.join("", texts(name));
                    String letters = method.toLowerCase(Locale.ROOT).replace("_", "");
                    assertTrue(
                            letters.equals(words)
                                    || letters.equals("device" + words)
                                    || letters.equals(words + "device"),
                            name + " -> " + method);
                }));
    }

    @Test
    void genitiveIsOneWordWithItsName() {
        Random random = new Random(7);
        String letters = "abzäöüßéñøщжяαυλμπ";
        for (int i = 0; i < 5_000; i++) {
            String word = random.ints(1 + random.nextInt(8), 0, letters.length())
                    .mapToObj(at -> letters.substring(at, at + 1))
                    .collect(Collectors.joining());
            String shouted = word.replace('ß', 'z').toUpperCase(Locale.ROOT);
            for (String name : List.of(word, shouted)) {
                assertEquals(2, NameWords.of(name + "'s Licht").size(), name);
                assertEquals(texts(name + "’s Licht"), texts(name + "'s Licht"));
            }
        }
    }

    private static List<String> texts(String name) {
        return NameWords.of(name).stream().map(Word::text).toList();
    }
}
