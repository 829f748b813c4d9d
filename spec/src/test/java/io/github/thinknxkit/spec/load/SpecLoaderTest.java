package io.github.thinknxkit.spec.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.thinknxkit.spec.model.Action;
import io.github.thinknxkit.spec.model.ApiSpec;
import io.github.thinknxkit.spec.model.Binding;
import io.github.thinknxkit.spec.model.BoundAction;
import io.github.thinknxkit.spec.model.Controller;
import io.github.thinknxkit.spec.model.Effect;
import io.github.thinknxkit.spec.model.ErrorMeaning;
import io.github.thinknxkit.spec.model.ErrorStatus;
import io.github.thinknxkit.spec.model.Field;
import io.github.thinknxkit.spec.model.Operation;
import io.github.thinknxkit.spec.model.Parameter;
import io.github.thinknxkit.spec.model.Probe;
import io.github.thinknxkit.spec.model.TelegramFormat;
import io.github.thinknxkit.spec.model.Telegrams;
import io.github.thinknxkit.spec.model.ValueType;
import io.github.thinknxkit.spec.problem.Position;
import io.github.thinknxkit.spec.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** What a good file becomes. */
class SpecLoaderTest {

    private final ApiSpec spec = load(Lamp.text()).spec().orElseThrow();

    @Test
    void aGoodFileHasNoProblems() {
        assertEquals(List.of(), load(Lamp.text()).problems());
    }

    @Test
    void theBundledSpecHasNoProblems() {
        SpecResult result = new SpecLoader().load(SpecSource.bundled());
        assertEquals(List.of(), result.problems());
        assertEquals("thinknx", result.spec().orElseThrow().name().text());
    }

    @Test
    void aByteOrderMarkAndOtherLineEndsChangeNothing() {
        SpecResult result = load("\uFEFF" + Lamp.text().replace("\n", "\r\n"));
        assertEquals(List.of(), result.problems());
        assertEquals(position(spec, "power"), position(result.spec().orElseThrow(), "power"));
    }

    private static Position position(ApiSpec spec, String operation) {
        return operation(spec, operation).name().position();
    }

    @Test
    void theDigestIsOfTheBytes() {
        SpecResult result = load(Lamp.text() + "# more\n");
        String digest = result.spec().orElseThrow().digest();
        assertEquals(64, digest.length());
        assertEquals(false, digest.equals(spec.digest()));
        assertEquals(digest, load(Lamp.text() + "# more\n").spec().orElseThrow().digest());
    }

    @Test
    void namesKnowWhereTheyStand() {
        assertEquals(positionOf("  power:\n    title: Power\n", 2, "operations.power"), position(spec, "power"));
        Parameter cmd = operation(spec, "power").parameters().get(1);
        assertEquals(
                positionOf("on, type: on-off, description: Whether it shall", 0, "operations.power.parameters.cmd.as"),
                cmd.name().position());
    }

    /** Where a text that is there once stands in the file, or some columns behind its start. */
    private static Position positionOf(String text, int behind, String path) {
        String before = Lamp.text().substring(0, Lamp.text().indexOf(text) + behind);
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        return new Position("lamp.yaml", line, before.length() - before.lastIndexOf('\n'), path);
    }

    @Test
    void scalarsStayTextUntilATypeIsWanted() {
        ValueType.Flag flag = assertInstanceOf(ValueType.Flag.class, type("on-off"));
        assertEquals("off", flag.whenFalse().name().text());
        assertEquals("0", flag.whenFalse().wire());
        assertEquals("2022-09-06", spec.provenance().updated());
    }

    @Test
    void foldedTextIsOneLine() {
        assertEquals("Switches lamps, drives shutters and sends telegrams.", spec.description());
    }

    @Test
    void typesHaveTheirBounds() {
        ValueType.Decimal decimal = assertInstanceOf(ValueType.Decimal.class, type("temperature"));
        assertEquals(OptionalDouble.of(-20), decimal.min());
        assertEquals(OptionalDouble.of(85.5), decimal.max());
        assertEquals("°C", decimal.unit());
        ValueType.Packed packed = assertInstanceOf(ValueType.Packed.class, type("dimming"));
        assertEquals(type("step-code"), packed.parts().get(1).type());
    }

