package io.github.thinknxkit.spec.ets;

import static io.github.thinknxkit.spec.ets.EtsCase.file;
import static io.github.thinknxkit.spec.ets.EtsCase.xml;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Exports that are wrong. */
final class EtsCases {

    private static final String GROUP = "<GroupAddress Name=\"a\" Address=\"1/2/3\"/>";
    private static final String TITLES =
            "Main;Middle;Sub;Address;Central;Unfiltered;Description;DatapointType;Security\n";

    private EtsCases() {}

    static List<EtsCase> all() {
        return Stream.of(files(), notXml(), encodings(), elements(), attributes(), texts(), tables(), rows())
                .flatMap(List::stream)
                .toList();
    }

    /** An expectation for each mark of a file in which the same is wrong several times. */
    private static String[] times(int count, String expected) {
        return Collections.nCopies(count, expected).toArray(String[]::new);
    }

    private static List<EtsCase> files() {
        return List.of(
                file("nothing", "«", "ETS-NOT-AN-EXPORT"),
                file("blanks", " \n\t \n«", "ETS-NOT-AN-EXPORT"),
                file("a project file", "«PK\u0003\u0004\u0014\u0000\u0006\u0000", "ETS-NOT-AN-EXPORT"),
                file("zeros in a text", "a;1/2/3\nb«\u0000;1/2/4", "ETS-NOT-AN-EXPORT"),
                file("another text", "«Dear Sir or Madam,\nhow are you?\n", "ETS-NOT-AN-EXPORT"),
                file("another table", "«name;room\nlamp;kitchen\n", "ETS-NOT-AN-EXPORT"),
                file("a plant file", "«format: 1\nplant: Villa\n", "ETS-NOT-AN-EXPORT"),
                file("too many bytes", "«" + "a;1/2/3\n".repeat(5 << 20), "ETS-TOO-LARGE"),
                file("a project", "\n «<KNX xmlns=\"http://knx.org/xml/project/20\"/>", "ETS-NOT-AN-EXPORT KNX"),
                file(
                        "a mistyped root",
                        "«<GroupAddres-Export xmlns=\"http://knx.org/xml/ga-export/01\"/>",
                        "ETS-NOT-AN-EXPORT GroupAddres-Export"),
                file("a root without namespace", "«<GroupAddress-Export/>", "ETS-NOT-AN-EXPORT GroupAddress-Export"),
                file(
                        "a root of another namespace",
                        "«<GroupAddress-Export xmlns=\"http://knx.org/xml/ga-export/x\"/>",
                        "ETS-NOT-AN-EXPORT GroupAddress-Export"));
    }

    private static List<EtsCase> notXml() {
        return List.of(
                file("a web page", "«<!doctype html>\n<html><p>Not found</html>", "ETS-DOCTYPE"),
                file(
                        "a document type",
                        "<!-- x -->\n«<!DOCTYPE a [<!ENTITY b \"c\">]>\n" + Exports.xml(""),
                        "ETS-DOCTYPE"),
                file("no XML", "<«<", "ETS-SYNTAX"),
                file(
                        "an element that is cut off",
                        Exports.xml("\n<GroupAddr").replace("</GroupAddress-Export>", "«"),
                        "ETS-SYNTAX"),
                file("a value that is cut off", "<a b=\"c«", "ETS-SYNTAX"),
                file(
                        "the end that is cut off",
                        "<GroupAddress-Export xmlns=\"" + Exports.NAMESPACE + "\">\r\n" + GROUP + "\r\n«",
                        "ETS-SYNTAX"),
                xml("an entity that is not there", "<GroupAddress Name=\"&uuml;«\" Address=\"1/2/3\"/>", "ETS-SYNTAX"),
                xml("an attribute twice", "<GroupAddress Name=\"a\" Name=\"b\"/>«", "ETS-SYNTAX"),
                xml("a prefix without namespace", "<x:GroupRange>«</x:GroupRange>", "ETS-SYNTAX"),
                xml("a control character", "<GroupAddress Name=\"«\u0007\"/>", "ETS-SYNTAX"),
                xml("end tags that do not match", "<GroupRange>\n</«GroupRage>", "ETS-SYNTAX"));
    }

    private static List<EtsCase> encodings() {
        Charset windows = Charset.forName("windows-1252");
        return List.of(
                file("a picture", "\u0089PNG\r\n\u001A\n«\u0000\u0000\u0000\rIHDR\u0081", "ETS-NOT-AN-EXPORT")
                        .in(StandardCharsets.ISO_8859_1),
                file("XML in an encoding that it does not declare", "<a>\n «ü</a>", "ETS-ENCODING")
                        .in(windows),
                file("an unknown encoding", "<?xml version=\"1.0\" encoding=\"«klingon\"?><a/>", "ETS-ENCODING"),
                file("an encoding that is not read", "<?xml version='1.0' encoding='«utf-7'?><a/>", "ETS-ENCODING"),
                file("a byte that is in no encoding", "a;1/2/3\nü«\u0081;1/2/4\n", "ETS-ENCODING")
                        .in(StandardCharsets.ISO_8859_1),
                file("UTF-8 with a wrong byte", "KÃ¼che;1/2/3\nGÃ¤ste;1/2/4\nT«ür;1/2/5\n", "ETS-ENCODING")
                        .in(windows));
    }

