package io.github.thinknxkit.spec.mistyped;

import static io.github.thinknxkit.spec.mistyped.Form.PLANT;
import static io.github.thinknxkit.spec.mistyped.Form.SPEC;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Mistakes in files that are YAML, but not what their authors meant. */
class MistypedEntriesTest {

    private static final String OFF = "off: {wire: 0, description: It is off.}";
    private static final String MIN = "setpoint: {min: 16, max: 26}";

    @TestFactory
    Stream<DynamicTest> isOneProblemThatSaysWhatToWrite() {
        return Stream.of(keys(), values(), indentation(), names())
                .flatMap(List::stream)
                .map(it -> DynamicTest.dynamicTest(it.name(), it::check));
    }

    private static List<Mistyped> keys() {
        return List.of(
                Mistyped.edit(
                        SPEC,
                        "no space in braces",
                        OFF,
                        "off: {«wire:0, description: It is off.}",
                        "SPEC-UNKNOWN-KEY",
                        "write 'wire: 0', not 'wire:0'"),
                Mistyped.edit(
                        SPEC,
                        "no colon in braces",
                        OFF,
                        "off: {«wire 0, description: It is off.}",
                        "SPEC-UNKNOWN-KEY",
                        "write 'wire: 0', not 'wire 0'"),
                Mistyped.edit(
                        SPEC,
                        "an equals sign in braces",
                        OFF,
                        "off: {«wire = 0, description: It is off.}",
                        "SPEC-UNKNOWN-KEY",
                        "write 'wire: 0', not 'wire = 0'"),
                Mistyped.edit(
                        SPEC,
                        "a comma in a text in braces",
                        OFF,
                        "off: {wire: 0, description: It is off, «dark, or broken.}",
                        "SPEC-UNKNOWN-KEY",
                        "\"It is off, dark, or broken.\""),
                Mistyped.edit(
                        SPEC,
                        "a no-break space in braces",
                        OFF,
                        "off: {wire: 0,«\u00a0description: It is off.}",
                        "SPEC-UNKNOWN-KEY",
                        "the character U+00A0"),
                Mistyped.edit(
                        SPEC,
                        "a key of another language",
                        "  on-off:\n    kind: flag",
                        "  on-off:\n    «type: flag",
                        "SPEC-UNKNOWN-KEY",
                        "Did you mean 'kind'?"),
                Mistyped.edit(
                        SPEC,
                        "a word of another language",
                        "    kind: flag",
                        "    kind: «boolean",
                        "SPEC-UNKNOWN-WORD",
                        "Did you mean 'flag'?"),
                Mistyped.edit(
                        SPEC,
                        "an unknown key and one that is missing",
                        "  title: Lamp Kit\n",
                        "  «heading: Lamp Kit\n",
                        "SPEC-UNKNOWN-KEY",
                        "'title' is missing"),
                Mistyped.edit(
                        PLANT,
                        "rooms for areas",
                        "    areas:\n      Living room",
                        "    «rooms:\n      Living room",
                        "SPEC-UNKNOWN-KEY",
                        "Did you mean 'areas'?"),
                Mistyped.edit(
                        SPEC,
                        "a merge key",
                        "on: {wire: 1, description: It is on.}",
                        "on: {«<<: *off, wire: 1}",
                        "SPEC-MERGE-KEY",
                        "write the entries that it brings in here"),
                Mistyped.edit(
                        SPEC,
                        "braces of a template",
                        "    title: Switch\n",
                        "    title: {«{name}: x}\n",
                        "SPEC-KEY-KIND",
                        "put it in quotes"),
                Mistyped.edit(
                        PLANT,
                        "the address of a server",
                        "plant: Villa Rosa\n",
                        "plant: Villa Rosa\n«host: 192.0.2.10\n",
                        "PLANT-SECRET",
                        "'host' is about a server"));
    }

