package io.github.thinknxkit.spec.load;

import static io.github.thinknxkit.spec.load.ProblemCase.edit;

import java.util.List;
import java.util.stream.Stream;

/** Files whose operations, bindings and references are wrong. */
final class ReferenceCases {

    private ReferenceCases() {}

    static List<ProblemCase> all() {
        return Stream.of(operations(), bindings(), changes(), unused())
                .flatMap(List::stream)
                .toList();
    }

    private static List<ProblemCase> operations() {
        return List.of(
                edit(
                        "an unknown type",
                        "cmd: {as: down, type: on-off",
                        "cmd: {as: down, type: «on-of",
                        "SPEC-UNKNOWN-TYPE operations.updown.parameters.cmd.type"),
                edit(
                                "a type that is read only",
                                "speed: {type: percent,",
                                "speed: {type: «uptime,",
                                "SPEC-UNUSED-TYPE types.percent",
                                "SPEC-TYPE-PLACE operations.updown.parameters.speed.type")
                        .and("  percent: {", "  «percent: {"),
                edit(
                                "a type that is sent only",
                                "actual: {type: number",
                                "actual: {type: «percent-byte",
                                "SPEC-UNUSED-TYPE types.number",
                                "SPEC-TYPE-PLACE answers.climate.fields.actual.type")
                        .and("  number: {", "  «number: {"),
                edit(
                        "an unknown answer",
                        "    answer: climate",
                        "    answer: «climat",
                        "SPEC-UNKNOWN-ANSWER operations.warm.answer"),
                edit(
                        "an unknown answer with feedback",
                        "feedback: power-status\n    answer",
                        "feedback: «power-state\n    answer",
                        "SPEC-UNKNOWN-ANSWER operations.power.feedback"),
                edit(
                                "feedback of a server without it",
                                "  feedback: {parameter: fb, description: Waits for the device.}\n",
                                "",
                                "SPEC-FEEDBACK-FLAG operations.power.feedback",
                                "SPEC-FEEDBACK-FLAG operations.fanpower.feedback")
                        .and("    feedback: power-status", "    feedback: «power-status"),
                edit(
                        "a status that the server has not",
                        "errors: {statuses: [400,",
                        "errors: {statuses: [«418,",
                        "SPEC-UNKNOWN-ERROR operations.power.errors.statuses[0]"),
                edit(
                        "an error text that the server has not",
                        "messages: [device not found]}",
                        "messages: [«device not fond]}",
                        "SPEC-UNKNOWN-ERROR operations.power.errors.messages[0]"),
                edit(
                        "a fixed value that the type has not",
                        "cmd: {type: count, fixed: 1",
                        "cmd: {type: count, fixed: «one",
                        "SPEC-FIXED-VALUE operations.stop.parameters.cmd.fixed"),
                edit(
                        "a fixed value that is optional",
                        "cmd: {type: count, fixed: 1",
                        "cmd: {type: count, required: false, fixed: «1",
                        "SPEC-FIXED-PARAMETER operations.stop.parameters.cmd.fixed"),
                edit(
                        "a fixed device",
                        "guid: {type: device-id, device: true, description: The room.}",
                        "guid: {type: device-id, device: true, fixed: «x, description: The room.}",
                        "SPEC-FIXED-PARAMETER operations.warm.parameters.guid.fixed"),
                edit(
                        "an optional device",
                        "guid: {type: device-id, device: true, description: The room.}",
                        "guid: {type: device-id, device: true, required: «false, description: The room.}",
                        "SPEC-DEVICE-PARAMETER operations.warm.parameters.guid.required"),
                edit(
                        "two devices",
                        "value: {type: temperature, description: How warm.}",
                        "value: {type: temperature, description: How warm.}\n      «other: {type: word, device: true, description: x}",
                        "SPEC-DEVICE-PARAMETER operations.warm.parameters.other"),
                edit(
                        "an example of another operation",
                        "[\"/api/V1/power?guid=a&&cmd=1&fb\"]",
                        "[«\"/api/V1/powre?guid=a\"]",
                        "SPEC-EXAMPLE operations.power.examples[0]"),
                edit(
                        "an example of another API",
                        "[\"/api/V1/power?guid=a&&cmd=1&fb\"]",
                        "[«\"/api/V2/power?guid=a\"]",
                        "SPEC-EXAMPLE operations.power.examples[0]"),
                edit(
                        "an example with an unknown parameter",
                        "[\"/api/V1/power?guid=a&&cmd=1&fb\"]",
                        "[«\"/api/V1/power?guid=a&cmb=1&fb\"]",
                        "SPEC-EXAMPLE operations.power.examples[0]"),
                edit(
                        "an example with feedback where there is none",
                        "[\"/api/v1/fan?id=a&on=1\"]",
                        "[\"/api/v1/fan?id=a&on=1&fb\", «\"/api/V1/fan?x\"]",
                        "SPEC-EXAMPLE operations.fanpower.examples[1]"));
    }

