package io.github.thinknxkit.gateway.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.thinknxkit.bridge.config.BridgeReader;
import io.github.thinknxkit.servers.file.ConfigProblem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** JSON Schema, README and reader of the configuration agree. */
class SchemaTest {

    private static final Path README = Path.of("README.md");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```yaml\n(.*?)^```$");

    private static final Path FILE = Path.of("gateway.schema.json");

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(
                    SpecificationVersion.DRAFT_2020_12,
                    registry -> registry.schemaLoader(loader -> loader.fetchRemoteResources()))
            .getSchema(SchemaLocation.of(FILE.toUri().toString()));

    @Test
    void bothTakeWhatIsShown() throws IOException {
        List<String> shown = new ArrayList<>(List.of(Files.readString(Path.of("src/main/deploy/gateway.yaml"))));
        Matcher blocks = BLOCK.matcher(Files.readString(README));
        while (blocks.find()) {
            shown.add(blocks.group(1));
        }
        assertTrue(shown.size() > 1);
        for (String text : shown) {
            assertEquals(List.of(), problems(text));
            assertEquals(List.of(), errors(text));
        }
    }

    /** Those of servers, of the broker, and of devices are held against their own readers. */
    @Test
    void bothHaveTheSameKeys() throws IOException {
        JsonNode tree = new ObjectMapper().readTree(FILE.toFile());
        assertEquals(Set.copyOf(GatewayReader.KEYS), keys(tree, "/properties"));
        assertEquals(Set.copyOf(GatewayReader.TLS_KEYS), keys(tree, "/properties/tls/properties"));
        assertEquals(Set.copyOf(HostReader.KEYS), keys(tree, "/properties/hooks/properties"));
        assertEquals(Set.copyOf(UserReader.KEYS), keys(tree, "/properties/users/items/properties"));
        assertEquals(Set.copyOf(BridgeReader.KEYS), keys(tree, "/properties/bridge/properties"));
    }

    private static Set<String> keys(JsonNode tree, String place) {
        Set<String> keys = new TreeSet<>();
        tree.at(place).fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    @Test
    void theReadmeHasEachKey() throws IOException {
        String readme = Files.readString(README);
        for (String key : GatewayReader.KEYS) {
            assertTrue(readme.lines().anyMatch(line -> line.startsWith("| `" + key + "`")), key);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "servers: {a: {cloud: true, key-file: x}}",
                "folder: x",
                "folder: x\nservers: {}",
                "folder: x\nservers: {a: {cloud: true, key-file: x, freshness: 5}}",
                "folder: x\npage: 127.0.0.1:1\nservers: {a: {cloud: true, key-file: x}}",
                "folder: x\nlisten: 8443\nservers: {a: {cloud: true, key-file: x}}",
                "folder: x\nbridge: {id: home}\nservers: {a: {cloud: true, key-file: x}}",
                "folder: x\nbridge: {id: home, broker: {url: http://x}}\nservers: {a: {cloud: true, key-file: x}}",
                "folder: x\nlistn: 127.0.0.1:1\nservers: {a: {cloud: true, key-file: x}}"
            })
    void bothRefuseWhatASchemaCanSee(String text) {
        assertFalse(problems(text).isEmpty());
        assertFalse(errors(text).isEmpty());
    }

    private static List<ConfigProblem> problems(String text) {
        return GatewayConfig.in(Path.of("gateway.yaml"))
                .read(text.getBytes(StandardCharsets.UTF_8))
                .problems();
    }

    private static List<Error> errors(String text) {
        Object yaml = new Load(LoadSettings.builder().build()).loadFromString(text);
        JsonNode node = new ObjectMapper().valueToTree(yaml);
        return SCHEMA.validate(node);
    }
}
