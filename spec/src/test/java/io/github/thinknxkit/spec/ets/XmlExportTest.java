package io.github.thinknxkit.spec.ets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.thinknxkit.spec.knx.DatapointTypeId;
import io.github.thinknxkit.spec.load.EtsLoader;
import io.github.thinknxkit.spec.load.EtsResult;
import io.github.thinknxkit.spec.load.SpecSource;
import io.github.thinknxkit.spec.model.Name;
import io.github.thinknxkit.spec.problem.Position;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What exports in XML become. */
class XmlExportTest {

    private static GroupEntry group(String attributes) {
        return Exports.only(Exports.xml("<GroupAddress " + attributes + "/>"));
    }

    private static List<String> ids(GroupEntry entry) {
        return entry.typeIds().stream().map(DatapointTypeId::toString).toList();
    }

    @Test
    void theEdgeCasesOfAnotherProjectAreRead() {
        EtsExport export = Exports.load("edge.xml", Exports.edgeCases());
        assertEquals(
                List.of(
                        "A > AA > AAA | 1 |  | DPT-1 | true | false | ",
                        "A > AB > ABA > ABAA | 256 | AAB | DPST-1-1 | false | true | ",
                        "C > CC | 258 | CC | DPST-1-1 | false | false | ",
                        "C > CC | 259 | CD | DPST-1-1 | false | false | "),
                ExportText.of(export));
        assertEquals(List.of("1"), ids(export.entries().get(0)));
        assertEquals(List.of("1.001"), ids(export.entries().get(1)));
        assertEquals(OptionalInt.of(512), export.ranges().get(1).first());
        assertEquals(64, export.digest().length());
        assertEquals("edge.xml", export.file());
    }

    @Test
    void everythingKnowsItsPlace() {
        String text = Exports.xml("\n <!-- <GroupRange Name=\"no\"> -->\r\n\t<GroupRange Name = 'Ost\u00adflügel 😀' >"
                + "<![CDATA[<GroupAddress/>]]><?x <GroupAddress?>\n"
                + "<GroupAddress\n DPTs=\"DPST-1-1\" Address='1/2/3'\n  Name=\"a > b / c\"/></GroupRange>");
        GroupRange range = Exports.load("villa.xml", text).ranges().get(0);
        assertEquals(
                new Position("villa.xml", 3, 22, "GroupRange.Name"),
                range.name().position());
        GroupEntry group = range.groups().get(0);
        assertEquals(
                new Position("villa.xml", 5, 8, "GroupAddress.DPTs"),
                group.types().orElseThrow().position());
        assertEquals(
                new Position("villa.xml", 5, 27, "GroupAddress.Address"),
                group.address().position());
        assertEquals(new Name("a > b / c", new Position("villa.xml", 6, 9, "GroupAddress.Name")), group.name());
    }

    @Test
    void namesMayBeMissing() {
        GroupRange range = Exports.load(
                        "villa.xml",
                        Exports.xml(
                                "<GroupRange><GroupAddress Address=\"1\" Name=\" \"/><GroupAddress Address=\"2\"/></GroupRange>"))
                .ranges()
                .get(0);
        assertEquals("", range.name().text());
        assertEquals("GroupRange", range.name().position().path());
        assertEquals(
                List.of("", ""),
                range.groups().stream().map(it -> it.name().text()).toList());
        assertEquals("GroupAddress", range.groups().get(1).name().position().path());
    }

