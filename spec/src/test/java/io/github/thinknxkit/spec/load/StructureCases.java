package io.github.thinknxkit.spec.load;

import static io.github.thinknxkit.spec.load.ProblemCase.edit;
import static io.github.thinknxkit.spec.load.ProblemCase.file;
import static io.github.thinknxkit.spec.load.ProblemCase.whole;

import java.util.List;
import java.util.stream.Stream;

/** Files whose keys, texts, names and server section are wrong. */
final class StructureCases {

    private StructureCases() {}

    static List<ProblemCase> all() {
        return Stream.of(keys(), scalars(), names(), server())
                .flatMap(List::stream)
                .toList();
    }

    private static List<ProblemCase> keys() {
        return List.of(
                whole("a plant file", "plant: Villa Rosa\n", "SPEC-OTHER-FILE"),
                file("a format of the future", "format: «2\nsurprises: []\n", "SPEC-FORMAT-VERSION format"),
                edit(
                        "a mistyped key is not missing too",
                        "  title: Lamp Kit\n",
                        "  «titel: Lamp Kit\n",
                        "SPEC-UNKNOWN-KEY api.titel"),
                edit(
                        "a key of another mapping",
                        "  port: 5051",
                        "  port: 5051\n  «effect: read",
                        "SPEC-UNKNOWN-KEY server.effect"),
                edit(
                        "a mistyped section makes nothing unused",
                        "\ndevices:\n",
                        "\n«device:\n",
                        "SPEC-UNKNOWN-KEY device"),
                edit("a missing key", "  fan:\n    title: Fans\n", "  «fan:\n", "SPEC-MISSING-KEY devices.fan"),
                edit(
                        "missing keys of a flow mapping",
                        "status: {as: on, type: on-off, description: Whether it is on.}",
                        "«status: {as: on}",
                        "SPEC-MISSING-KEY answers.power-status.fields.status"),
                edit(
                        "no effect",
                        "  status:\n    title: Status\n    section: Lamps\n    description: Tells whether a lamp is on.\n    effect: read\n",
                        "  «status:\n    title: Status\n    section: Lamps\n    description: Tells whether a lamp is on.\n",
                        "SPEC-MISSING-KEY operations.status"),
                edit(
                        "a text for a mapping",
                        "source: {title: Lamp Kit manual, url: \"https://example.com/lamp\", updated: 2022-09-06}",
                        "source: «manual",
                        "SPEC-WRONG-KIND api.source"),
                edit("a sequence for a text", "title: Lamp Kit\n", "title: «[Lamp Kit]\n", "SPEC-WRONG-KIND api.title"),
                edit(
                        "a mapping for a sequence",
                        "examples: [\"/api/V1/power?guid=a&&cmd=1&fb\"]",
                        "examples: «{}",
                        "SPEC-WRONG-KIND operations.power.examples"),
                edit(
                        "nothing for a mapping",
                        "      set: {description: Switches it.}",
                        "      set:«",
                        "SPEC-WRONG-KIND controllers.power.actions.set"),
                edit("no file of a spec", Lamp.text(), "«[]", "SPEC-WRONG-KIND"));
    }

    private static List<ProblemCase> scalars() {
        return List.of(
                edit("an empty text", "title: Lamp Kit\n", "title: «''\n", "SPEC-EMPTY api.title"),
                edit("a text that is not there", "title: Lamp Kit\n", "title:«\n", "SPEC-EMPTY api.title"),
                edit(
                        "a mapping without entries",
                        "    actions:\n      set: {description: Switches it.}",
                        "    «actions: {}",
                        "SPEC-EMPTY controllers.power.actions"),
                edit(
                        "a title of two lines",
                        "title: Lamp Kit\n",
                        "title: «|\n    Lamp\n    Kit\n",
                        "SPEC-LINE-BREAK api.title"),
                edit(
                        "a title too long",
                        "title: Lamp Kit\n",
                        "title: «" + "x".repeat(1_001) + "\n",
                        "SPEC-TOO-LONG api.title"),
                edit(
                        "a description too long",
                        "description: Waits for the device.",
                        "description: «" + "x".repeat(4_001),
                        "SPEC-TOO-LONG server.feedback.description"),
                edit("a word for a number", "port: 5051", "port: «http", "SPEC-NUMBER server.port"),
                edit("a number out of range", "port: 5051", "port: «65536", "SPEC-NUMBER server.port"),
                edit("a number with a leading zero", "port: 5051", "port: «05051", "SPEC-NUMBER server.port"),
                edit("a number in other digits", "port: 5051", "port: «٥٠٥١", "SPEC-NUMBER server.port"),
                edit("a number too great for any type", "port: 5051", "port: «99999999999", "SPEC-NUMBER server.port"),
                edit("infinity", "min: -20", "min: «-.inf", "SPEC-NUMBER types.temperature.min"),
                edit("more than a double holds", "min: -20", "min: «-1e999", "SPEC-NUMBER types.temperature.min"),
                edit(
                        "yes for true",
                        "hidden: true",
                        "hidden: «yes",
                        "SPEC-BOOLEAN answers.acknowledgement.fields.namespace.hidden"),
                edit(
                        "a word for what is printed",
                        "hidden: true",
                        "printed: «on",
                        "SPEC-BOOLEAN answers.acknowledgement.fields.namespace.printed"),
                edit(
                        "a direction that may be",
                        "reversible: true",
                        "reversible: «maybe",
                        "SPEC-BOOLEAN controllers.movement.reversible"),
                edit(
                        "a mistyped effect",
                        "effect: relative",
                        "effect: «relativ",
                        "SPEC-UNKNOWN-WORD operations.updown.effect"),
                edit(
                        "an unknown meaning",
                        "400: {means: rejected",
                        "400: {means: «broken",
                        "SPEC-UNKNOWN-WORD server.errors.statuses.400.means"),
                edit(
                        "an unknown kind",
                        "uptime: {kind: duration,",
                        "uptime: {kind: «timespan,",
                        "SPEC-UNKNOWN-WORD types.uptime.kind"),
                edit(
                        "no kind",
                        "word: {kind: text, description",
                        "«word: {description",
                        "SPEC-MISSING-KEY types.word"));
    }

