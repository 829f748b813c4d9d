package io.github.thinknxkit.bridge.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.thinknxkit.servers.config.ServersReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** JSON Schema, documents and reader of the configuration agree. */
class SchemaTest {

    private static final Path FILE = Path.of("bridge.schema.json");

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(
                    SpecificationVersion.DRAFT_2020_12,
                    registry -> registry.schemaLoader(loader -> loader.fetchRemoteResources()))
            .getSchema(SchemaLocation.of(FILE.toUri().toString()));

    @Test
    void bothTakeWhatIsShown() throws IOException {
        for (String text : DocumentsTest.configurations()) {
            assertEquals(List.of(), errors(text));
        }
        assertEquals(List.of(), errors(BridgeFileTest.ALL));
    }

    @Test
    void bothHaveTheSameKeys() throws IOException {
        Set<String> program = new TreeSet<>(BridgeReader.KEYS);
        program.add(ServersReader.KEY);
        assertEquals(program, keys("/properties"));
        Set<String> broker = new TreeSet<>(BrokerReader.KEYS);
        broker.remove("password");
        assertEquals(broker, keys("/$defs/broker/properties"));
        assertEquals(Set.copyOf(OptionsReader.KEYS), keys("/$defs/options/properties"));
        assertEquals(
                Set.copyOf(OptionsReader.DEVICE_KEYS),
                keys("/$defs/options/properties/devices/additionalProperties/properties"));
        assertEquals(Set.copyOf(OptionsReader.GROUP_KEYS), keys("/$defs/options/properties/groups/items/properties"));
    }

    private static Set<String> keys(String place) throws IOException {
        Set<String> keys = new TreeSet<>();
        new ObjectMapper().readTree(FILE.toFile()).at(place).fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "broker: {url: mqtt://b}",
                "id: home",
                "id: home;broker: {}",
                "id: home;broker: {url: 'http://b'}",
                "id: home;broker: {url: mqtt://b, password: x}",
                "id: home;broker: {url: mqtt://b, password-file: x, password-variable: Y}",
                "id: home;broker: {url: mqtts://b, key: x}",
                "id: home;broker: {url: mqtts://b, certificate: x}",
                "id: home;broker: {url: mqtt://b};rate: 0",
                "id: home;broker: {url: mqtt://b};health: soon",
                "id: home;broker: {url: mqtt://b};options: {a: {devices: {Lamp: {nam: x}}}}",
                "id: home;broker: {url: mqtt://b};options: {a: {devices: {Lamp: {step: 0}}}}",
                "id: home;broker: {url: mqtt://b};options: {a: {groups: [{name: x}]}}",
                "id: home;broker: {url: mqtt://b};folder: x"
            })
    void bothRefuseWhatASchemaCanSee(String lines) {
        String text = lines.replace(';', '\n') + "\nservers: {a: {cloud: true, key-file: x}}\n";
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        assertFalse(
                ProgramConfig.in(Path.of("bridge.yaml")).read(bytes).problems().isEmpty());
        assertFalse(errors(text).isEmpty());
    }

    private static List<Error> errors(String text) {
        Object yaml = new Load(LoadSettings.builder().build()).loadFromString(text);
        JsonNode node = new ObjectMapper().valueToTree(yaml);
        return SCHEMA.validate(node);
    }
}