    private static List<ProblemCase> bindings() {
        return List.of(
                edit(
                        "an unknown operation",
                        "status: {get: status}",
                        "status: {get: «statos}",
                        "SPEC-UNKNOWN-OPERATION devices.light.controllers.status.get"),
                edit(
                        "an unknown controller",
                        "      climate: {set: warm}",
                        "      «climat: {set: warm}",
                        "SPEC-UNKNOWN-CONTROLLER devices.room.controllers.climat"),
                edit(
                        "an unknown action",
                        "status: {get: status}",
                        "status: {get: status, «put: power}",
                        "SPEC-UNKNOWN-ACTION devices.light.controllers.status.put"),
                edit(
                        "an action that is not bound",
                        "movement: {up: updown, down: updown, stop: stop}",
                        "«movement: {up: updown, stop: stop}",
                        "SPEC-UNBOUND-ACTION devices.shutter.controllers.movement"),
                edit(
                                "a device's action without a device",
                                "climate: {set: warm}",
                                "climate: {set: «system/state}",
                                "SPEC-UNUSED-OPERATION operations.warm",
                                "SPEC-DEVICE-PARAMETER devices.room.controllers.climate.set")
                        .and("  warm:\n", "  «warm:\n"),
                edit(
                        "a service's action with a device",
                        "      state: system/state",
                        "      state: «status",
                        "SPEC-DEVICE-PARAMETER services.system.actions.state"),
                edit(
                                "another effect for the same action",
                                "    description: Switches a fan.\n    effect: absolute\n",
                                "    description: Switches a fan.\n    effect: relative\n",
                                "SPEC-SHAPE devices.fan.controllers.power.set")
                        .and("{set: fanpower}", "{set: «fanpower}"),
                edit(
                                "no feedback for the same action",
                                "    feedback: power-status\n    namespace: fanset\n",
                                "    namespace: fanset\n",
                                "SPEC-SHAPE devices.fan.controllers.power.set")
                        .and("{set: fanpower}", "{set: «fanpower}"),
                edit(
                                "another type for the same action",
                                "on: {type: on-off, description: Whether it shall be on.}",
                                "on: {type: mode, description: Whether it shall be on.}",
                                "SPEC-SHAPE devices.fan.controllers.power.set")
                        .and("{set: fanpower}", "{set: «fanpower}"),
                edit(
                                "another answer for the same action",
                                "    namespace: fanset\n    answer: acknowledgement",
                                "    namespace: fanset\n    answer: telegram",
                                "SPEC-SHAPE devices.fan.controllers.power.set")
                        .and("{set: fanpower}", "{set: «fanpower}"));
    }

    private static List<ProblemCase> changes() {
        return List.of(
                edit(
                        "a fixed parameter that is none",
                        "up: {fixed: {cmd: 0}",
                        "up: {fixed: {«cmt: 0}",
                        "SPEC-UNKNOWN-PARAMETER controllers.movement.actions.up.fixed.cmt"),
                edit(
                        "a fixed value that is none",
                        "up: {fixed: {cmd: 0}",
                        "up: {fixed: {cmd: «2}",
                        "SPEC-FIXED-VALUE controllers.movement.actions.up.fixed.cmd"),
                edit(
                        "a fixed device of an action",
                        "up: {fixed: {cmd: 0}",
                        "up: {fixed: {cmd: 0, «guid: x}",
                        "SPEC-FIXED-PARAMETER controllers.movement.actions.up.fixed.guid"),
                edit(
                        "a value fixed twice",
                        "      stop: {description",
                        "      stop: {fixed: {«cmd: 1}, description",
                        "SPEC-FIXED-PARAMETER controllers.movement.actions.stop.fixed.cmd"),
                edit(
                        "a type for a fixed value",
                        "      stop: {description",
                        "      stop: {types: {«cmd: count}, description",
                        "SPEC-FIXED-PARAMETER controllers.movement.actions.stop.types.cmd"),
                edit(
                                "a type with other values",
                                "types: {value: dimming}",
                                "types: {value: «byte}",
                                "SPEC-UNUSED-TYPE types.dimming",
                                "SPEC-REPLACED-TYPE controllers.system.actions.send-dimming.types.value")
                        .and("  dimming:\n", "  «dimming:\n"),
                edit(
                                "a type without bounds",
                                "types: {value: dimming}",
                                "types: {value: «number}",
                                "SPEC-UNUSED-TYPE types.dimming",
                                "SPEC-REPLACED-TYPE controllers.system.actions.send-dimming.types.value")
                        .and("  dimming:\n", "  «dimming:\n"),
                edit(
                        "a type for no parameter",
                        "types: {value: dimming}",
                        "types: {«valeu: dimming}",
                        "SPEC-UNKNOWN-PARAMETER controllers.system.actions.send-dimming.types.valeu"),
                edit(
                                "a type read only, for a parameter",
                                "types: {value: dimming}",
                                "types: {value: «uptime}",
                                "SPEC-UNUSED-TYPE types.dimming",
                                "SPEC-TYPE-PLACE controllers.system.actions.send-dimming.types.value")
                        .and("  dimming:\n", "  «dimming:\n"),
                edit(
                                "a part named as a parameter",
                                "direction: {type: direction, bits: 1",
                                "group: {type: direction, bits: 1",
                                "SPEC-DUPLICATE-NAME controllers.system.actions.send-dimming")
                        .and("      send-dimming: {", "      «send-dimming: {"));
    }

    private static List<ProblemCase> unused() {
        return List.of(
                edit(
                        "an unused type",
                        "answers:\n  ack",
                        "  «spare: {kind: text, description: Nothing.}\nanswers:\n  ack",
                        "SPEC-UNUSED-TYPE types.spare"),
                edit(
                        "an unused answer",
                        "operations:\n  power:",
                        "  «spare:\n    description: Nothing.\n    fields:\n      a: {type: count, description: Nothing.}\noperations:\n  power:",
                        "SPEC-UNUSED-ANSWER answers.spare"),
                edit(
                                "an unused operation",
                                "  fanpower:\n",
                                "  «fanpower:\n",
                                "SPEC-UNUSED-OPERATION operations.fanpower")
                        .and("{set: fanpower}", "{set: power}"),
                edit(
                        "an unused controller",
                        "controllers:\n  power:\n    title: P",
                        "controllers:\n  «spare:\n    title: Spare\n    description: Nothing.\n    actions:\n      none: {description: Nothing.}\n  power:\n    title: P",
                        "SPEC-UNUSED-CONTROLLER controllers.spare"));
    }
}
