package io.github.thinknxkit.spec.ets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.spec.knx.DatapointType;
import io.github.thinknxkit.spec.model.Name;
import io.github.thinknxkit.spec.plant.GroupOverride;
import io.github.thinknxkit.spec.plant.Protection;
import io.github.thinknxkit.spec.problem.Position;
import io.github.thinknxkit.spec.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a plant makes of its exports and of what its plant file says. */
class GroupCatalogTest {

    private static final String UNTYPED = "it has no datapoint type; give it one in ETS or in the plant file";

    private static GroupOverride override(String address, int raw, String type, String as) {
        return new GroupOverride(
                name(address, 3),
                raw,
                Optional.of(type).filter(it -> !it.isEmpty()).map(it -> name(it, 20)),
                Optional.of(as).filter(it -> !it.isEmpty()).map(it -> name(it, 40)),
                Protection.NONE);
    }

    private static Name name(String text, int column) {
        return new Name(text, new Position("villa.yaml", 30, column, "groups." + text));
    }

    private static EtsExport export(String file, String... groups) {
        return Exports.load(file, Exports.xml(String.join("\n", groups)));
    }

    private static String group(String name, String address, String types) {
        return "<GroupAddress Name='" + name + "' Address='" + address + "' DPTs='" + types + "'/>";
    }

    private static GroupCatalog catalog(List<EtsExport> exports, GroupOverride... overrides) {
        GroupCatalogResult result = GroupCatalog.of(exports, List.of(overrides));
        assertEquals(List.of(), result.problems());
        return result.catalog().orElseThrow();
    }

    private static CatalogGroup only(String types, GroupOverride... overrides) {
        List<PlacedGroup> all = catalog(List.of(export("a.xml", group("Blind", "1/0/7", types))), overrides)
                .all();
        assertEquals(1, all.size());
        return all.get(0).group();
    }

    private static List<String> problems(List<EtsExport> exports, GroupOverride... overrides) {
        return GroupCatalog.of(exports, List.of(overrides)).problems().stream()
                .map(problem -> problem.code().code() + " " + problem.position())
                .toList();
    }

    private static List<String> lines(GroupCatalog catalog) {
        return catalog.all().stream()
                .map(placed -> String.join(" > ", placed.ranges()) + " | "
                        + placed.group().entry().name() + " | "
                        + placed.group().entry().raw())
                .toList();
    }

