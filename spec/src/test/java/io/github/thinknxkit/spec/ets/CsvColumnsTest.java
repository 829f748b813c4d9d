package io.github.thinknxkit.spec.ets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.spec.load.EtsLoader;
import io.github.thinknxkit.spec.load.EtsResult;
import io.github.thinknxkit.spec.load.SpecSource;
import io.github.thinknxkit.spec.problem.Problem;
import io.github.thinknxkit.spec.problem.ProblemCode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Right addresses or one problem, whatever the columns of a CSV export are called and wherever they are. */
class CsvColumnsTest {

    private static List<String> read(EtsResult result) {
        assertEquals(List.of(), result.problems());
        return result.export().orElseThrow().entries().stream()
                .map(entry -> entry.name() + " " + (entry.raw() >> 11) + "/" + (entry.raw() >> 8 & 7) + "/"
                        + (entry.raw() & 255) + " "
                        + entry.typeIds())
                .toList();
    }

    private static List<String> read(String... rows) {
        return read(Exports.result("villa.csv", String.join("\r\n", rows)));
    }

    private static Problem only(String... rows) {
        List<Problem> problems =
                Exports.result("villa.csv", String.join("\n", rows)).problems();
        assertEquals(1, problems.size(), problems.toString());
        return problems.get(0);
    }

    @Test
    void levelsInColumnsOfTheirOwnNeedNoTitles() {
        assertEquals(
                List.of("Kitchen lamp 3/2/17 [1.001]", "Hall lamp 3/2/18 [1.001]", "Gate 5/0/1 [1.001]"),
                read(new EtsLoader().load(Exports.file("levels.csv"))));
    }

    @Test
    void rangesAmongThemAreRanges() {
        EtsResult result = new EtsLoader().load(Exports.file("levels-and-ranges.csv"));
        assertEquals(List.of("Lamp 0/0/1 [1.001]", "Lamp2 0/0/2 [1.001]"), read(result));
        GroupRange light = result.export().orElseThrow().ranges().get(0);
        assertEquals(
                "Light > Ground", light.name() + " > " + light.ranges().get(0).name());
    }

    @Test
    void addressesAreFoundWithoutTheirTitle() {
        assertEquals(
                List.of("Decke 1/0/1 []"), read("Main;Middle;Sub;Adr", "Licht;;;1/-/-", ";EG;;1/0/-", ";;Decke;1/0/1"));
    }

