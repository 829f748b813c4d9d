package io.github.thinknxkit.spec.load;

import static io.github.thinknxkit.spec.load.ProblemCase.edit;

import java.util.List;
import java.util.stream.Stream;

/** Files that say wrong how a server is asked whether it answers. */
final class ProbeCases {

    private static final String PROBE = "probe: {operation: system/state, revision: configured}";
    private static final String STATE = """
            system/state:
                title: State
                section: System
                description: Tells how the server is.
                effect: read
            """;
    private static final String BINDING = "      send-float4: system/sendFloat4\n      state: system/state\n";

    private ProbeCases() {}

    static List<ProblemCase> all() {
        return Stream.of(structure(), references(), operations(), consequences())
                .flatMap(List::stream)
                .toList();
    }

    private static List<ProblemCase> structure() {
        return List.of(
                probe("a probe that is a text", "probe: «system/state", "SPEC-WRONG-KIND server.probe"),
                probe("a probe of nothing", "«probe: {}", "SPEC-MISSING-KEY server.probe"),
                probe(
                        "a probe without an operation",
                        "«probe: {revision: configured}",
                        "SPEC-MISSING-KEY server.probe"),
                probe(
                        "a list of operations for a probe",
                        "probe: {operation: «[system/state]}",
                        "SPEC-WRONG-KIND server.probe.operation"),
                probe(
                        "a mapping for a revision",
                        "probe: {operation: system/state, revision: «{field: configured}}",
                        "SPEC-WRONG-KIND server.probe.revision"),
                probe(
                        "a key that no probe has",
                        "probe: {operation: system/state, «revison: configured}",
                        "SPEC-UNKNOWN-KEY server.probe.revison"));
    }

    private static List<ProblemCase> references() {
        return List.of(
                probe(
                        "an unknown operation of a probe",
                        "probe: {operation: «system/stat, revision: configured}",
                        "SPEC-UNKNOWN-OPERATION server.probe.operation"),
                probe(
                        "an unknown revision",
                        "probe: {operation: system/state, revision: «configurd}",
                        "SPEC-UNKNOWN-FIELD server.probe.revision"),
                edit(
                                "a revision by its name for the caller",
                                "configured: {type: moment,",
                                "config_time: {as: configured, type: moment,",
                                "SPEC-UNKNOWN-FIELD server.probe.revision")
                        .and("revision: configured", "revision: «configured"));
    }

    private static List<ProblemCase> operations() {
        return List.of(
                refused("a probe that changes something", STATE, STATE.replace("read", "absolute")),
                refused(
                        "a probe that needs a parameter",
                        STATE,
                        STATE + "    parameters: {of: {type: word, description: Whose.}}\n"),
                refused(
                        "a probe with a fixed parameter",
                        STATE,
                        STATE + "    parameters: {of: {type: word, fixed: all, description: Whose.}}\n"),
                probe(
                        "a probe of a device",
                        "probe: {operation: «status, revision: unknown}",
                        "SPEC-PROBE server.probe.operation"),
                probe(
                        "a probe that does everything wrong",
                        "probe: {operation: «system/sendBit}",
                        "SPEC-PROBE server.probe.operation"));
    }

    /** One mistake is one problem: the operation of a probe is in use, and what is wrong elsewhere says nothing of it. */
    private static List<ProblemCase> consequences() {
        return List.of(
                edit(
                        "an operation of a probe with a problem",
                        "users: {type: users,",
                        "users: {type: «usres,",
                        "SPEC-UNKNOWN-TYPE answers.state.fields.users.type"),
                unbound(
                        "a mistyped probe of what nothing else uses",
                        PROBE.replace("probe", "«porbe"),
                        "SPEC-UNKNOWN-KEY server.porbe"),
                unbound(
                        "a probe that is a text, of what nothing else uses",
                        "probe: «system/state",
                        "SPEC-WRONG-KIND server.probe"),
                unbound(
                        "a list for a probe, of what nothing else uses",
                        "probe: {operation: «[system/state]}",
                        "SPEC-WRONG-KIND server.probe.operation"),
                unbound(
                        "an unknown operation of a probe, near one that nothing else uses",
                        "probe: {operation: «system/stat}",
                        "SPEC-UNKNOWN-OPERATION server.probe.operation"),
                unbound(
                                "a refused probe of what nothing else uses",
                                "probe: {operation: «system/state}",
                                "SPEC-PROBE server.probe.operation")
                        .and(STATE, STATE.replace("read", "bus")),
                unbound(
                        "an unknown revision of what nothing else uses",
                        "probe: {operation: system/state, revision: «config_time}",
                        "SPEC-UNKNOWN-FIELD server.probe.revision"));
    }

    private static ProblemCase probe(String name, String now, String expected) {
        return edit(name, PROBE, now, expected);
    }

    private static ProblemCase refused(String name, String old, String now) {
        return edit(name, old, now, "SPEC-PROBE server.probe.operation")
                .and("operation: system/state,", "operation: «system/state,");
    }

    /** No action is bound to the operation of the probe. */
    private static ProblemCase unbound(String name, String probe, String expected) {
        return edit(name, BINDING, "      send-float4: system/sendFloat4\n", expected)
                .and("      state: {description: Tells how it is.}\n", "")
                .and(PROBE, probe);
    }
}