    private static List<EtsCase> elements() {
        return List.of(
                xml(
                        "a mistyped element",
                        "<GroupRange>«<GroupAdress Name=\"a\" Address=\"1/2/3\"/></GroupRange>",
                        "ETS-UNKNOWN-ELEMENT GroupAdress"),
                xml(
                        "elements that nobody knows",
                        "«<Device><GroupAddress/></Device>\n«<x xmlns=\"\"/>",
                        "ETS-UNKNOWN-ELEMENT Device",
                        "ETS-UNKNOWN-ELEMENT x"),
                xml(
                        "a group in a group",
                        "<GroupAddress Address=\"1\">«" + GROUP + "</GroupAddress>",
                        "ETS-UNKNOWN-ELEMENT GroupAddress"),
                xml("ranges without end", "<GroupRange>".repeat(90) + "«<GroupRange>", "ETS-TOO-DEEP GroupRange"),
                xml(
                        "elements of others without end",
                        "<x xmlns=\"urn:x\">" + "<x>".repeat(89) + "«<x>",
                        "ETS-TOO-DEEP x"),
                xml(
                        "too many elements",
                        "<GroupRange/>".repeat(200_000) + "«<GroupRange/>",
                        "ETS-TOO-LARGE GroupRange"));
    }

    private static List<EtsCase> attributes() {
        return List.of(
                xml(
                        "no address",
                        "«<GroupAddress Name=\"a\"/>\n«<GroupAddress Name=\"b\" Address=\" \"/>",
                        times(2, "ETS-MISSING-ADDRESS GroupAddress")),
                xml(
                        "a mistyped address",
                        "<GroupAddress Name=\"a\" Adress=\"«1/2/3\"/>",
                        "ETS-UNKNOWN-ATTRIBUTE GroupAddress.Adress"),
                xml(
                        "mistyped attributes",
                        "<GroupAddress name=\"«a\" Address=\"1/2/3\" DPT=\"«DPT-1\"/><GroupRange RangStart=\"«1\"/>",
                        "ETS-UNKNOWN-ATTRIBUTE GroupAddress.name",
                        "ETS-UNKNOWN-ATTRIBUTE GroupAddress.DPT",
                        "ETS-UNKNOWN-ATTRIBUTE GroupRange.RangStart"),
                addresses("addresses that are none", "«Küche", "«1/2/3/4", "«0x10", "«-1", "«1/2/", " «1//2", "«1/2/-"),
                addresses(
                        "addresses out of range",
                        "«32/0/0",
                        "«0/8/0",
                        "«1/2/256",
                        "«1/2048",
                        "«65536",
                        "«99999999999999999999"),
                addresses("the broadcast address", "«0/0/0", "«0/0", "  «0 "),
                xml(
                        "an address twice",
                        GROUP + "<GroupAddress Address=\"«1/2/3\"/><GroupAddress Address=\"«2563\"/>",
                        times(2, "ETS-DUPLICATE-ADDRESS GroupAddress.Address")),
                xml(
                        "types that are none",
                        "<GroupAddress Address=\"1\" DPTs=\"DPST-1-1 «DPTS-1-1, «on/off\n«DPT-0\"/>",
                        times(3, "ETS-TYPE GroupAddress.DPTs")),
                xml(
                        "a type behind an escape",
                        "<GroupAddress Address=\"1\" DPTs=\"«DPT-1&#32;switch\"/>",
                        "ETS-TYPE GroupAddress.DPTs"),
                xml(
                        "marks that are neither",
                        "<GroupAddress Address=\"1\" Central=\"«maybe\" Unfiltered=\"«2\"/>",
                        "ETS-FLAG GroupAddress.Central",
                        "ETS-FLAG GroupAddress.Unfiltered"),
                xml(
                        "bounds that are none",
                        "<GroupRange RangeStart=\"«x\" RangeEnd=\"«65536\"/><GroupRange RangeStart=\"5\" RangeEnd=\"«4\"/>",
                        "ETS-RANGE GroupRange.RangeStart",
                        "ETS-RANGE GroupRange.RangeEnd",
                        "ETS-RANGE GroupRange.RangeEnd"));
    }

    private static EtsCase addresses(String name, String... addresses) {
        String groups = Stream.of(addresses)
                .map(address -> "<GroupAddress Address=\"" + address + "\"/>\n")
                .reduce("", String::concat);
        return xml(name, groups, times(addresses.length, "ETS-ADDRESS GroupAddress.Address"));
    }