    @ParameterizedTest
    @CsvSource({
        "1/2/3, 2563",
        "0/0/1, 1",
        "31/7/255, 65535",
        "1/515, 2563",
        "31/2047, 65535",
        "2563, 2563",
        "65535, 65535",
        "010, 10",
        "001/002/003, 2563",
        "' 1/2/3 ', 2563",
        "01/0515, 2563",
        "0000000000000000000000001, 1"
    })
    void addressesAreDecimalInAnyStyle(String address, int raw) {
        GroupEntry entry = group("Address=\"" + address + "\"");
        assertEquals(raw, entry.raw());
        assertEquals(address.strip(), entry.address().text());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DPT-1 | 1",
                "DPST-1-1 | 1.001",
                "DPST-1-001 | 1.001",
                "DPT 9.001 | 9.001",
                "DPST-1-1 DPST-1-1 | 1.001, 1.001",
                "DPST-1-1,DPST-5-1 | 1.001, 5.001",
                "DPST-1-1, DPT-5 ; DPST-5-1 | 1.001, 5, 5.001",
                "DPT 1.001 DPT 9.001 | 1.001, 9.001",
                "9.001,dpt 5.001 | 9.001, 5.001",
                "DPST-300-1 | 300.001",
            })
    void typesAreReadOneByOneAndKeptAsWritten(String written, String ids) {
        GroupEntry entry = group("Address=\"1\" DPTs=\"" + written + "\"");
        assertEquals(ids, String.join(", ", ids(entry)));
        assertEquals(Optional.of(written), entry.types().map(Name::text));
    }

    @Test
    void withoutTypesThereAreNone() {
        assertEquals(Optional.empty(), group("Address=\"1\"").types());
        assertEquals(Optional.empty(), group("Address=\"1\" DPTs=\" \"").types());
        assertEquals(List.of(), group("Address=\"1\"").typeIds());
    }

    @Test
    void marksAreKept() {
        GroupEntry entry = group("Address=\"1\" Central=\"True\" Unfiltered=\"0\" Security=\"Auto\"");
        assertEquals(true, entry.central());
        assertEquals(false, entry.unfiltered());
        assertEquals(Optional.of("Auto"), entry.security());
    }

    @Test
    void aCommentStandsBelowTheDescription() {
        assertEquals(
                "a\nb", group("Address=\"1\" Comment=\"b\" Description=\"a\"").description());
        assertEquals("b", group("Address=\"1\" Comment=\"b\"").description());
    }

    @ParameterizedTest
    @ValueSource(strings = {"01", "1", "02", "11", "2030"})
    void laterNumbersOfTheNamespaceAreRead(String number) {
        String text = "<g:GroupAddress-Export xmlns:g=\"http://knx.org/xml/ga-export/" + number
                + "\"><g:GroupAddress Name=\"x\" Address=\"1\" g:Name=\"y\" Puid=\"17\"/></g:GroupAddress-Export>";
        assertEquals("x", Exports.only(text).name().text());
    }

    @Test
    void extensionsOfOthersArePassedOver() {
        String text = Exports.xml("<x:a xmlns:x=\"urn:x\" x:b=\"1\"><GroupAddress Address=\"9/9/9\"/></x:a>"
                + "<GroupAddress Address=\"1\"><x:note xmlns:x=\"urn:x\"><x:more/></x:note></GroupAddress>");
        assertEquals(1, Exports.only(text).raw());
    }

    @Test
    void anEmptyProjectIsAnExportToo() {
        assertEquals(List.of(), Exports.load(Exports.xml("")).entries());
        assertEquals(
                List.of(),
                Exports.load("<GroupAddress-Export xmlns='" + Exports.NAMESPACE + "'/>")
                        .ranges());
    }

    @Test
    void charactersThatHideAreTakenOut() {
        GroupEntry entry = group(
                "Address=\"1\" Name=\" a&#10;b&#9;c\u202Ed\u200Fe&#x85;f\uFEFF \" Description=\"x&#13;y&#10;\u2028z\"");
        assertEquals("a b cde f", entry.name().text());
        assertEquals("x\ny\n z", entry.description());
    }

    @Test
    void rangesStartAtAGroup() {
        String text = Exports.xml(
                "<GroupRange RangeStart=\"0\" RangeEnd=\"2047\"/><GroupRange RangeStart=\"2048\"/><GroupRange/>"
                        + "<GroupAddress Address=\"1\"/>");
        assertEquals(
                List.of(OptionalInt.of(1), OptionalInt.of(2048), OptionalInt.empty()),
                Exports.load(text).ranges().stream().map(GroupRange::first).toList());
    }

    @Test
    void aDeclarationOfUtf16OverUtf8IsKnownForWhatItIs() {
        String text = "<?xml version=\"1.0\" encoding=\"utf-16\"?>"
                + Exports.xml("<GroupAddress Address=\"1\" Name=\"Küche\"/>");
        assertEquals("Küche", Exports.only(text).name().text());
    }

    @ParameterizedTest
    @CsvSource({"ISO-8859-1, Küche", "iso-8859-15, 5 €", "windows-1250, Łódź", "windows-1251, Свет", "US-ASCII, Licht"})
    void declaredEncodingsOfOneByteAreRead(String declared, String name) {
        String text = "<?xml version='1.0' encoding='" + declared + "'?>"
                + Exports.xml("<GroupAddress Address=\"1\" Name=\"" + name + "\"/>");
        byte[] bytes = text.getBytes(Charset.forName(declared));
        EtsResult result = new EtsLoader().load(SpecSource.of("villa", bytes));
        assertEquals(name, result.export().orElseThrow().entries().get(0).name().text());
    }

    @Test
    void ampersandsWithoutEndAreNotTooMany() {
        StringBuilder content = new StringBuilder();
        for (int raw = 1; raw <= 60_000; raw++) {
            content.append("<GroupAddress Name=\"Licht &amp; Strom &quot;&lt;&quot;\" Address=\"")
                    .append(raw)
                    .append("\"/>");
        }
        assertEquals(
                60_000, Exports.load(Exports.xml(content.toString())).entries().size());
    }

    @Test
    void rangesMayBeNestedDeeply() {
        String text = Exports.xml(
                "<GroupRange Name=\"r\">".repeat(89) + "<GroupAddress Address=\"1\"/>" + "</GroupRange>".repeat(89));
        assertEquals(1, Exports.only(text).raw());
    }
}