    private static List<Mistyped> values() {
        return List.of(
                Mistyped.edit(
                        PLANT,
                        "a decimal comma in braces",
                        MIN,
                        "setpoint: {min: 16,«5, max: 26}",
                        "SPEC-UNKNOWN-KEY",
                        "'16,5' has a decimal comma; write 16.5"),
                Mistyped.edit(
                        PLANT,
                        "a decimal comma",
                        MIN,
                        "setpoint:\n                min: «16,5",
                        "SPEC-NUMBER",
                        "Did you mean '16.5'?"),
                Mistyped.edit(
                        PLANT, "a unit", MIN, "setpoint: {min: «16 °C, max: 26}", "SPEC-NUMBER", "Did you mean '16'?"),
                Mistyped.edit(
                        PLANT,
                        "a minus of typographers",
                        MIN,
                        "setpoint: {min: «−16, max: 26}",
                        "SPEC-NUMBER",
                        "Did you mean '-16'?"),
                Mistyped.edit(
                        SPEC,
                        "a zero in front",
                        "port: 8080",
                        "port: «08080",
                        "SPEC-NUMBER",
                        "'port' is a whole number from 1 to 65535, not '08080'. Did you mean '8080'?"),
                Mistyped.edit(
                        PLANT,
                        "on for true",
                        "protected: true}\ndevices",
                        "protected: «on}\ndevices",
                        "SPEC-BOOLEAN",
                        "'protected' is true or false, not 'on'. Did you mean 'true'?"),
                Mistyped.edit(
                        PLANT,
                        "No for false",
                        "protected: true}\ndevices",
                        "protected: «No}\ndevices",
                        "SPEC-BOOLEAN",
                        "Did you mean 'false'?"),
                Mistyped.edit(
                        PLANT,
                        "typographic quotes",
                        "guid: 1IzPszHWAEuvzxtXBMrkzE",
                        "guid: «“1IzPszHWAEuvzxtXBMrkzE”",
                        "SPEC-QUOTES",
                        "write \"1IzPszHWAEuvzxtXBMrkzE\""),
                Mistyped.edit(
                        PLANT,
                        "a text for a list",
                        "controllers: [power]",
                        "controllers: «power",
                        "SPEC-WRONG-KIND",
                        "A list is needed for 'controllers': write [power]"),
                Mistyped.edit(
                        SPEC,
                        "a text for keys, without a space",
                        "source: {title: Lamp Kit manual}",
                        "source: «title:manual",
                        "SPEC-WRONG-KIND",
                        "'title: manual'"),
                Mistyped.edit(
                        SPEC,
                        "a list for names",
                        "actions:\n      set: {description: Switches the lamp on or off.}\n      status: {description: Tells whether the lamp is on.}",
                        "actions:\n      «- name: set\n      - name: status",
                        "SPEC-WRONG-KIND",
                        "write 'set: {…}'"),
                Mistyped.edit(
                        SPEC,
                        "braces for a text",
                        "    title: Switch\n",
                        "    title: «{Switch: x}\n",
                        "SPEC-WRONG-KIND",
                        "If the braces or the colon belong to the text, put it in quotes"),
                Mistyped.edit(
                        SPEC,
                        "brackets for a text",
                        "    title: Switch\n",
                        "    title: «[Switch]\n",
                        "SPEC-WRONG-KIND",
                        "put it in quotes"),
                Mistyped.edit(
                        PLANT,
                        "a group address with dashes",
                        "  1/0/7:",
                        "  «1-0-7:",
                        "PLANT-GROUP-ADDRESS",
                        "'1-0-7' is no group address"),
                Mistyped.edit(
                        PLANT,
                        "a type in words",
                        "type: 1.008",
                        "type: «1-008 up/down",
                        "PLANT-GROUP-TYPE",
                        "Did you mean '1.008'?"),
                Mistyped.edit(
                        SPEC,
                        "an ampersand",
                        "    title: Switch\n",
                        "    title: «&Switch\n",
                        "SPEC-ANCHOR",
                        "A text that begins with '&' needs quotes"),
                Mistyped.edit(
                        SPEC,
                        "an exclamation mark",
                        "    title: Switch\n",
                        "    title: «!Switch\n",
                        "SPEC-TAG",
                        "A text that begins with '!' needs quotes"));
    }

    private static List<Mistyped> indentation() {
        return List.of(
                Mistyped.edit(
                        PLANT,
                        "a key of a device too little",
                        "            guid: 1IzPszHWAEuvzxtXBMrkzD\n",
                        "          «guid: 1IzPszHWAEuvzxtXBMrkzD\n",
                        "SPEC-SYNTAX",
                        "is indented by 10 spaces, its siblings by 12"),
                Mistyped.edit(
                        PLANT,
                        "the last key of a device too little",
                        "              setpoint: {min: 16, max: 26}\n",
                        "              setpoint: {min: 16, max: 26}\n          «tags: [x]\n",
                        "SPEC-UNKNOWN-KEY",
                        "as a key of that it is indented further"),
                Mistyped.edit(
                        PLANT,
                        "a device too far",
                        "          Heating:\n",
                        "            «Heating:\n",
                        "SPEC-DUPLICATE-KEY",
                        "Indent 'Heating' less"),
                Mistyped.edit(
                        PLANT,
                        "a room's devices too little",
                        "        devices:\n          Ceiling",
                        "      «devices:\n          Ceiling",
                        "SPEC-UNKNOWN-KEY",
                        "like 'Living room' before it"),
                Mistyped.edit(
                        PLANT, "a section too far", "groups:\n", "  «groups:\n", "SPEC-UNKNOWN-KEY", "indent it less"),
                Mistyped.edit(
                        SPEC,
                        "a section too far, of a spec",
                        "\ntypes:\n",
                        "\n  «types:\n",
                        "SPEC-UNKNOWN-KEY",
                        "'types' is missing in the file"),
                Mistyped.edit(
                        SPEC,
                        "a key too far",
                        "    answer: state\n    examples",
                        "      answer: «state\n    examples",
                        "SPEC-UNKNOWN-KEY",
                        "'answer' is missing in 'lamp'"),
                Mistyped.edit(
                        SPEC,
                        "keys at the indentation of their head",
                        "      off: {wire: 0, description: It is off.}\n      on: {",
                        "    «off: {wire: 0, description: It is off.}\n    on: {",
                        "SPEC-UNKNOWN-KEY",
                        "what belongs to 'values' is indented further"));
    }

    private static List<Mistyped> names() {
        return List.of(
                Mistyped.edit(
                        SPEC,
                        "a name in capitals",
                        "  name: lamp-kit\n",
                        "  name: «Lamp Kit\n",
                        "SPEC-NAME",
                        "'Lamp Kit' is no name"),
                Mistyped.edit(
                                SPEC,
                                "a declaration that is mistyped, used once",
                                "  power:\n    title",
                                "  powr:\n    title",
                                "SPEC-UNKNOWN-CONTROLLER",
                                "Nothing uses the controller 'powr' in line 45")
                        .at("power: {set: lamp, status"),
                Mistyped.edit(
                        SPEC,
                        "a declaration that is mistyped, used twice",
                        "  lamp-id: {kind",
                        "  «lamp-di: {kind",
                        "SPEC-UNKNOWN-TYPE",
                        "there is no 'lamp-id', which is used in lines 32, 42. Did you mean 'lamp-id'?"),
                Mistyped.edit(
                        SPEC,
                        "a reference that is mistyped",
                        "power: {set: lamp, status: lampstate}",
                        "power: {set: «lampe, status: lampstate}",
                        "SPEC-UNKNOWN-OPERATION",
                        "Did you mean 'lamp'?"));
    }
}