    @Test
    void everyAddressIsThereOnceInItsRange() {
        GroupCatalog catalog = catalog(List.of(Exports.load("edge.xml", Exports.edgeCases())));
        assertEquals(
                List.of("A > AA | AAA | 1", "A > AB > ABA | ABAA | 256", "C | CC | 258", "C | CC | 259"),
                lines(catalog));
        assertEquals(
                List.of("1", "1.001", "1.001", "1.001"),
                catalog.all().stream()
                        .map(it -> it.group().type().orElseThrow().id().toString())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DPST-1-8 | 1.008",
                "DPT-1 | 1",
                "DPST-1-1 DPST-1-1 | 1.001",
                "DPT-5 DPST-5-1 | 5.001",
                "DPST-5-1,DPT-5 | 5.001",
                "DPST-1-1 DPST-1-8 | 1.008",
                "DPST-1-8 DPST-1-1 | 1.001",
                "DPST-9-1 DPST-9-2 | 9.002",
                "DPST-14-56 DPST-14-68 | 14.068",
                "DPST-2-1 DPST-2-8 | 2.008",
                "DPST-3-7 DPST-3-8 | 3.008",
                "DPT-3 DPST-3-7 | 3.007",
                "DPST-5-4 DPST-5-10 | 5.010",
                "DPST-20-102 DPST-20-102 | 20.102",
            })
    void typesThatMeanTheSameTelegramAgreeOnTheLast(String types, String chosen) {
        CatalogGroup group = only(types);
        assertEquals(Optional.of(chosen), group.type().map(DatapointType::id).map(Object::toString));
        assertEquals(Optional.empty(), group.whyNot());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DPST-1-1 DPST-5-1 | 1.001, 5.001",
                "DPST-5-1 DPST-5-10 | 5.001, 5.010",
                "DPST-5-1 DPST-5-3 | 5.001, 5.003",
                "DPST-20-102 DPST-20-105 | 20.102, 20.105",
                "DPST-6-1 DPST-5-10 | 6.001, 5.010",
                "DPST-7-1 DPST-1-1 DPST-7-1 | 7.001, 1.001",
                "DPST-300-1 DPST-1-1 | 300.001, 1.001",
                "DPST-17-1 DPST-18-1 | 17.001, 18.001",
            })
    void otherTypesContradictEachOther(String types, String named) {
        CatalogGroup group = only(types);
        assertEquals(Optional.empty(), group.type());
        assertEquals(
                "its types in ETS mean different telegrams (" + named + "); say in the plant file which one it has",
                group.whyNot().orElseThrow());
    }

    @Test
    void whyThereIsNoTypeIsSaid() {
        assertEquals(Optional.of(UNTYPED), only("").whyNot());
        assertEquals(Optional.empty(), only("").type());
        CatalogGroup number = only("DPST-7-1");
        assertEquals(Optional.of("7 is a number of 2 bytes, which the API cannot send"), number.whyNot());
        assertEquals("7.001", number.type().orElseThrow().id().toString());
        assertEquals(
                Optional.of("its datapoint type 300.001 is not known; give it another in the plant file"),
                only("DPST-300-1").whyNot());
        assertTrue(only("DPT-3").whyNot().orElseThrow().contains("3.007"));
    }

    @Test
    void thePlantFileHasTheLastWord() {
        CatalogGroup group = only("DPST-1-1 DPST-5-1", override("1/0/7", 2055, "DPST-1-8", "garden-valve"));
        assertEquals("1.008", group.type().orElseThrow().id().toString());
        assertEquals(Optional.empty(), group.whyNot());
        assertEquals(Optional.of("garden-valve"), group.as().map(Name::text));
        assertEquals("Blind", group.entry().name().text());
    }

    @Test
    void aNameAloneLeavesTheTypeAlone() {
        CatalogGroup group = only("DPST-1-1", override("1/7", 2055, "", "x"));
        assertEquals("1.001", group.type().orElseThrow().id().toString());
    }

    @Test
    void aTypeOfThePlantFileMayBeOneThatCannotBeSent() {
        assertEquals(
                Optional.of("16 is a text of 14 bytes, which the API cannot send"),
                only("", override("1/0/7", 2055, "16.001", "")).whyNot());
        assertEquals(
                Optional.empty(),
                only("DPST-21-1", override("1/0/7", 2055, "5.010", "")).whyNot());
    }

    @Test
    void exportsThatOverlapAreOne() {
        EtsExport first = Exports.load(
                "a.xml",
                Exports.xml("<GroupRange Name='Light' RangeStart='1'><GroupRange Name='EG' RangeStart='1'>"
                        + group("Lamp", "0/0/1", "") + "</GroupRange></GroupRange>"));
        EtsExport second = Exports.load(
                "b.csv",
                "Light;0/-/-;;;;;\nEG;0/0/-;;;;;\nLamp;0/0/1;;;on the wall;DPST-1-1;\nOther;0/0/2;;;;;\nOG;0/1/-;;;;;\nLamp;0/1/1;;;;;\n");
        GroupCatalog catalog = catalog(List.of(first, second));
        assertEquals(
                List.of("Light > EG | Lamp | 1", "Light > EG | Other | 2", "Light > OG | Lamp | 257"), lines(catalog));
        CatalogGroup lamp = catalog.all().get(0).group();
        assertEquals("1.001", lamp.type().orElseThrow().id().toString());
        assertEquals("on the wall", lamp.entry().description());
        assertEquals("a.xml", lamp.entry().address().position().file());
    }

    @Test
    void rangesOfTheSameNameElsewhereStayApart() {
        String ranges = "<GroupRange Name='Res.' RangeStart='%d'>%s</GroupRange>";
        EtsExport first = export(
                "a.xml", ranges.formatted(1, group("a", "0/0/1", "")), ranges.formatted(2048, group("b", "1/0/1", "")));
        EtsExport second = export(
                "b.xml",
                ranges.formatted(2048, group("c", "1/0/2", "")),
                ranges.formatted(2048, group("d", "1/0/3", "")));
        GroupCatalog catalog = catalog(List.of(first, second));
        assertEquals(
                List.of(1, 2, 1),
                catalog.ranges().stream().map(range -> range.groups().size()).toList());
        assertEquals(4, catalog.all().size());
    }

    @Test
    void theSameExportTwiceIsNoContradiction() {
        EtsExport export = export("a.xml", group("Blind", "1/0/7", "DPST-1-1 DPST-1-8"));
        EtsExport again = export("b.xml", group("Blind", "1/7", "DPST-1-8,DPST-1-1"));
        assertEquals(1, catalog(List.of(export, again)).all().size());
    }

    @Test
    void exportsMustNotContradictEachOther() {
        EtsExport first = export("a.xml", group("Blind", "1/0/7", "DPST-1-8"), group("Lamp", "1/0/8", "DPST-1-1"));
        EtsExport second = export("b.xml", "", group("Gate", "1/0/7", "DPST-1-8"), group("Lamp", "1/0/8", "DPST-5-1"));
        assertEquals(
                List.of("ETS-CONTRADICTION b.xml:2:21", "ETS-CONTRADICTION b.xml:3:49"),
                problems(List.of(first, second)));
        Problem problem =
                GroupCatalog.of(List.of(first, second), List.of()).problems().get(0);
        assertEquals("'1/0/7' is called 'Gate' here and 'Blind' in a.xml:1:98.", problem.message());
    }

    @Test
    void anAddressThatNoExportHasIsRefused() {
        List<EtsExport> exports = List.of(export("a.xml", group("Blind", "1/0/7", "")));
        List<Problem> problems = GroupCatalog.of(exports, List.of(override("1/0/9", 2057, "1.001", "")))
                .problems();
        assertEquals(
                List.of("PLANT-UNKNOWN-GROUP villa.yaml:30:3"),
                problems(exports, override("1/0/9", 2057, "1.001", "")));
        assertEquals(Optional.of("1/0/7"), problems.get(0).suggestion());
        assertEquals("groups.1/0/9", problems.get(0).position().path());
        assertEquals(List.of("PLANT-UNKNOWN-GROUP villa.yaml:30:3"), problems(List.of(), override("9", 9, "", "x")));
    }

    @ParameterizedTest
    @CsvSource({"32.001, ", "EIS 1, 1", "100, ", "DPTS-1-8, 1.008", "33.007, 3.007", "x, ", "1.008.1, "})
    void aTypeThatKnxHasNotIsRefused(String type, String proposed) {
        List<EtsExport> exports = List.of(export("a.xml", group("Blind", "1/0/7", "DPT-1")));
        List<Problem> problems = GroupCatalog.of(exports, List.of(override("1/0/7", 2055, type, "")))
                .problems();
        assertEquals(
                List.of("PLANT-UNKNOWN-DATAPOINT-TYPE villa.yaml:30:20"),
                problems.stream()
                        .map(it -> it.code().code() + " " + it.position())
                        .toList());
        if (proposed != null) {
            assertEquals(Optional.of(proposed), problems.get(0).suggestion());
        }
    }

    @Test
    void allProblemsAreReportedByFile() {
        EtsExport first = export("a.xml", group("Blind", "1/0/7", ""));
        EtsExport second = export("b.xml", group("Gate", "1/0/7", ""));
        assertEquals(
                List.of(
                        "ETS-CONTRADICTION b.xml",
                        "PLANT-UNKNOWN-GROUP villa.yaml",
                        "PLANT-UNKNOWN-DATAPOINT-TYPE villa.yaml"),
                Stream.of(GroupCatalog.of(
                                List.of(first, second),
                                List.of(override("1/0/8", 2056, "", "x"), override("1/0/7", 2055, "0.1", ""))))
                        .flatMap(result -> result.problems().stream())
                        .map(it -> it.code().code() + " " + it.position().file())
                        .toList());
    }

    @Test
    void withoutExportsThereIsNothing() {
        assertEquals(new GroupCatalog(List.of(), List.of()), catalog(List.of()));
    }

    @Test
    void thePlantFileProtectsAddresses() {
        GroupOverride gate =
                new GroupOverride(name("0/2/2", 3), 514, Optional.empty(), Optional.empty(), Protection.PROTECTED);
        GroupCatalog catalog = GroupCatalog.of(
                        List.of(export(
                                "a.xml", group("Gate", "0/2/2", "DPST-1-10"), group("Hall", "0/2/3", "DPST-1-1"))),
                        List.of(gate))
                .catalog()
                .orElseThrow();
        assertEquals(
                List.of(Protection.PROTECTED, Protection.NONE),
                catalog.all().stream()
                        .map(placed -> placed.group().protection())
                        .toList());
    }
}
