package io.github.thinknxkit.bridge.homeassistant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.bridge.model.Houses;
import io.github.thinknxkit.bridge.options.Options;
import io.github.thinknxkit.bridge.topic.Message;
import io.github.thinknxkit.dynamic.plant.Plant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every discovery payload is one that Home Assistant takes whole. */
class DiscoveryTest {

    private static List<Message> discovery(Plant plant) {
        return Houses.server(plant, Options.NONE).discovery();
    }

    @Test
    void ofTheVilla() {
        List<Message> messages = discovery(Houses.villa());

        assertEquals(List.of(), new DiscoveryCheck().problems(messages));
        // Two protected buttons and a cover without position have nothing to show; the server is a device of its own.
        assertEquals(60 - 3 + 1, messages.size());
    }

    @Test
    void ofEveryKind() {
        Plant plant = Houses.everything();
        List<Message> messages = discovery(plant);

        assertEquals(List.of(), new DiscoveryCheck().problems(messages));
        assertTrue(messages.size() > plant.devices().size() / 2, () -> messages.size() + " payloads");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "\"brightness_scale\"       | \"brightnes_scale\"       | unknown key brightnes_scale",
                "\"brightness_scale\":100   | \"brightness_scale\":0    | is not int >=1",
                "\"brightness_scale\":100   | \"brightness_scale\":true | is not int >=1",
                "\"command_topic\"          | \"icon\"                  | command_topic is missing",
                "\"platform\":\"cover\"     | \"platform\":\"covers\"   | unknown platform covers",
                "\"device_class\":\"blind\" | \"device_class\":\"bling\"| bling is no class of cover",
                "\"position_topic\"         | \"icon\"                  | set_position_topic needs position_topic",
                "\"temperature_unit\":\"C\" | \"temperature_unit\":\"X\"| X is not in C,F",
                "\"modes\":[\"heat\"]       | \"modes\":[\"heating\"]   | is not texts of",
                "\"comfort\"                | \"none\"                  | none is no preset",
                "\"max_temp\":26            | \"max_temp\":6            | min_temp is not less than max_temp",
                "\"identifiers\"            | \"model_id\"                  | has no identifiers",
                "\"origin\":{\"name\"       | \"origin\":{\"naem\"      | name is missing",
                "\"options\":[\"standby\"   | \"options\":[null         | is not texts",
                "__home__villa\"            | __home__vila\"            | no device is",
            })
    void mistakesAreNoticed(String right, String wrong, String problem) {
        List<Message> messages = new ArrayList<>(discovery(Houses.villa()));
        messages.addAll(discovery(Houses.of(Houses.device("thermostat", "Mode", "temp-mode")))
                .subList(1, 2));
        boolean isReplaced = false;
        for (int i = 0; i < messages.size() && !isReplaced; i++) {
            Message message = messages.get(i);
            String planted = message.payload().replaceFirst(Pattern.quote(right), Matcher.quoteReplacement(wrong));
            isReplaced = !planted.equals(message.payload());
            messages.set(i, new Message(message.topic(), planted));
        }
        List<String> problems = new DiscoveryCheck().problems(messages);

        assertTrue(isReplaced, "there is such a payload");
        assertTrue(problems.stream().anyMatch(found -> found.contains(problem)), problems::toString);
    }
}