    private static List<ProblemCase> names() {
        return List.of(
                edit("a name in capitals", "  name: lamp\n", "  name: «Lamp\n", "SPEC-NAME api.name"),
                edit("a name that is none", "comfort: {wire: 1", "«1st: {wire: 1", "SPEC-NAME types.mode.values.1st"),
                edit(
                        "a wire name that is no name",
                        "comm_obj: {as: communication-object, type",
                        "«comm_obj: {type",
                        "SPEC-NAME answers.acknowledgement.fields.comm_obj"),
                edit(
                        "a name too long",
                        "as: communication-object",
                        "as: «" + "x".repeat(65),
                        "SPEC-NAME answers.acknowledgement.fields.comm_obj.as"),
                edit(
                        "two parameters of one name",
                        "cmd: {as: down, type: on-off",
                        "cmd: {as: «guid, type: on-off",
                        "SPEC-DUPLICATE-NAME operations.updown.parameters.cmd.as"),
                edit(
                        "two fields of one name",
                        "actual: {type: number",
                        "actual: {as: «mode, type: number",
                        "SPEC-DUPLICATE-NAME answers.climate.fields.actual.as"),
                edit(
                        "an alias that is the operation's name",
                        "aliases: [fan]",
                        "aliases: [fan, «fanpower]",
                        "SPEC-DUPLICATE-NAME operations.fanpower.aliases[1]"),
                edit(
                        "a status twice",
                        "errors: {statuses: [400, 404]",
                        "errors: {statuses: [400, «400]",
                        "SPEC-DUPLICATE-NAME operations.power.errors.statuses[1]"));
    }

    private static List<ProblemCase> server() {
        return List.of(
                edit(
                        "a base path with a slash at its end",
                        "base-path: api/V1",
                        "base-path: «api/V1/",
                        "SPEC-PATH server.base-path"),
                edit(
                        "a base path with a dot segment",
                        "base-path: api/V1",
                        "base-path: «api/../V1",
                        "SPEC-PATH server.base-path"),
                edit(
                                "an operation's path with an empty segment",
                                "  system/sendByte:\n",
                                "  «system//sendByte:\n",
                                "SPEC-PATH operations.system//sendByte")
                        .and(": system/sendByte\n", ": system//sendByte\n"),
                edit(
                        "an alias with an empty segment",
                        "aliases: [fan]",
                        "aliases: [fan, «a//b]",
                        "SPEC-PATH operations.fanpower.aliases[1]"),
                edit(
                        "a cloud without encryption",
                        "cloud: https://cloud.example.com",
                        "cloud: «http://cloud.example.com",
                        "SPEC-URL server.cloud"),
                edit(
                        "a cloud with a password",
                        "cloud: https://cloud.example.com",
                        "cloud: «https://user:pass@cloud.example.com",
                        "SPEC-URL server.cloud"),
                edit(
                        "a cloud with a path",
                        "cloud: https://cloud.example.com",
                        "cloud: «https://cloud.example.com/",
                        "SPEC-URL server.cloud"),
                edit(
                        "a document that is no web page",
                        "url: \"https://example.com/lamp\"",
                        "url: «\"javascript:alert(1)\"",
                        "SPEC-URL api.source.url"),
                edit(
                        "a status that is no error",
                        "429: {means: rate",
                        "«200: {means: rate",
                        "SPEC-STATUS server.errors.statuses.200"),
                edit(
                        "a wire name that ends a parameter",
                        "speed: {type: percent,",
                        "«sp&eed: {as: speed, type: percent,",
                        "SPEC-WIRE-NAME operations.updown.parameters.sp&eed"),
                edit(
                        "a wire name with a blank",
                        "{parameter: fb,",
                        "{parameter: «f b,",
                        "SPEC-WIRE-NAME server.feedback.parameter"),
                edit(
                        "a field without a name",
                        "actual: {type: number",
                        "«\"\": {as: actual, type: number",
                        "SPEC-WIRE-NAME answers.climate.fields."),
                edit(
                        "a parameter that is the feedback flag",
                        "speed: {type: percent,",
                        "«fb: {type: percent,",
                        "SPEC-RESERVED-NAME operations.updown.parameters.fb"),
                edit(
                        "a parameter that is the password",
                        "speed: {type: percent,",
                        "«pass: {type: percent,",
                        "SPEC-RESERVED-NAME operations.updown.parameters.pass"),
                edit(
                        "a field that is the error text",
                        "actual: {type: number",
                        "«error: {type: number",
                        "SPEC-RESERVED-NAME answers.climate.fields.error"));
    }
}