    private ValueType type(String name) {
        return spec.types().stream()
                .filter(type -> type.name().text().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anOperationIsResolved() {
        Operation power = operation(spec, "power");
        assertEquals(Effect.ABSOLUTE, power.effect());
        assertEquals("power", power.namespace());
        assertEquals("fanset", operation(spec, "fanpower").namespace());
        assertEquals("guid", power.deviceParameter().orElseThrow().wireName());
        assertEquals(
                Optional.of("power-status"),
                power.feedbackAnswer().map(a -> a.name().text()));
        assertEquals(List.of(400, 404), power.errorStatuses());
        assertEquals(false, operation(spec, "updown").parameters().get(2).required());
        assertEquals(ErrorMeaning.NOT_FOUND, spec.server().messages().get(0).meaning());
        assertEquals(
                List.of(400, 404, 429),
                spec.server().statuses().stream().map(ErrorStatus::status).toList());
    }

    private static Operation operation(ApiSpec spec, String name) {
        return spec.operations().stream()
                .filter(operation -> operation.name().text().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void argumentsAreWhatTheCallerGives() {
        assertEquals(List.of("on"), arguments(action("power", "set")));
        assertEquals(List.of("speed"), arguments(action("movement", "up")));
        assertEquals(List.of(), arguments(action("movement", "stop")));
        assertEquals(List.of("group", "value"), arguments(action("system", "send-dimming")));
    }

    @Test
    void anActionFixesValues() {
        assertEquals(List.of("cmd=0"), fixed(action("movement", "up")));
        assertEquals(List.of("cmd=1"), fixed(action("movement", "down")));
        assertEquals(List.of(), fixed(action("movement", "stop")));
    }

    @Test
    void anActionPutsAnotherTypeInPlace() {
        assertEquals(
                type("dimming"),
                action("system", "send-dimming").arguments().get(1).type());
        assertEquals(
                type("nibble"),
                action("system", "send-4bits").arguments().get(1).type());
    }

    @Test
    void fixedValuesKeepTheOrderOfTheParameters() {
        String text = Lamp.text()
                .replace("up: {fixed: {cmd: 0}", "up: {fixed: {speed: 7, cmd: 0}")
                .replace("speed: {type: percent, required: false,", "speed: {type: percent,");
        ApiSpec changed = load(text).spec().orElseThrow();
        assertEquals(List.of("cmd=0", "speed=7"), fixed(action(changed, "movement", "up")));
    }

    private Action action(String controller, String action) {
        return action(spec, controller, action);
    }

    private static Action action(ApiSpec spec, String controller, String action) {
        return spec.controllers().stream()
                .filter(c -> c.name().text().equals(controller))
                .flatMap(c -> c.actions().stream())
                .filter(a -> a.name().text().equals(action))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> arguments(Action action) {
        return action.arguments().stream().map(p -> p.name().text()).toList();
    }

    private static List<String> fixed(Action action) {
        List<String> fixed = new ArrayList<>();
        action.fixed().forEach((name, value) -> fixed.add(name + "=" + value));
        return fixed;
    }

    @Test
    void devicesBindOperationsOfTheirOwn() {
        Binding light = spec.devices().get(0).controllers().get(0);
        Binding fan = spec.devices().get(1).controllers().get(0);
        assertEquals(light.controller(), fan.controller());
        assertEquals(
                Optional.of("power"), light.operation("set").map(o -> o.name().text()));
        assertEquals(
                Optional.of("fanpower"), fan.operation("set").map(o -> o.name().text()));
        assertEquals(
                Optional.of("system/send4bits"),
                spec.services()
                        .get(0)
                        .binding()
                        .operation("send-dimming")
                        .map(o -> o.name().text()));
    }

    @Test
    void aControllerIsReversibleIfTheFileSaysSo() {
        List<String> reversible = spec.controllers().stream()
                .filter(Controller::reversible)
                .map(controller -> controller.name().text())
                .toList();
        assertEquals(List.of("movement"), reversible);
    }

    @Test
    void telegramsKnowTheOperationOfEachFormat() {
        Telegrams telegrams = spec.telegrams().orElseThrow();
        assertEquals(spec.services().get(0), telegrams.service());
        assertEquals(
                List.of(TelegramFormat.values()),
                List.copyOf(telegrams.actions().keySet()));
        BoundAction bits = telegrams.actions().get(TelegramFormat.BITS);
        assertEquals("send-4bits", bits.action().name().text());
        assertEquals("system/send4bits", bits.operation().name().text());
    }

    @Test
    void anApiNeedNotKnowEveryFormat() {
        String text = Lamp.text().replace("    bit: send-bit\n", "").replace("    bits: send-4bits\n", "");
        Telegrams some = load(text).spec().orElseThrow().telegrams().orElseThrow();
        assertEquals(
                TelegramFormat.UNSIGNED_BYTE, some.actions().keySet().iterator().next());
        String without = Lamp.text().substring(0, Lamp.text().indexOf("telegrams:\n"));
        assertEquals(Optional.empty(), load(without).spec().orElseThrow().telegrams());
    }

    @Test
    void theProbeKnowsItsOperationAndField() {
        Probe probe = spec.server().probe().orElseThrow();
        assertEquals(operation(spec, "system/state"), probe.operation());
        assertEquals(Optional.of("configured"), probe.revision().map(Field::wireName));
    }

    @Test
    void aProbeMayHaveNoRevisionAndAnApiNoProbe() {
        ApiSpec some =
                load(Lamp.text().replace(", revision: configured", "")).spec().orElseThrow();
        assertEquals(Optional.empty(), some.server().probe().orElseThrow().revision());
        String without = Lamp.text().replace("  probe: {operation: system/state, revision: configured}\n", "");
        assertEquals(
                Optional.empty(), load(without).spec().orElseThrow().server().probe());
    }

    @Test
    void aProbeMayLeaveOutParameters() {
        String text = Lamp.text()
                .replace(
                        "    effect: read\n    answer: state",
                        "    effect: read\n    parameters: {of: {type: word, required: false, description: Whose.}}\n    answer: state");
        Probe probe = load(text).spec().orElseThrow().server().probe().orElseThrow();
        assertEquals(1, probe.operation().parameters().size());
    }

    @Test
    void noActionNeedBeBoundToTheProbe() {
        String text = Lamp.text()
                .replace("      state: system/state\n", "")
                .replace("      state: {description: Tells how it is.}\n", "");
        assertEquals(List.of(), load(text).problems());
    }

    @Test
    void theNearestNameIsProposed() {
        assertProposed("cmd: {as: on, type: on-off", "cmd: {as: on, type: on-of", "on-off");
        assertProposed("effect: relative", "effect: realtive", "relative");
        assertProposed("comm_obj: {as: communication-object, type", "comm_obj: {type", "comm-obj");
        assertProposed("power: {set: fanpower}", "power: {set: fanPower}", "fanpower");
        assertProposed("  service: system\n", "  service: sytem\n", "system");
        assertProposed("    bits: send-4bits", "    bits: send-4bitz", "send-4bits");
        assertProposed("    unsigned-byte: send", "    unsinged-byte: send", "unsigned-byte");
        assertProposed("probe: {operation: system/state", "probe: {operation: system/stat", "system/state");
        assertProposed("revision: configured", "revision: configurd", "configured");
        assertProposed("configured: {type", "config_time: {as: configured, type", "config_time");
        assertProposed("  title: Lamp Kit\n", "  titel: Lamp Kit\n", "title");
    }

    private static void assertProposed(String old, String now, String proposal) {
        List<Problem> problems = load(Lamp.text().replace(old, now)).problems();
        assertEquals(
                List.of(Optional.of(proposal)),
                problems.stream().map(Problem::suggestion).toList());
    }

    @Test
    void allProblemsAreReportedInFileOrder() {
        String text = Lamp.text()
                .replace("port: 5051", "port: 0")
                .replace("min: -20", "min: none")
                .replace("hidden: true", "hidden: maybe")
                .replace("effect: relative", "effect: strange")
                .replace("{get: status}", "{git: status}");
        List<Problem> problems = load(text).problems();
        assertEquals(
                List.of("SPEC-NUMBER", "SPEC-NUMBER", "SPEC-BOOLEAN", "SPEC-UNKNOWN-WORD", "SPEC-UNKNOWN-ACTION"),
                problems.stream().map(p -> p.code().code()).toList());
        assertEquals(
                problems.stream().map(p -> p.position().line()).sorted().toList(),
                problems.stream().map(p -> p.position().line()).toList());
    }

    @Test
    void aResultHoldsASpecOrProblems() {
        assertThrows(IllegalArgumentException.class, () -> new SpecResult(Optional.empty(), List.of()));
    }

    @Test
    void aSourceKeepsItsBytes() {
        byte[] bytes = "format: 1".getBytes(StandardCharsets.UTF_8);
        SpecSource source = SpecSource.of("lamp.yaml", bytes);
        bytes[0] = 'F';
        source.bytes()[1] = 'O';
        assertEquals("format: 1", new String(source.bytes(), StandardCharsets.UTF_8));
    }

    private static SpecResult load(String text) {
        return new SpecLoader().load(SpecSource.of("lamp.yaml", text));
    }
}
