package io.github.thinknxkit.spec.ets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.thinknxkit.spec.load.EtsLoader;
import io.github.thinknxkit.spec.load.EtsResult;
import io.github.thinknxkit.spec.load.SpecSource;
import io.github.thinknxkit.spec.problem.Position;
import java.nio.charset.Charset;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What exports in CSV become, beside what {@link ExportMatrixTest} writes. */
class CsvExportTest {

    private static List<String> lines(String... rows) {
        return ExportText.of(Exports.load(String.join("\r\n", rows))).stream()
                .map(line -> line.substring(0, line.indexOf(" |", line.indexOf('|') + 1)))
                .toList();
    }

    @Test
    void everythingKnowsItsPlace() {
        EtsExport export = Exports.load(
                "villa.csv",
                "\"Main\";\"Middle\";\"Sub\";\"Address\";\"Description\";\"DatapointType\"\r\n"
                        + " ; ;\"Küche \"\"7\"\"\";\"1/2/3\";\"zwei\r\nZeilen\"; DPST-1-1\r\n ; ;Bad; 1/2/4;;\r\n");
        GroupEntry first = export.entries().get(0);
        assertEquals("Küche \"7\"", first.name().text());
        assertEquals(new Position("villa.csv", 2, 6, "Group name"), first.name().position());
        assertEquals(
                new Position("villa.csv", 2, 20, "Address"), first.address().position());
        assertEquals("zwei\nZeilen", first.description());
        assertEquals(
                new Position("villa.csv", 3, 10, "DatapointType"),
                first.types().orElseThrow().position());
        assertEquals(
                new Position("villa.csv", 4, 10, "Address"),
                export.entries().get(1).address().position());
    }

    @Test
    void rangesMayBeToldByTheirColumnAlone() {
        assertEquals(
                List.of(
                        "Licht > EG > Decke | 2049",
                        "Licht > EG > Wand | 2050",
                        "Licht > OG > Decke | 2305",
                        "Klima > Ost | 4097"),
                lines(
                        "Main,Middle,Sub,Address",
                        "Licht,,,",
                        ",EG,,",
                        ",,Decke,1/0/1",
                        ",,Wand,1/0/2",
                        ",OG,,",
                        ",,Decke,1/1/1",
                        "Klima,,,",
                        ",,Ost,2/0/1"));
    }

    @Test
    void rangesMayBeNamedInEveryRow() {
        EtsExport export = Exports.load("""
                Main;Middle;Sub;Address
                Licht;EG;Decke;1/0/1
                Licht;OG;Decke;1/1/1
                Klima;EG;Ost;2/0/1
                Licht;EG;Wand;1/0/2
                """);
        assertEquals(
                List.of("Decke | 2049", "Wand | 2050"),
                export.ranges().get(0).ranges().get(0).groups().stream()
                        .map(group -> group.name() + " | " + group.raw())
                        .toList());
        assertEquals(2, export.ranges().size());
        assertEquals(OptionalInt.of(2048), export.ranges().get(0).first());
        assertEquals(
                OptionalInt.of(2304), export.ranges().get(0).ranges().get(1).first());
    }

    @Test
    void aRowMayNameTwoRanges() {
        assertEquals(
                List.of("All Lights > Master > SW | 1"),
                lines("Main;Middle;Sub;Address", "All Lights;Master;;0/-/-", ";;SW;0/0/1"));
        assertEquals(
                List.of("All Lights > Master > SW | 1"),
                lines("Main;Middle;Sub;Address", "All Lights;Master;;0/0/-", ";;SW;0/0/1"));
    }

    @Test
    void theOrderOfRowsDoesNotMatterWhereAddressesTell() {
        assertEquals(
                List.of("loose | 6145", "A > z | 513", "A > B > x | 1", "A > C > y | 257", "D > w | 2049"),
                lines(
                        "A;0/-/-",
                        "B;0/0/-",
                        "C;0/1/-",
                        "D;1/-/-",
                        "loose;3/0/1",
                        "w;1/0/1",
                        "z;0/2/1",
                        "y;0/1/1",
                        "x;0/0/1"));
    }

