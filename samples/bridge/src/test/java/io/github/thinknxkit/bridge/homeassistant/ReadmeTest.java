package io.github.thinknxkit.bridge.homeassistant;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.thinknxkit.bridge.model.BridgedServer;
import io.github.thinknxkit.bridge.model.Houses;
import io.github.thinknxkit.bridge.options.Options;
import io.github.thinknxkit.bridge.testing.Villa;
import io.github.thinknxkit.dynamic.plant.PlantReading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The entities in the README are those that Home Assistant makes of the simulator's villa. */
class ReadmeTest {

    private static final Pattern IN_TABLE =
            Pattern.compile("`((?:light|cover|climate|switch|sensor|binary_sensor|scene|button)\\.\\w+)`");
    private static final Pattern IN_AUTOMATION = Pattern.compile("entity_id: ([\\w.]+)");

    @Test
    void showsTheEntitiesOfTheVilla(@TempDir Path folder) throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        BridgedServer villa =
                Houses.server(PlantReading.read(Villa.plant(folder), Houses.ACTIONS.spec()), Options.NONE);
        Set<String> entities = new TreeSet<>();
        Entity.of(villa).forEach(entity -> entity.text("default_entity_id").ifPresent(entities::add));
        entities.removeIf(name -> name.startsWith("sensor.villa_"));

        assertEquals(entities, found(IN_TABLE, readme));
        Set<String> used = found(IN_AUTOMATION, readme);
        assertEquals(4, used.size());
        used.removeAll(entities);
        assertEquals(Set.of(), used);
    }

    private static Set<String> found(Pattern pattern, String text) {
        Set<String> found = new TreeSet<>();
        pattern.matcher(text).results().forEach(match -> found.add(match.group(1)));
        return found;
    }
}
