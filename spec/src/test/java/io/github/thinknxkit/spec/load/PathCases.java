package io.github.thinknxkit.spec.load;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Files in which paths of operations and of fields are wrong. */
final class PathCases {

    private PathCases() {}

    /** A good file whose operations have parameters in their paths, and whose answers have objects inside. */
    static String shelly() {
        try {
            return Files.readString(Path.of("src/test/resources/io/github/thinknxkit/spec/shelly.yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<ProblemCase> all() {
        String turn = "  relay-turn:\n    path: 'relay/{channel}'";
        return Stream.of(
                        edit(
                                "a name in a path that is mistyped",
                                turn,
                                "  relay-turn:\n    path: «'relay/{chanel}'",
                                "SPEC-PATH-PARAMETER operations.relay-turn.path"),
                        edit(
                                        "a name in the operation's own name",
                                        "  'light/{channel}':\n    title",
                                        "  «'light/{output}':\n    title",
                                        "SPEC-PATH-PARAMETER operations.light/{output}")
                                .and("status: 'light/{channel}'", "status: 'light/{output}'"),
                        edit(
                                        "a parameter twice in a path",
                                        turn,
                                        "  relay-turn:\n    path: «'relay/{channel}/{channel}'",
                                        "SPEC-PATH-PARAMETER operations.relay-turn.path",
                                        "SPEC-EXAMPLE operations.relay-turn.examples[0]")
                                .and("examples: [/relay/0?turn=on&timer=10]", "examples: [«/relay/0?turn=on&timer=10]"),
                        edit(
                                        "a text in a path",
                                        "  relay-toggle:\n    path: 'relay/{channel}'",
                                        "  relay-toggle:\n    path: «'relay/{channel}/{turn}'",
                                        "SPEC-PATH-PARAMETER operations.relay-toggle.path",
                                        "SPEC-EXAMPLE operations.relay-toggle.examples[0]")
                                .and("examples: [/relay/0?turn=toggle]", "examples: [«/relay/0?turn=toggle]"),
                        edit(
                                        "an optional parameter in a path",
                                        "  light-turn:\n    path: 'light/{channel}'",
                                        "  light-turn:\n    path: «'light/{channel}/{brightness}'",
                                        "SPEC-PATH-PARAMETER operations.light-turn.path",
                                        "SPEC-EXAMPLE operations.light-turn.examples[0]")
                                .and("examples: [/light/0?turn=on", "examples: [«/light/0?turn=on"),
                        edit(
                                        "a part of a segment",
                                        turn,
                                        "  relay-turn:\n    path: «'relay{channel}'",
                                        "SPEC-PATH operations.relay-turn.path",
                                        "SPEC-EXAMPLE operations.relay-turn.examples[0]")
                                .and("examples: [/relay/0?turn=on&timer=10]", "examples: [«/relay/0?turn=on&timer=10]"),
                        edit(
                                "an alias without the parameter",
                                turn,
                                "  relay-turn:\n    aliases: [«switch]\n    path: 'relay/{channel}'",
                                "SPEC-PATH-PARAMETER operations.relay-turn.aliases[0]"),
                        edit(
                                        "an operation that nothing tells from another",
                                        "      go: {as: command, type: roller-command, description: where to}\n      duration: {type: seconds, description",
                                        "      go: {as: command, type: roller-command, description: where to}\n      duration: {type: seconds, required: false, description",
                                        "SPEC-SAME-REQUEST operations.roller-move.path")
                                .and("  roller-move:\n    path: ", "  roller-move:\n    path: «"),
                        edit(
                                "a place in an array that is none",
                                "      'relays[0].ison': {",
                                "      «'relays[first].ison': {",
                                "SPEC-WIRE-NAME answers.device-status.fields.relays[first].ison"),
                        edit(
                                "a bracket that is not closed",
                                "      'meters[0].power': {",
                                "      «'meters[0.power': {",
                                "SPEC-WIRE-NAME answers.device-status.fields.meters[0.power"))
                .toList();
    }

    private static ProblemCase edit(String name, String old, String now, String... expected) {
        String text = shelly();
        assertTrue(text.contains(old), old);
        return ProblemCase.file(name, text.replace(old, now), expected);
    }
}