    private static List<EtsCase> texts() {
        String line = "x".repeat(1_001);
        return List.of(
                xml(
                        "names without end",
                        "<GroupAddress Name=\"«" + line + "\" Address=\"1\"/><GroupRange Name=\"«" + line + "\"/>",
                        "ETS-TOO-LONG GroupAddress.Name",
                        "ETS-TOO-LONG GroupRange.Name"),
                xml(
                        "a description without end",
                        "<GroupAddress Description=\"«" + "x".repeat(10_001) + "\" Address=\"1\"/>",
                        "ETS-TOO-LONG GroupAddress.Description"),
                file(
                        "names without end in a table",
                        "«" + line + ";0/-/-\n«" + line + ";0/0/1",
                        times(2, "ETS-TOO-LONG Group name")),
                file(
                        "names of ranges without end",
                        "Main;Middle;Sub;Address\n«" + line + ";;;\n«" + line + ";;a;1/2/3",
                        times(2, "ETS-TOO-LONG Group name")),
                file(
                        "more problems than anybody reads",
                        "a;1/2/3\nb;«x\n" + "b;x\n".repeat(999) + "«d;1/2/4",
                        "ETS-ADDRESS Address",
                        "ETS-MORE-PROBLEMS"),
                file("numbers that may be levels or anything", "«Lamp;3;17\nFan;3;18\n", "ETS-COLUMNS"));
    }

    private static List<EtsCase> tables() {
        return List.of(
                file("a quote that is never closed", TITLES + ";;a;1/2/3;;;;;\n;;«\"b;1/2/4;;;;;\n", "ETS-QUOTE"),
                file("a quote that is never closed at the end", "a;1/2/3\nb;«\"1/2/4", "ETS-QUOTE"),
                file(
                        "quotes within quotes",
                        TITLES + ";;\"Bar \"«Luna\"\";1/2/3;;;;;\n;;\"a\" «b;1/2/4;;;;;\n",
                        times(2, "ETS-QUOTE")),
                file("a mistyped title", "Main;Middle;Sub;«Adress;Description\n;;a;1/2/3;\n", "ETS-UNKNOWN-COLUMN"),
                file(
                        "mistyped titles",
                        "\"Group name\";\"Address\";\"«Discription\";\"«Datapoint Typ\"\na;1/2/3;x;DPT-1\n",
                        times(2, "ETS-UNKNOWN-COLUMN")),
                file("no column of addresses", "«Main;Middle;Sub;Telephone\n;;a;b\n", "ETS-NOT-AN-EXPORT"));
    }

    private static List<EtsCase> rows() {
        return List.of(
                file(
                        "rows that end too early",
                        TITLES + ";;a;1/2/3;;;;;\n«;;b;1/2/4;;\n«;;c\n",
                        times(2, "ETS-FIELDS")),
                file(
                        "a row that is cut off",
                        "a;1/2/3;;;;DPST-1-1;Auto\nb;1/2/4;;;;DPST-1-1;Auto\n«c;1/2/5;;;;DPS",
                        "ETS-FIELDS"),
                file(
                        "a separator in a text without quotes",
                        TITLES + ";;a;1/2/3;;;Hello; world;DPST-1-1;«Auto\n",
                        "ETS-FIELDS"),
                file(
                        "a row of a thousand fields",
                        "a;1/2/3\n«b;1/2/4" + ";".repeat(1_000) + "x\nc;1/2/5\n",
                        "ETS-FIELDS"),
                file(
                        "no address",
                        TITLES + "«;;a;;;;;;\n«;;;;;;x;;\n;;b;1/2/3;;;;;\n",
                        times(2, "ETS-MISSING-ADDRESS")),
                file("no address beside a name", "a;1/2/3\n«b; \n", "ETS-MISSING-ADDRESS"),
                file(
                        "addresses that are none",
                        "Sub;Address\na;«x\nb; «1/8/3\nc;«0/0/0\nd;\"«-/-/-\"\ne;«1/-/3\nf;«32/-/-\n",
                        times(6, "ETS-ADDRESS Address")),
                file("an address that is none in the first row", "a;«none\nb;1/2/3\n", "ETS-ADDRESS Address"),
                file(
                        "levels that are none",
                        "Main;Middle;Sub;Main;Middle;Sub\n;;a;«1;9;1\n;;b;«1;;4000\nc;;;«32;;\n",
                        times(3, "ETS-ADDRESS Address")),
                file(
                        "an address twice",
                        "a;1/2/3\nb;1/2/4\nc;«1/2/3\nd;«2563\n",
                        "ETS-DUPLICATE-ADDRESS Address",
                        "ETS-ADDRESS Address"),
                file(
                        "what else a row says",
                        TITLES + ";;a;1/2/3;«perhaps;;;DPT-1 «DPX-2;\n",
                        "ETS-FLAG Central",
                        "ETS-TYPE DatapointType"),
                file("too many rows", "a;1/-/-\n".repeat(200_000) + "«b;1/-/-\n", "ETS-TOO-LARGE"));
    }
}