    @Test
    void titlesMayBeGerman() {
        assertEquals(
                List.of("Kitchen lamp 3/2/17 [1.001]", "Hall lamp 3/2/18 [1.001]"),
                read(new EtsLoader().load(Exports.file("levels-german.csv"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nev;Focsoport;Kozepcsoport;Alcsoport;Kozponti;Szuretlen;Leiras;Tipus;Biztonsag",
                "Название;Главная;Средняя;Подгруппа;Центр;Фильтр;Описание;Тип;Безопасность",
                "名称;主组;中间组;子组;中央;未过滤;描述;数据类型;安全",
            })
    void titlesMayBeInALanguageThatNobodyTaughtIt(String titles) {
        assertEquals(
                List.of("Lamp 3/2/17 [1.001]", "Fan 3/2/18 [1.001]"),
                read(titles, "Lamp;3;2;17;;;;DPST-1-1;Auto", "Fan;3;2;18;;;;DPST-1-1;Auto"));
        assertEquals(
                List.of("Lamp 3/2/17 [1.001]", "Fan 3/2/18 [1.001]"),
                read(
                        titles.replaceFirst(";[^;]*;[^;]*;", ";"),
                        "Lamp;3/2/17;;;;DPST-1-1;Auto",
                        "Fan;3/2/18;;;;DPST-1-1;Auto"));
    }

    @ParameterizedTest
    @CsvSource({
        "sep.csv, Küche 1/0/1 [1.001], Bad 1/0/2 [5.001]",
        "name-dpt-address.csv, Küche 1/0/1 [1.001], Bad 1/0/2 [5.001]"
    })
    void excelsFirstLineAndAnotherOrderAreRead(String file, String first, String second) {
        assertEquals(List.of(first, second), read(new EtsLoader().load(Exports.file(file))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sep=;", "\"sep=;\"", "SEP=;", "sep=;;;"})
    void theLineThatDeclaresTheSeparatorIsNoRow(String line) {
        assertEquals(List.of("a, b 1/0/1 []"), read(line, "a, b;1/0/1;", ""));
    }

    @Test
    void addressesMayStandAnywhere() {
        assertEquals(List.of("Lamp 3/2/17 [1.001]"), read("3/2/17;Lamp;DPST-1-1"));
        assertEquals(List.of("Lamp 3/2/17 [1.001]"), read("Lamp;DPST-1-1;3/2/17"));
        assertEquals(List.of("Lamp 3/2/17 []"), read("1;Lamp;3/2/17"));
        assertEquals(List.of("Lamp 3/2/17 [9.001]"), read("Lamp;3/2/17;9.001;in the hall"));
        assertEquals(List.of("Lamp 3/2/17 []", "Fan 3/2/18 []"), read("1;Lamp;3;2;17", "2;Fan;3;2;18"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lamp;3;17\nFan;3;18",
                "Lamp;3;1;1\nFan;4;0;1",
                "Lamp;3;2;1;7\nFan;3;2;1;8",
            })
    void numbersThatMayMeanSeveralThingsAreOneProblem(String rows) {
        assertEquals(ProblemCode.ETS_COLUMNS, only(rows).code());
    }

    @Test
    void aMistypedAddressInTheFirstRowIsNoTitle() {
        assertEquals(
                "'unknown' is no group address: expected one such as 1/0/7, 1/7 or 2055.",
                only("Lamp;unknown;;;;DPST-1-1;Auto", "Fan;3/2/18;;;;DPST-1-1;Auto")
                        .message());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"01.02.2003", "1-Feb", "01.02.03", "2003-02-01", "1. Feb", "Feb 03", "01-Feb-03", "1/2/2003"})
    void whatExcelDidIsNamed(String date) {
        assertTrue(
                only("Lamp;" + date + ";;", "Fan;" + date + ";;")
                        .message()
                        .contains("a spreadsheet program has made a date of it"),
                date);
        Problem one = only("Lamp;" + date + ";;", "Fan;1/2/40;;", "Bell;1/2/41;;");
        assertEquals(
                "'" + date
                        + "' is no group address: a spreadsheet program has made a date of it; export again, and do not save"
                        + " the file from there.",
                one.message());
        assertEquals("villa.csv:1:6", one.position().toString());
    }

    @Test
    void aNumberAmongAddressesWithLevelsIsNone() {
        assertEquals(
                "'37653' is no group address: it has no levels, as the others of the file have; a spreadsheet program may have"
                        + " changed it.",
                only("Lamp;1/2/40", "Fan;37653", "Bell;1/2/41").message());
    }

    @Test
    void oneCauseIsOneProblem() {
        String rows = IntStream.range(0, 749)
                .mapToObj(i -> "Lamp " + i + ";1/9/" + i % 256 + ";;")
                .collect(Collectors.joining("\n"));
        Problem problem = only("Lamp;1/2/40;;", rows);
        assertEquals("villa.csv:2:8", problem.position().toString());
        assertEquals(
                "'1/9/0' is no group address: the middle group is 0 to 7, not 9. The same is wrong in 748 more places, from"
                        + " line 3 to 750.",
                problem.message());
    }

    @Test
    void twoProjectsThatContradictEachOtherDoSoOnce() {
        String one =
                IntStream.range(1, 100).mapToObj(i -> "A" + i + ";1/0/" + i).collect(Collectors.joining("\n"));
        List<EtsExport> exports = List.of(Exports.load("a.csv", one), Exports.load("b.csv", one.replace("A", "B")));
        assertEquals(1, GroupCatalog.of(exports, List.of()).problems().size());
    }

    @Test
    void anOpcExportIsNamed() {
        List<Problem> problems = new EtsLoader().load(Exports.file("house.esf")).problems();
        assertEquals(
                List.of(
                        "This is an OPC export (.esf) of ETS: it has no datapoint types. Export the group addresses as XML."),
                problems.stream().map(Problem::message).toList());
    }

    @Test
    void aPartOfAProjectAndAProjectAreNamed() {
        assertTrue(
                only("<KNX xmlns='http://knx.org/xml/project/21'/>").message().contains("a part of an ETS project"));
        byte[] zip = "PK\u0003\u0004....knx_master.xml".getBytes(StandardCharsets.ISO_8859_1);
        List<Problem> problems =
                new EtsLoader().load(SpecSource.of("villa.knxproj", zip)).problems();
        assertTrue(problems.get(0).message().startsWith("This is an ETS project (.knxproj), not an export"));
    }

    @Test
    void rangesAloneAreNamed() {
        String message = "This export has ranges only, and no group address.";
        assertTrue(only("Light;1/-/-", "Ground;1/0/-").message().startsWith(message));
        assertTrue(only(Exports.xml("<GroupRange Name='Light' RangeStart='2048' RangeEnd='4095'/>"))
                .message()
                .startsWith(message));
    }
}
