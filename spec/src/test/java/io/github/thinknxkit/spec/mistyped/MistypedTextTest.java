package io.github.thinknxkit.spec.mistyped;

import static io.github.thinknxkit.spec.mistyped.Form.PLANT;
import static io.github.thinknxkit.spec.mistyped.Form.SPEC;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Mistakes that keep a text from being YAML, each said in the author's words at its place. */
class MistypedTextTest {

    private static final String TITLE = "    title: Switch\n";
    private static final String OFF = "{wire: 0, description: It is off.}";
    private static final String SWITCHES = "description: Switches a lamp.\n    effect";

    @TestFactory
    Stream<DynamicTest> isOneProblemThatSaysWhatToWrite() {
        return Stream.of(keys(), quotes(), brackets(), spaces(), lines())
                .flatMap(List::stream)
                .map(it -> DynamicTest.dynamicTest(it.name(), it::check));
    }

    private static Mistyped title(String name, String now, String says) {
        return Mistyped.edit(SPEC, name, TITLE, now, "SPEC-SYNTAX", says);
    }

    private static Mistyped off(String name, String now, String says) {
        return Mistyped.edit(SPEC, name, OFF, now, "SPEC-SYNTAX", says);
    }

    private static Mistyped description(String name, String now, String says) {
        return Mistyped.edit(SPEC, name, SWITCHES, now + "\n    effect", "SPEC-SYNTAX", says);
    }

    private static List<Mistyped> keys() {
        return List.of(
                title(
                        "no space behind the colon",
                        "    «title:Switch\n",
                        "After 'title:' comes a space: write 'title: Switch'"),
                title("an equals sign", "    «title = Switch\n", "write 'title: Switch', not 'title = Switch'"),
                title("a semicolon", "    «title; Switch\n", "write 'title: Switch', not 'title; Switch'"),
                title("a wide colon", "    «title：Switch\n", "write 'title: Switch'"),
                title("no colon, with more than a word", "    «title Switch it\n", "has no key with ':' and a space"),
                Mistyped.edit(
                        SPEC,
                        "no colon, a block below",
                        "  lampstate:\n",
                        "  «lampstate\n",
                        "SPEC-SYNTAX",
                        "write 'lampstate:'"),
                Mistyped.edit(
                        SPEC,
                        "no colon, first of a block",
                        "  name: lamp-kit\n",
                        "  «name lamp-kit\n",
                        "SPEC-SYNTAX",
                        "write 'name: lamp-kit'"),
                Mistyped.edit(
                        PLANT,
                        "no colon before braces",
                        "Gate: {kind",
                        "«Gate {kind",
                        "SPEC-SYNTAX",
                        "write 'Gate: {kind: button"),
                title(
                        "two entries in a line",
                        "    «title: Switch, section: Lamp\n",
                        "write each in a line of its own, without the comma"),
                Mistyped.edit(
                        PLANT,
                        "entries without braces",
                        "Gate: {kind: button, guid: 1IzPszHWAEuvzxtXBMrkzE, protected: true}",
                        "Gate: «kind: button, guid: 1IzPszHWAEuvzxtXBMrkzE, protected: true",
                        "SPEC-SYNTAX",
                        "write Gate: {kind: button, guid: 1IzPszHWAEuvzxtXBMrkzE, protected: true}"));
    }

    private static List<Mistyped> quotes() {
        return List.of(
                description(
                        "an apostrophe in apostrophes", "description: 'The lamp«'s bulb.'", "is written twice ('')"),
                description("quotes in quotes", "description: \"Switches «\"the\" lamp.\"", "is written \\\""),
                title(
                        "a quote left open",
                        "    title: «\"Switch\n",
                        "The quote \" that opens here, in line 27, is not closed"),
                title(
                        "an apostrophe left open",
                        "    title: «'Switch\n",
                        "The quote ' that opens here, in line 27, is not closed"),
                off(
                        "a quote left open in braces",
                        "{wire: 0, description: «\"It is off.}",
                        "in line 18, is not closed"),
                title("a typographic quote", "    title: «“Switch: all”\n", "write title: \"Switch: all\""),
                title("a colon at the end", "    title: «Switch the:\n", "write \"title: Switch the\":"),
                title("a path of Windows", "    title: \"C:«\\Users\"\n", "A backslash within \"…\" is written twice"),
                title("an at sign", "    title: «@home\n", "write \"@home\""),
                title("a grave accent", "    title: «`Switch`\n", "write \"`Switch`\""),
                title("stars", "    title: «*Switch*\n", "write \"*Switch*\""),
                description("a bar", "description: «| Switches a lamp.", "needs quotes: \"| Switches a lamp.\""),
                off(
                        "a colon in braces",
                        "{wire: 0, description: It «is: off.}",
                        "the text needs quotes: \"It is: off.\""));
    }

