package io.github.thinknxkit.spec.load;

import static io.github.thinknxkit.spec.load.ProblemCase.edit;

import java.util.List;
import java.util.stream.Stream;

/** Files that say wrong which action sends a telegram. */
final class TelegramCases {

    private static final String FLOAT2 = "float2: {kind: decimal, min: -671088.64, max: 670433.28,";

    private TelegramCases() {}

    static List<ProblemCase> all() {
        return Stream.of(structure(), references(), shapes(), consequences())
                .flatMap(List::stream)
                .toList();
    }

    private static List<ProblemCase> structure() {
        return List.of(
                edit(
                        "a format that is none",
                        "    float4: send-float4",
                        "    «flaot4: send-float4",
                        "SPEC-UNKNOWN-KEY telegrams.actions.flaot4"),
                edit(
                        "telegrams of no service",
                        "telegrams:\n  service: system\n",
                        "«telegrams:\n",
                        "SPEC-MISSING-KEY telegrams"),
                edit(
                                "no format",
                                "    bit: send-bit\n    bits: send-4bits\n    unsigned-byte: send-byte\n",
                                "",
                                "SPEC-EMPTY telegrams.actions")
                        .and(
                                "  actions:\n    signed-byte: send-signed-byte\n    float2: send-float2\n    float4: send-float4\n",
                                "  «actions: {}\n"),
                edit(
                        "a mapping for an action",
                        "    bit: send-bit",
                        "    bit: «{set: send-bit}",
                        "SPEC-WRONG-KIND telegrams.actions.bit"));
    }

    private static List<ProblemCase> references() {
        return List.of(
                edit(
                        "telegrams of an unknown service",
                        "  service: system\n",
                        "  service: «sytem\n",
                        "SPEC-UNKNOWN-SERVICE telegrams.service"),
                edit(
                        "an unknown action for a telegram",
                        "    bits: send-4bits",
                        "    bits: «send-4bit",
                        "SPEC-UNKNOWN-ACTION telegrams.actions.bits"),
                edit(
                        "an action for two formats",
                        "    float4: send-float4",
                        "    float4: «send-float2",
                        "SPEC-DUPLICATE-NAME telegrams.actions.float4"));
    }

    private static List<ProblemCase> shapes() {
        return List.of(
                refused("telegrams without an address", "    bits: send-4bits", "    bits: «state", "bits"),
                refused(
                        "a telegram of the first format without an address",
                        "    bit: send-bit",
                        "    bit: «state",
                        "bit"),
                refused("telegrams of more than a value", "    bits: send-4bits", "    bits: «send-dimming", "bits"),
                refused("a byte for a bit", "    bit: send-bit\n", "    bit: «send-percent\n", "bit"),
                refused("a number with a point for a bit", "value: {type: on-off,", "value: {type: number,", "bit")
                        .and("    bit: send-bit", "    bit: «send-bit"),
                refused("a share for a byte", "    unsigned-byte: send", "    unsigned-byte: «send", "unsigned-byte")
                        .and("byte: «send-byte", "byte: «send-percent"),
                refused("a byte that is too narrow", "min: -128,", "min: -127,", "signed-byte")
                        .and("    signed-byte: send", "    signed-byte: «send"),
                refused("a float that is too narrow", FLOAT2, FLOAT2.replace("max: 670433.28", "max: 99"), "float2")
                        .and("    float2: send", "    float2: «send"),
                refused(
                                "a value that may be missing",
                                "value: {type: float2, desc",
                                "value: {type: float2, required: false, desc",
                                "float2")
                        .and("    float2: send", "    float2: «send"),
                refused(
                                "the value before the address",
                                "      group: {type: address, description: Where to.}\n      value: {type: float4, description: The number.}\n",
                                "      value: {type: float4, description: The number.}\n      group: {type: address, description: Where to.}\n",
                                "float4")
                        .and("    float4: send", "    float4: «send"),
                refused(
                                "a telegram that could be sent twice",
                                "Send a signed byte\n    section: System\n    description: Sends a telegram.\n    effect: bus",
                                "Send a signed byte\n    section: System\n    description: Sends a telegram.\n    effect: absolute",
                                "signed-byte")
                        .and("    signed-byte: send", "    signed-byte: «send"),
                refused(
                                "an answer of its own",
                                "      value: {type: float4, description: The number.}\n    answer: telegram",
                                "      value: {type: float4, description: The number.}\n    answer: acknowledgement",
                                "float4")
                        .and("    float4: send", "    float4: «send"));
    }

    private static ProblemCase refused(String name, String old, String now, String format) {
        return edit(name, old, now, "SPEC-TELEGRAM telegrams.actions." + format);
    }

    /** What is wrong elsewhere says nothing of telegrams. */
    private static List<ProblemCase> consequences() {
        return List.of(
                edit(
                        "an operation of a telegram with a problem",
                        "value: {type: float4,",
                        "value: {type: «flaot4,",
                        "SPEC-UNKNOWN-TYPE operations.system/sendFloat4.parameters.value.type"),
                edit(
                        "an action of a telegram with a problem",
                        "      send-float4: {",
                        "      send-float4: {types: {«valeu: number}, ",
                        "SPEC-UNKNOWN-PARAMETER controllers.system.actions.send-float4.types.valeu"),
                edit(
                        "an action of a telegram that is not bound",
                        "    controller: system\n    actions:\n      send-bit: system/sendBit\n",
                        "    controller: «system\n    actions:\n",
                        "SPEC-UNBOUND-ACTION services.system.controller"),
                edit(
                        "a service of telegrams without a title",
                        "  system:\n    title: System commands\n",
                        "  «system:\n",
                        "SPEC-MISSING-KEY services.system"),
                edit(
                        "a service of telegrams that is a text",
                        "telegrams:\n  service: system\n",
                        "  other: «none\ntelegrams:\n  service: other\n",
                        "SPEC-WRONG-KIND services.other"));
    }
}
