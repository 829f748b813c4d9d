package io.github.thinknxkit.spec.load;

import static io.github.thinknxkit.spec.load.ProblemCase.edit;
import static io.github.thinknxkit.spec.load.ProblemCase.file;
import static io.github.thinknxkit.spec.load.ProblemCase.whole;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Files that are wrong before anybody asks what they say. */
final class YamlCases {

    private YamlCases() {}

    static List<ProblemCase> all() {
        return Stream.of(text(), syntax(), refused()).flatMap(List::stream).toList();
    }

    private static List<ProblemCase> text() {
        String guid = "operations.power.parameters.guid.description";
        return List.of(
                whole("too many bytes", "#".repeat((1 << 20) + 1), "SPEC-TOO-LARGE"),
                file("too many nodes", "[" + "a, ".repeat(49_999) + "«b, c]", "SPEC-TOO-LARGE [49999]"),
                edit(
                        "a text too long for any place",
                        "description: The lamp.}\n      cmd: {as: on",
                        "description: «" + "x".repeat(8_193) + "}\n      cmd: {as: on",
                        "SPEC-TOO-LONG " + guid),
                file("Latin-1", "a: 1\nunit: «°C", "SPEC-ENCODING").in(StandardCharsets.ISO_8859_1),
                file("a control character", "format: 1 # «\u0007", "SPEC-CONTROL-CHARACTER"),
                file("the next-line character", "format«\u0085: 1", "SPEC-CONTROL-CHARACTER"),
                file("a line separator", "format: «\u2028 1", "SPEC-CONTROL-CHARACTER"),
                file("a byte order mark within", "format: «\uFEFF1", "SPEC-CONTROL-CHARACTER"),
                file("bidi controls", "a: 1\n# «\u202Egnp.exe«\u2066", "SPEC-BIDI-CONTROL", "SPEC-BIDI-CONTROL"),
                edit(
                        "a control character by escape",
                        "description: The lamp.}\n      cmd: {as: on",
                        "description: «\"\\a\"}\n      cmd: {as: on",
                        "SPEC-CONTROL-CHARACTER " + guid),
                edit(
                        "a tab in a text",
                        "description: Waits for the device.",
                        "description: «\"Waits\\tfor the device.\"",
                        "SPEC-CONTROL-CHARACTER server.feedback.description"),
                edit(
                        "half a surrogate pair by escape",
                        "description: Waits for the device.",
                        "description: «\"\\ud800\"",
                        "SPEC-CONTROL-CHARACTER server.feedback.description"),
                edit(
                        "a bidi control by escape, in a key",
                        "speed: {type: percent, required: false,",
                        "«\"spe\\u202eed\": {type: percent, required: false,",
                        "SPEC-BIDI-CONTROL operations.updown.parameters.spe?ed"));
    }

    private static List<ProblemCase> syntax() {
        return List.of(
                edit(
                        "typographic quotes",
                        "description: Waits for the device.",
                        "description: «\u201CWaits for the device.\u201D",
                        "SPEC-QUOTES server.feedback.description"),
                edit(
                        "a comment of another language",
                        "description: Waits for the device.",
                        "description: «Waits for the device. // for how long?",
                        "SPEC-COMMENT server.feedback.description"),
                file("a flow sequence left open", "a: «[1, 2\nb: 1\n", "SPEC-SYNTAX"),
                file("a syntax error behind wide characters", "a: 😀\n😀😀: «b: c\n", "SPEC-SYNTAX"),
                file("a tab for indentation", "a:\n«\tb: 1\n", "SPEC-SYNTAX"),
                file("an unknown escape", "a: \"«\\q\"", "SPEC-SYNTAX"),
                file("nothing", "«", "SPEC-EMPTY-FILE"),
                file("comments only", "# one\n# two\n«", "SPEC-EMPTY-FILE"),
                file("a document that is empty", "---\n«", "SPEC-WRONG-KIND"),
                file(
                        "nodes nested too deep",
                        "[".repeat(16) + "«" + "[".repeat(9_000),
                        "SPEC-TOO-DEEP " + "[0]".repeat(16)),
                file("a sequence as key", "? «[a]\n: 1\n", "SPEC-KEY-KIND"));
    }

    private static List<ProblemCase> refused() {
        return List.of(
                file("a second document", Lamp.text() + "«---\nformat: 1\n", "SPEC-TRAILING-DOCUMENT"),
                file("an empty second document", Lamp.text() + "...\n«---\n", "SPEC-TRAILING-DOCUMENT"),
                file("a YAML directive", "«%YAML 1.2\n---\n" + Lamp.text(), "SPEC-DIRECTIVE"),
                file("a TAG directive", "«%TAG !e! tag:example.com:\n---\n" + Lamp.text(), "SPEC-DIRECTIVE"),
                edit("an anchor on a scalar", "port: 5051", "port: «&port 5051", "SPEC-ANCHOR server.port"),
                edit(
                        "an anchor on a mapping",
                        "errors: {statuses:",
                        "errors: «&e {statuses:",
                        "SPEC-ANCHOR operations.power.errors"),
                edit("an anchor on a key", "  port: 5051", "  «&k port: 5051", "SPEC-ANCHOR server.port"),
                edit(
                        "an alias as a value",
                        "description: The fan.}",
                        "description: «*text}",
                        "SPEC-ALIAS operations.fanpower.parameters.id.description"),
                edit("an alias as a key", "  cloud: https:", "  «*k : https:", "SPEC-ALIAS server"),
                edit(
                        "a merge key",
                        "on: {wire: 1, description: It is on.}",
                        "on: {«<<: {wire: 1}, description: It is on.}",
                        "SPEC-MERGE-KEY types.on-off.values.on.<<"),
                edit("a tag on a scalar", "port: 5051", "port: «!!int 5051", "SPEC-TAG server.port"),
                edit(
                        "a tag on a sequence",
                        "messages: [device",
                        "messages: «!!seq [device",
                        "SPEC-TAG operations.power.errors.messages"),
                edit(
                        "a tag on the first key of a mapping",
                        "  base-path: api/V1",
                        "  «!!str base-path: api/V1",
                        "SPEC-TAG server.base-path"),
                edit("the tag that says nothing", "port: 5051", "port: «! 5051", "SPEC-TAG server.port"),
                edit("a key twice", "  port: 5051", "  port: 5051\n  «port: 5052", "SPEC-DUPLICATE-KEY server.port"),
                edit(
                        "a key twice, once quoted",
                        "      off: {wire: 0, description: It is off.}",
                        "      off: {wire: 0, description: It is off.}\n      «\"off\": {wire: 2, description: It is off.}",
                        "SPEC-DUPLICATE-KEY types.on-off.values.off"));
    }
}
