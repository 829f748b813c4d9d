package io.github.thinknxkit.spec.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.spec.ets.EtsExport;
import io.github.thinknxkit.spec.ets.GroupCatalog;
import io.github.thinknxkit.spec.ets.GroupEntry;
import io.github.thinknxkit.spec.ets.GroupRange;
import io.github.thinknxkit.spec.hostile.AnyText;
import io.github.thinknxkit.spec.hostile.JavaNames;
import io.github.thinknxkit.spec.model.Name;
import io.github.thinknxkit.spec.names.NameWords.Word;
import io.github.thinknxkit.spec.problem.Position;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever people call things, their names in code are names of Java, distinct, and always the same. */
class NamePropertiesTest {

    private static final Position NOWHERE = new Position("export", 1, 1, "");

    @Property
    void wordsStandWhereTheySay(@ForAll("names") String name) {
        int end = 0;
        for (Word word : NameWords.of(name)) {
            assertFalse(word.text().isEmpty());
            assertTrue(word.start() >= end && word.start() < word.end() && word.end() <= name.length(), name);
            end = word.end();
        }
    }

    @Property
    void namesOfPeopleBecomeNamesOfJava(@ForAll("names") String name, @ForAll NameRole role) {
        AreaNames.method(name, Optional.empty(), role).ifPresent(method -> {
            assertTrue(JavaNames.isName(method), method);
            assertTrue(method.matches("[a-z][A-Za-z0-9_]*"), method);
            assertFalse(NameStyle.AREA_METHOD.isTaken(method), method);
            assertEquals(Optional.of(method), AreaNames.method(name, Optional.empty(), role));
        });
    }

    /** The letters as they are, without what cannot be seen between them. */
    @Property
    void whatCannotBeSeenChangesNothing(@ForAll("names") String name) {
        assertEquals(CodeName.ofFree(name), CodeName.ofFree(name + "\u200D"));
        assertEquals(CodeName.ofFree(name), CodeName.ofFree("\u2060" + name));
    }

    @Property
    void kebabNamesAreKebab(@ForAll("names") String name) {
        CodeName.kebabOf(name).ifPresent(kebab -> {
            assertTrue(CodeName.isKebab(kebab), kebab);
            assertEquals(Optional.of(kebab), CodeName.kebabOf(kebab));
            CodeName.ofKebab(kebab).ifPresent(words -> assertEquals(kebab, String.join("-", words.words())));
        });
    }

    @Property
    void kebabNamesAreSpeltInEveryStyle(
            @ForAll("kebabs") String kebab, @ForAll NameStyle style, @ForAll NameRole role) {
        CodeName.ofKebab(kebab).ifPresent(words -> {
            String free = style.free(style.spell("", words, ""), role);
            assertTrue(JavaNames.isIdentifier(free) && !style.isTaken(free), free);
            assertTrue(JavaNames.isName(free) || style == NameStyle.CONSTANT, free);
        });
    }

    @Property(tries = 300)
    void methodsOfARangeAreDistinctWhateverTheOrder(@ForAll("siblings") List<String> names, @ForAll Random random) {
        List<GroupEntry> entries = new ArrayList<>();
        List<GroupRange> ranges = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            int raw = 1 + i * 700;
            entries.add(entry(names.get(i), raw));
            ranges.add(new GroupRange(
                    name(names.get(i)), "", OptionalInt.of(raw), List.of(), List.of(entry(names.get(i), raw + 1))));
        }
        Set<String> methods = methods(ranges, entries);
        assertEquals(2 * names.size(), methods.size(), methods::toString);
        assertTrue(methods.stream().allMatch(JavaNames::isName), methods::toString);

        Collections.shuffle(entries, random);
        Collections.shuffle(ranges, random);
        assertEquals(methods, methods(ranges, entries));
    }

    private static Set<String> methods(List<GroupRange> ranges, List<GroupEntry> entries) {
        EtsExport export = new EtsExport("export", ranges, entries, "0".repeat(64));
        NamedGroups named = NamedGroups.of(
                GroupCatalog.of(List.of(export), List.of()).catalog().orElseThrow());
        Set<String> inner = new HashSet<>();
        named.ranges().forEach(range -> range.content().groups().forEach(group -> inner.add(group.method())));
        assertTrue(inner.stream().allMatch(JavaNames::isName), inner::toString);
        Set<String> methods = new TreeSet<>();
        Stream.concat(
                        named.ranges().stream().map(NamedGroups.Range::method),
                        named.groups().stream().map(NamedGroups.Group::method))
                .forEach(method -> assertTrue(methods.add(method), () -> method + " twice"));
        return methods;
    }

    private static GroupEntry entry(String name, int raw) {
        return new GroupEntry(
                name(name),
                name(String.valueOf(raw)),
                raw,
                "",
                Optional.empty(),
                List.of(),
                false,
                false,
                Optional.empty());
    }

    private static Name name(String text) {
        return new Name(text, NOWHERE);
    }

    @Provide
    Arbitrary<String> names() {
        return AnyText.of(30);
    }

    @Provide
    Arbitrary<String> kebabs() {
        Arbitrary<String> made =
                Arbitraries.strings().withChars("abcxyz019-").ofMinLength(1).ofMaxLength(12);
        Arbitrary<String> taken = Arbitraries.of(
                "class",
                "object",
                "string",
                "to-string",
                "hash-code",
                "get-class",
                "send",
                "con",
                "lpt1",
                "yield",
                "record",
                "null",
                "true",
                "close",
                "over",
                "devices",
                "group",
                "wait",
                "override");
        return Arbitraries.oneOf(made, taken);
    }

    /** Few, so that several share one. */
    @Provide
    Arbitrary<List<String>> siblings() {
        Arbitrary<String> alike = Arbitraries.of(
                "Licht",
                "licht",
                "LICHT",
                "Licht 1",
                "Licht_1",
                "Licht 0/0/1",
                "group",
                "groups",
                "照明",
                "",
                "get class",
                "Licht 1 2",
                "group 0 0 1");
        return Arbitraries.oneOf(alike, AnyText.of(6)).list().ofMaxSize(8);
    }
}
