package io.github.thinknxkit.processor.harness;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Names that people might write, or that somebody writes to do harm: the same in every run. */
public final class OddNames {

    private static final long SEED = 20_261_128;
    private static final int RANDOM = 150;

    private static final List<String> FIXED = List.of(
            "-----",
            "...",
            "_",
            "__",
            "$",
            "$1",
            "'",
            "\"",
            "\\",
            "\\u0022",
            "*/",
            "${x}",
            "{@link X}",
            "<b>",
            "&amp;",
            "%n%s",
            "1",
            "1.",
            "01",
            "7.62",
            "1/2/3",
            "1_2_3",
            "0",
            "Свет",
            "СВЕТ",
            "Щ",
            "ъ",
            "ь",
            "Дом 1",
            "Φώτα",
            "ΦΩΤΑ",
            "Μπ",
            "αυ",
            "照明",
            "灯",
            "مطبخ",
            "מטבח",
            "ห้องครัว",
            "부엌",
            "💡",
            "💡💡",
            "1️⃣",
            "e\u0301",
            "\u0301",
            "ｆｕｌｌ",
            "Ａ",
            "İ",
            "ı",
            "ß",
            "ẞ",
            "ŉ",
            "ǆ",
            "ﬁ",
            "½",
            "²",
            "º",
            "Ⅳ",
            "a".repeat(200),
            "A".repeat(200),
            "щ".repeat(200),
            "照".repeat(200),
            "Kitchen ".repeat(40).strip(),
            "MALMÖ's Licht",
            "Groups",
            "GROUPS",
            "groups 1",
            "groups_1",
            "Group 1 0 7",
            "group",
            "Unnamed",
            "Part1",
            "Part 2",
            "Area",
            "Plant",
            "Home area",
            "home",
            "Light",
            "Plant light",
            "Plant light handle",
            "Ruled position controller",
            "Hut",
            "Hut groups",
            "Hut telegrams",
            "Thinknx client",
            "List",
            "Override",
            "Consumer",
            "String",
            "Object",
            "package-info",
            "module-info",
            "con",
            "NUL",
            "com1",
            "Aux.txt",
            "CLASS",
            "getClass",
            "hash code",
            "Wait");

    /** Each stands for the characters of a script or of a kind. */
    private static final List<String> POOLS = List.of(
            "abcXYZ",
            "äöüßéñøłğş",
            "абщъьйЖЯЁїџ",
            "αυμπγςΨΏϋου",
            "照明灯",
            "مطبخ",
            "אבג",
            "0123456789",
            "١٢३",
            " -_./,:;#",
            "$\\\"'*{}@%&<>",
            "\u0301\u0308\u030C",
            "\u200D\u200B\u00AD\u2060",
            "ＡｂＣ１２",
            "💡🏠");

    private OddNames() {}

    /** Returns them, distinct, the ones thought up before the random ones. */
    public static List<String> all() {
        Set<String> names = new LinkedHashSet<>(FIXED);
        Homonyms.all().stream().map(word -> word.replace('-', ' ')).forEach(names::add);
        Random random = new Random(SEED);
        IntStream.range(0, RANDOM).forEach(i -> names.add(random(random)));
        return names.stream()
                .filter(name -> name.strip().equals(name) && !name.isEmpty())
                .toList();
    }

    private static String random(Random random) {
        return Stream.generate(() -> POOLS.get(random.nextInt(POOLS.size())))
                .limit(1 + random.nextInt(4))
                .map(pool -> characters(random, pool))
                .collect(Collectors.joining());
    }

    private static String characters(Random random, String pool) {
        int[] characters = pool.codePoints().toArray();
        return IntStream.range(0, 1 + random.nextInt(4))
                .mapToObj(i -> Character.toString(characters[random.nextInt(characters.length)]))
                .collect(Collectors.joining());
    }
}
