package io.github.thinknxkit.bridge.homeassistant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.thinknxkit.bridge.command.Decoded;
import io.github.thinknxkit.bridge.model.BridgedServer;
import io.github.thinknxkit.bridge.model.Houses;
import io.github.thinknxkit.bridge.options.Options;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the templates of discovery payloads make of states, and of what is chosen in Home Assistant. */
@Tag("once")
class TemplatesTest {

    private static final BridgedServer SERVER = Houses.server(Houses.everything(), Options.NONE);

    /** States that are words, by the end of their topics. */
    private static final Map<String, List<String>> WORDS = Map.of(
            "/operation", List.of("off", "cooling", "heating", "dry", "fan", "auto"),
            "/hvac-mode.mode", List.of("cooling", "heating", "dry", "fan", "auto"),
            "/temp-mode.mode", List.of("standby", "comfort", "night", "protection"),
            "/fan-speed.speed", List.of("auto", "minimum", "average", "maximum"));

    /** Keys of templates and of the topics whose payloads they are given, and of the values that may result. */
    private static final List<List<String>> READ = List.of(
            List.of("mode_state_template", "mode_state_topic", "modes"),
            List.of("preset_mode_value_template", "preset_mode_state_topic", "preset_modes"),
            List.of("fan_mode_state_template", "fan_mode_state_topic", "fan_modes"),
            List.of("value_template", "state_topic", "options"));

    @BeforeAll
    static void needsJinja() {
        assumeTrue(Jinja.isHere(), "python3 with jinja2 renders the templates, and is not here");
    }

    @Test
    void wordsBecomeWordsThatHomeAssistantKnows() {
        List<Jinja.Case> cases = new ArrayList<>();
        List<List<String>> allowed = new ArrayList<>();
        for (Entity entity : Entity.of(SERVER)) {
            for (List<String> keys : READ) {
                String topic = entity.text(keys.get(1)).orElse("");
                for (Object value : entity.texts(keys.get(2)).isEmpty() ? List.of() : values(topic)) {
                    cases.add(state(entity.text(keys.get(0)).orElseThrow(), value));
                    allowed.add(entity.texts(keys.get(2)));
                }
            }
        }
        List<String> rendered = Jinja.render(cases);

        assertTrue(cases.size() > 100, () -> cases.size() + " cases");
        for (int i = 0; i < cases.size(); i++) {
            String text = rendered.get(i);
            assertTrue(allowed.get(i).contains(text), cases.get(i) + " renders " + text);
        }
    }

    private static List<?> values(String topic) {
        return topic.endsWith("/power.on")
                ? List.of(true, false)
                : topic.endsWith("/setpoint.temperature")
                        ? List.of(21.5)
                        : WORDS.getOrDefault(topic.substring(topic.lastIndexOf('/')), List.of());
    }

    private static Jinja.Case state(String template, Object value) {
        return new Jinja.Case(template, "", Map.of("value", value, "at", "2026-11-30T10:00:00Z"));
    }

    @Test
    void aModeThatIsChosenIsTheOneThatIsShown() {
        List<Entity> climates = Entity.of(SERVER).stream()
                .filter(entity -> entity.text("mode_command_template").isPresent())
                .toList();
        List<Jinja.Case> chosen = new ArrayList<>();
        climates.forEach(climate -> climate.texts("modes")
                .forEach(mode -> chosen.add(
                        new Jinja.Case(climate.text("mode_command_template").orElseThrow(), mode, Map.of()))));
        List<String> sent = Jinja.render(chosen);
        List<Jinja.Case> shown = new ArrayList<>();
        int next = 0;
        for (Entity climate : climates) {
            for (String mode : climate.texts("modes")) {
                String payload = sent.get(next++);
                assertInstanceOf(
                        Decoded.Accepted.class,
                        SERVER.control(climate.text("mode_command_topic").orElseThrow())
                                .orElseThrow()
                                .decode(payload.getBytes(StandardCharsets.UTF_8)),
                        mode);
                boolean isPower = climate.text("mode_state_topic").orElseThrow().endsWith("/power.on");
                shown.add(state(
                        climate.text("mode_state_template").orElseThrow(), isPower ? payload.equals("on") : payload));
            }
        }

        assertTrue(climates.size() > 5, () -> climates.size() + " climates");
        assertEquals(chosen.stream().map(Jinja.Case::value).toList(), Jinja.render(shown));
    }

    @Test
    void flagsAndNumbers() {
        Set<String> templates = new HashSet<>();
        Entity.of(SERVER)
                .forEach(entity -> entity.fields().keySet().stream()
                        .filter(key -> key.endsWith("template"))
                        .forEach(key -> templates.add(entity.text(key).orElseThrow())));
        List<Jinja.Case> cases = List.of(
                state("{{ 'ON' if value_json.value else 'OFF' }}", true),
                state("{{ 'ON' if value_json.value else 'OFF' }}", false),
                state("{{ value_json.value }}", 40),
                state("{{ value_json.value }}", 29.8),
                state("{{ '0' if value_json.value == 0 else '100' }}", 0),
                state("{{ '0' if value_json.value == 0 else '100' }}", 0.4),
                state("{{ value_json.value if value_json.value is number else 'None' }}", 90060),
                state("{{ value_json.value if value_json.value is number else 'None' }}", "a while"),
                state("{{ (value_json.value | string)[:255] }}", "1.1.10.B"),
                state("{{ (value_json.value | string)[:255] }}", "x".repeat(300)));

        assertTrue(templates.containsAll(
                cases.stream().map(Jinja.Case::template).distinct().toList()));
        assertEquals(
                List.of("ON", "OFF", "40", "29.8", "0", "100", "90060", "None", "1.1.10.B", "x".repeat(255)),
                Jinja.render(cases));
    }
}
