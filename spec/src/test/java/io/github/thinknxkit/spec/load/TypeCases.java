package io.github.thinknxkit.spec.load;

import static io.github.thinknxkit.spec.load.ProblemCase.edit;

import java.util.List;

/** Files whose types are wrong. */
final class TypeCases {

    private TypeCases() {}

    static List<ProblemCase> all() {
        return List.of(
                edit(
                        "a whole range upside down",
                        "percent: {kind: whole, min: 0,",
                        "percent: {kind: whole, min: «101,",
                        "SPEC-RANGE types.percent.min"),
                edit(
                        "a decimal range upside down",
                        "min: -20, max: 85.5",
                        "min: «85.6, max: 85.5",
                        "SPEC-RANGE types.temperature.min"),
                edit(
                        "one wire value for two constants",
                        "comfort: {wire: 1",
                        "comfort: {wire: «0",
                        "SPEC-DUPLICATE-WIRE-VALUE types.mode.values.comfort.wire"),
                edit(
                                "a flag of three values",
                                "    description: Whether it is on.\n    values:",
                                "    description: Whether it is on.\n    values:\n      dim: {wire: 2, description: Half.}",
                                "SPEC-FLAG-VALUES types.on-off")
                        .and("  on-off:\n", "  «on-off:\n"),
                edit(
                        "units from the least",
                        "{days: 86400, hours: 3600, min: 60}",
                        "{days: 86400, «hours: 86400, min: 60}",
                        "SPEC-DURATION-UNITS types.uptime.units.hours"),
                edit(
                        "a unit that is no word",
                        "{days: 86400,",
                        "{«\"2\": 86400,",
                        "SPEC-DURATION-UNITS types.uptime.units.2"),
                edit(
                        "a pattern of unknown letters",
                        "\"HH:mm:ss uuuu-MM-dd\"",
                        "«\"bb:mm\"",
                        "SPEC-PATTERN types.moment.pattern"),
                edit(
                        "a pattern without a date",
                        "\"HH:mm:ss uuuu-MM-dd\"",
                        "«\"HH:mm:ss\"",
                        "SPEC-PATTERN types.moment.pattern"),
                edit(
                        "a pattern without end",
                        "\"HH:mm:ss uuuu-MM-dd\"",
                        "«\"" + "[".repeat(65) + "\"",
                        "SPEC-PATTERN types.moment.pattern"),
                edit("an empty separator", "separator: \",\"", "separator: «\"\"", "SPEC-EMPTY types.users.separator"),
                edit(
                        "a scale down to nothing",
                        "max: 100, wire-max: 255",
                        "max: «0, wire-max: 255",
                        "SPEC-NUMBER types.percent-byte.max"),
                edit(
                                "a part that is no number",
                                "step: {type: step-code,",
                                "step: {type: «word,",
                                "SPEC-UNUSED-TYPE types.step-code",
                                "SPEC-PART-TYPE types.dimming.parts.step.type")
                        .and("  step-code:", "  «step-code:"),
                edit(
                                "a part that is packed",
                                "step: {type: step-code,",
                                "step: {type: «dimming,",
                                "SPEC-UNUSED-TYPE types.step-code",
                                "SPEC-PART-TYPE types.dimming.parts.step.type")
                        .and("  step-code:", "  «step-code:"),
                edit(
                                "a part with less than nothing",
                                "step: {type: step-code,",
                                "step: {type: «step-code,",
                                "SPEC-PART-TYPE types.dimming.parts.step.type")
                        .and("step-code: {kind: whole, min: 0,", "step-code: {kind: whole, min: -1,"),
                edit(
                        "a part that does not fit",
                        "step: {type: step-code, bits: 3,",
                        "step: {type: «step-code, bits: 2,",
                        "SPEC-BITS types.dimming.parts.step.type"),
                edit("too many bits in all", "  dimming:\n", "  «dimming:\n", "SPEC-BITS types.dimming")
                        .and("step-code, bits: 3", "step-code, bits: 31"),
                edit(
                        "an unknown type of a part",
                        "step: {type: step-code,",
                        "step: {type: «step-cod,",
                        "SPEC-UNKNOWN-TYPE types.dimming.parts.step.type"));
    }
}
