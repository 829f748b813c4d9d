package io.github.thinknxkit.spec.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.spec.ets.EtsExport;
import io.github.thinknxkit.spec.ets.GroupCatalog;
import io.github.thinknxkit.spec.load.EtsLoader;
import io.github.thinknxkit.spec.load.SpecSource;
import io.github.thinknxkit.spec.model.Name;
import io.github.thinknxkit.spec.plant.GroupOverride;
import io.github.thinknxkit.spec.plant.Protection;
import io.github.thinknxkit.spec.problem.Position;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The names of an export are taken as they are: none is lost, and none depends on the order or on its neighbours. */
@Tag("once")
class NamedGroupsTest {

    private static final int ADDRESS = (1 << 11) | 7;

    /** An export of ranges alone is refused. */
    private static final String SPARE = group("Spare", 9);

    private static String group(String name, int raw) {
        return "<GroupAddress Name=\"" + escaped(name) + "\" Address=\"" + raw + "\"/>";
    }

    private static String range(String name, int first, String... content) {
        return "<GroupRange Name=\"" + escaped(name) + "\" RangeStart=\"" + first + "\" RangeEnd=\"65535\">"
                + String.join("", content) + "</GroupRange>";
    }

    private static String escaped(String name) {
        return name.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }

    private static NamedGroups named(List<GroupOverride> overrides, String... content) {
        String text = "<GroupAddress-Export xmlns=\"http://knx.org/xml/ga-export/01\">" + String.join("", content)
                + "</GroupAddress-Export>";
        return named(overrides, SpecSource.of("house.xml", text));
    }

    private static NamedGroups named(List<GroupOverride> overrides, SpecSource source) {
        EtsExport export = new EtsLoader().load(source).export().orElseThrow();
        return NamedGroups.of(
                GroupCatalog.of(List.of(export), overrides).catalog().orElseThrow());
    }

    private static List<String> groups(String... names) {
        String[] content = new String[names.length];
        for (int i = 0; i < names.length; i++) {
            content[i] = group(names[i], ADDRESS + i);
        }
        return named(List.of(), content).groups().stream()
                .map(NamedGroups.Group::method)
                .toList();
    }

    private static List<String> ranges(String... content) {
        return named(List.of(), String.join("", content), SPARE).ranges().stream()
                .map(NamedGroups.Range::method)
                .toList();
    }

    /** All paths through ranges to addresses, by the addresses. */
    private static Map<Integer, String> paths(String... content) {
        Map<Integer, String> paths = new HashMap<>();
        collect(named(List.of(), content), "", paths);
        return paths;
    }

    private static void collect(NamedGroups named, String path, Map<Integer, String> paths) {
        named.groups().forEach(group -> paths.put(group.group().entry().raw(), path + group.method()));
        named.ranges().forEach(range -> collect(range.content(), path + range.method() + ".", paths));
    }

    @ParameterizedTest
    @CsvSource({
        "South blind, southBlind",
        "Bel. Decke Wohnen/Essen 7.62, belDeckeWohnenEssen7_62",
        "3 spots, group3Spots",
        "switch, switchGroup",
        "find, findGroup",
        "groups, groupsGroup",
        "unlock, unlock",
        "Свет, svet",
        "照明, group_1_0_7",
        "'', group_1_0_7",
        "-, group_1_0_7",
        "Group, group_1_0_7"
    })
    void namesBecomeMethods(String name, String method) {
        assertEquals(List.of(method), groups(name));
    }

    @ParameterizedTest
    @CsvSource({
        "Lights, 2048, lights",
        "Свет, 2048, svet",
        "照明, 2048, groups_1",
        "-----, 2048, groups_1",
        "'', 1, groups_0",
        "'', 0, groups_0",
        "照明, 2304, groups_1_1_0",
        "照明, 65535, groups_31_7_255",
        "Groups, 2048, groupsGroups",
        "Group, 2048, group",
        "Ranges, 2048, rangesGroups",
        "1. OG, 2048, groups1Og",
        "class, 2048, classGroups"
    })
    void namesOfRangesBecomeMethods(String name, int first, String method) {
        assertEquals(List.of(method), ranges(range(name, first)));
    }

    @Test
    void innerRangesBearTheirMiddleGroup() {
        String middle = range("照明", 2048, range("...", 2048, group("?", 2049)), group("Lamp", 2050));
        NamedGroups.Range main =
                named(List.of(), range("!", 2048, middle)).ranges().get(0);
        NamedGroups.Range inner = main.content().ranges().get(0);
        assertEquals("groups_1", main.method());
        assertEquals("groups_1_0", inner.method());
        assertEquals("groups_1_0_0", inner.content().ranges().get(0).method());
        assertEquals("_1", main.part());
        assertEquals("_1_0", inner.part());
    }