    private static List<Mistyped> brackets() {
        return List.of(
                off("a brace too many", "{wire: 0, description: It is off.}«}", "This '}' closes nothing"),
                off(
                        "no comma in braces",
                        "{wire: 0 «description: It is off.}",
                        "A comma is missing before 'description:'"),
                off(
                        "no comma behind a quote",
                        "{wire: \"0\" «description: It is off.}",
                        "A comma is missing before 'description: It is off.}'"),
                Mistyped.edit(
                        SPEC,
                        "a bracket closed by a brace",
                        "[/api/lamp?id=17&state=1]",
                        "[/api/lamp?id=17&state=1«}",
                        "SPEC-SYNTAX",
                        "is closed by ']', not by '}'"),
                Mistyped.edit(
                        SPEC,
                        "a bracket left open",
                        "[/api/lamp?id=17&state=1]",
                        "«[/api/lamp?id=17&state=1",
                        "SPEC-SYNTAX",
                        "the ']' is missing"),
                Mistyped.edit(
                        SPEC,
                        "an outer brace left open",
                        "{field: error}\n",
                        "«{\n    field: error,\n    statuses: {400: {means: rejected, description: No.}\n    }\n",
                        "SPEC-SYNTAX",
                        "The '{' that opens here, in line 11, is not closed"),
                title("text behind braces", "    title: {Switch} «it\n", "needs quotes: \"{Switch} it\""));
    }

    private static List<Mistyped> spaces() {
        return List.of(
                title("a tab", "«\ttitle: Switch\n", "is indented by a tab"),
                title("a tab behind spaces", "  «\ttitle: Switch\n", "is indented by a tab"),
                title(
                        "a no-break space",
                        "  «\u00a0 title: Switch\n",
                        "the character U+00A0, which looks like a space"),
                title("a no-break space behind the colon", "    title:«\u00a0Switch\n", "the character U+00A0"),
                title("a space too many", "     «title: Switch\n", "is indented by 5 spaces, its siblings by 4"),
                Mistyped.edit(
                        SPEC,
                        "a space too few",
                        "    section: Lamps\n    description: Tells",
                        "   «section: Lamps\n    description: Tells",
                        "SPEC-SYNTAX",
                        "is indented by 3 spaces, its siblings by 4"),
                Mistyped.edit(
                        SPEC,
                        "a section a space too far",
                        "controllers:\n  power:\n    title",
                        " «controllers:\n  power:\n    title",
                        "SPEC-SYNTAX",
                        "is indented by 1 space, its siblings by 0"),
                Mistyped.edit(
                        SPEC,
                        "the first of several too far",
                        "      off: {wire",
                        "       «off: {wire",
                        "SPEC-SYNTAX",
                        "is indented by 7 spaces, its siblings by 6"),
                Mistyped.edit(
                        SPEC,
                        "a head too little",
                        "    parameters:\n      id: {type: lamp-id, device: true, description: The lamp.}\n    answer",
                        "  «parameters:\n      id: {type: lamp-id, device: true, description: The lamp.}\n    answer",
                        "SPEC-SYNTAX",
                        "is indented by 2 spaces, its siblings by 4"));
    }

    private static List<Mistyped> lines() {
        return List.of(
                description(
                        "a text that goes on", "description: Switches a lamp\n    «on or off.", "indent it further"),
                Mistyped.edit(
                        SPEC,
                        "three dots",
                        "operations:\n",
                        "«...\noperations:\n",
                        "SPEC-SYNTAX",
                        "ends the file's content"),
                Mistyped.edit(
                        SPEC,
                        "three dashes",
                        "operations:\n",
                        "«---\noperations:\n",
                        "SPEC-TRAILING-DOCUMENT",
                        "ends the file's content"),
                Mistyped.edit(
                        PLANT,
                        "a key at a dash",
                        "        - {after: 2.5, device: 1IzPszHWAEuvzxtXBMrkzC, controller: position, value: 100}",
                        "        - after: 2.5\n          device: 1IzPszHWAEuvzxtXBMrkzC\n        «controller: position\n          value: 100",
                        "SPEC-SYNTAX",
                        "is indented by 2 more than its '-'"),
                title("nothing that anybody knows", "    title: «- Switch\n", "This line cannot be read as YAML"));
    }
}