    @Test
    void aMiddleGroupNeedsNoMainGroup() {
        assertEquals(List.of("B > x | 1", "C > y | 2305"), lines("B;0/0/-", "x;0/0/1", "C;1/1/-", "y;1/1/1"));
    }

    @Test
    void rangesWithTheSameNameStayApart() {
        assertEquals(
                List.of("Res. > Res. > Res. | 1", "Res. > Res. > Res. | 257", "Res. > Res. > Res. | 2049"),
                lines(
                        "Res.;0/-/-",
                        "Res.;0/0/-",
                        "Res.;0/0/1",
                        "Res.;0/1/-",
                        "Res.;0/1/1",
                        "Res.;1/-/-",
                        "Res.;1/0/-",
                        "Res.;1/0/1"));
        assertEquals(
                2,
                Exports.load("Res.;0/-/-\nRes.;0/0/1\nRes.;1/-/-\nRes.;1/0/1")
                        .ranges()
                        .size());
    }

    @Test
    void otherColumnsAndTitlesAreTakenOrPassedOver() {
        GroupEntry entry =
                Exports.only("Nr,Group Address,name,DPT,comment,Description\n1,1/2/3,Küche,1.001,unten,oben\n");
        assertEquals("Küche", entry.name().text());
        assertEquals("oben\nunten", entry.description());
        assertEquals("1.001", entry.typeIds().get(0).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Adresse",
                "Gruppenadresse",
                "Adresse de groupe",
                "Indirizzo",
                "Dirección",
                "Groepsadres",
                "Адрес",
                "Gruppadress"
            })
    void titlesInAnotherLanguageAreTitlesToo(String title) {
        assertEquals(
                List.of("Küche | 2563"), lines("\"Name\",\"" + title + "\",\"Zentral\"", "\"Küche\",\"1/2/3\",\"\""));
    }

    @Test
    void aGroupMayBeCalledLikeAColumn() {
        assertEquals(List.of("Address | 1", "Main | 2"), lines("Address;0/0/1", "Main;0/0/2"));
    }

    @Test
    void rowsWithoutContentAreNone() {
        assertEquals(List.of("a | 1", "b | 2"), lines("", "a;1;;", " ; ; ; ", ";;;", "b;2;;", "", ""));
    }

    @Test
    void separatorsAtTheEndOfARowMeanNothing() {
        assertEquals(List.of("a | 1", "b | 2", "c | 3"), lines("a;0/0/1", "b;0/0/2;;", "c;0/0/3"));
    }

    @Test
    void namesMayHoldOtherSeparators() {
        assertEquals(List.of("a, b, c | 1", "d, e | 2"), lines("a, b, c;0/0/1;", "d, e;0/0/2;"));
        assertEquals(List.of("a; b | 1"), lines("\"a; b\",\"0/0/1\""));
    }

    @Test
    void quotesWithinATextAreCharacters() {
        assertEquals(List.of("Bar \"Luna\" | 1"), lines("Bar \"Luna\";0/0/1"));
    }

    @Test
    void aHeaderAloneIsAnEmptyExport() {
        assertEquals(List.of(), lines("\"Main\";\"Middle\";\"Sub\";\"Address\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Küche", "Größe 5 €", "Café «Été»", "QUALITÉ", "naïve Ångström ½", "Müll \u201Ex\u201C"})
    void whatIsNoUtf8IsWindows1252(String name) {
        byte[] bytes = (name + ";0/0/1\r\n").getBytes(Charset.forName("windows-1252"));
        EtsResult result = new EtsLoader().load(SpecSource.of("villa", bytes));
        assertEquals(name, result.export().orElseThrow().entries().get(0).name().text());
    }

    @Test
    void aMarkMayBeSaidInSeveralWays() {
        EtsExport export = Exports.load("a;0/0/1;true;;;;\nb;0/0/2;X;FALSE;;;\nc;0/0/3;1;0;;;\nd;0/0/4;yes;no;;;");
        assertEquals(
                List.of(true, true, true, true),
                export.entries().stream().map(GroupEntry::central).toList());
        assertEquals(
                List.of(false, false, false, false),
                export.entries().stream().map(GroupEntry::unfiltered).toList());
    }
}