    @Test
    void rangeWithoutAddressBearsThatOfItsContent() {
        String rows = "\"Main\";\"Middle\";\"Sub\";\"Address\"\n\"照\";;;\n;\"明\";;\n;;\"Lamp\";\"1/2/3\"\n\"家\";;;\n";
        NamedGroups named = named(List.of(), SpecSource.of("house.csv", rows));
        assertEquals(
                List.of("groups_1", "groups_empty"),
                named.ranges().stream().map(NamedGroups.Range::method).toList());
        assertEquals(
                "groups_1_2", named.ranges().get(0).content().ranges().get(0).method());
    }

    @Test
    void sharedNamesGetTheirAddressesInAnyOrder() {
        assertEquals(List.of("res_1_0_7", "hall", "res_1_0_9"), groups("Res.", "Hall", "res"));
        assertEquals(List.of("hall", "res_1_0_8", "res_1_0_9"), groups("Hall", "Res", "Res."));
        assertEquals(
                List.of("res_2", "hall", "res_1"), ranges(range("Res", 4096), range("Hall", 6144), range("res", 2048)));
    }

    @Test
    void aNameThatLooksLikeAnotherWithItsAddressKeepsItsOwn() {
        assertEquals(
                List.of("lamp7_1_0_7_1_0_7", "lamp7_1_0_8", "lamp7_1_0_7"), groups("Lamp 7", "Lamp 7", "Lamp 7 1/0/7"));
        List<String> names = groups("Res", "Res", "res 1_0 7", "Res 1 0 7");
        assertEquals(names.size(), names.stream().distinct().count(), names::toString);
    }

    @Test
    void aNameForCodeComesFirst() {
        Position place = new Position("villa.yaml", 1, 1, "groups.1/0/7.as");
        GroupOverride override = new GroupOverride(
                new Name("1/0/7", place),
                ADDRESS,
                Optional.empty(),
                Optional.of(new Name("lawn-valve", place)),
                Protection.NONE);
        NamedGroups named = named(List.of(override), group("Valvola 1", ADDRESS));
        assertEquals("lawnValve", named.groups().get(0).method());
    }

    @Test
    void rangesAndAddressesShareTheNames() {
        NamedGroups named = named(List.of(), range("Blinds", 2048), group("Blinds", ADDRESS));
        assertEquals("blinds_1", named.ranges().get(0).method());
        assertEquals("blinds_1_0_7", named.groups().get(0).method());
    }

    @Test
    void longNamesAreCutBetweenWords() {
        String name = "Kitchen ".repeat(40);
        String method = groups(name).get(0);
        assertTrue(method.length() <= 80 && method.endsWith("Kitchen"), method);
        assertEquals(80, groups("a".repeat(200)).get(0).length());
        NamedGroups.Range range =
                named(List.of(), range(name, 2048), SPARE).ranges().get(0);
        assertEquals(method, range.method());
        assertTrue(range.part().endsWith("Kitchen"), range.part());
    }

    /** Whatever is added beside it, and wherever: a name stays as long as nothing else has the same words. */
    @Test
    void noNeighbourOfOtherWordsChangesName() {
        List<String> pool = List.of(
                "照明",
                "",
                "-----",
                "Свет",
                "Φώτα",
                "Groups",
                "Group",
                "find",
                "1",
                "1. OG",
                "Lamp 7",
                "مطبخ",
                "Lamp 7 1/0/7",
                "💡",
                "a".repeat(200));
        Random random = new Random(9);
        for (int run = 0; run < 500; run++) {
            List<Integer> mains =
                    new ArrayList<>(IntStream.range(0, pool.size()).boxed().toList());
            java.util.Collections.shuffle(mains, random);
            List<String> all = mains.stream()
                    .map(main -> range(pool.get(main), main << 11, group(pool.get(main), (main << 11) + 7)))
                    .toList();
            Map<Integer, String> whole = paths(all.toArray(String[]::new));
            Map<Integer, String> some =
                    paths(all.subList(0, 1 + random.nextInt(all.size())).toArray(String[]::new));
            some.forEach((raw, path) -> assertEquals(path, whole.get(raw)));
            assertEquals(pool.size(), whole.values().stream().distinct().count());
        }
    }
}
