package io.github.thinknxkit.servers.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** JSON Schema and reader of the servers of a configuration agree. */
class SchemaTest {

    private static final Path FILE = Path.of("servers.schema.json");

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(
                    SpecificationVersion.DRAFT_2020_12,
                    registry -> registry.schemaLoader(loader -> loader.fetchRemoteResources()))
            .getSchema(SchemaLocation.of(FILE.toUri().toString()));

    @Test
    void bothHaveTheSameKeys() throws IOException {
        Set<String> keys = new TreeSet<>();
        new ObjectMapper()
                .readTree(FILE.toFile())
                .at("/$defs/server/properties")
                .fieldNames()
                .forEachRemaining(keys::add);

        assertEquals(new TreeSet<>(ServersReader.keys()), keys);
    }

    @Test
    void bothTakeWhatEachKeyTakes() {
        Map<String, String> local = new HashMap<>(Map.of(
                "url", "http://192.0.2.10:5051",
                "user", "service",
                "password-file", "x",
                "auth", "basic",
                "charset", "UTF-8",
                "timeout", "5s",
                "feedback-timeout", "60s",
                "post", "true",
                "quirks", "[version=v1]",
                "plant", "villa.yaml"));
        local.putAll(Map.of("budget", "2.5", "freshness", "30s", "rate", "1", "cloud", "false"));
        Map<String, String> variable = new HashMap<>(local);
        variable.remove("password-file");
        variable.put("password-variable", "VILLA_PASSWORD");
        Map<String, String> own = Map.of("url", "https://cloud.example.com", "key-file", "x", "trust", "cloud.pem");
        Map<String, String> vendors = Map.of("cloud", "true", "key-variable", "VILLA_KEY");
        Set<String> taken = new TreeSet<>();
        for (Map<String, String> server : List.of(local, variable, own, vendors)) {
            taken.addAll(server.keySet());
            String text = "servers: {villa: {"
                    + String.join(
                            ", ",
                            server.entrySet().stream()
                                    .map(entry -> entry.getKey() + ": " + entry.getValue())
                                    .toList())
                    + "}}";
            assertEquals(List.of(), SomeConfig.problems(text));
            assertEquals(List.of(), errors(text));
        }
        assertEquals(new TreeSet<>(ServersReader.keys()), taken);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{A: {cloud: true, key-file: x}}",
                "{a: {cloud: true}}",
                "{a: {key-file: x}}",
                "{a: {cloud: true, key: x}}",
                "{a: {cloud: true, key-file: x, key-variable: X}}",
                "{a: {cloud: true, url: https://x, key-file: x}}",
                "{a: {cloud: true, password-file: x}}",
                "{a: {url: http://x, password-file: x}}",
                "{a: {url: http://x, user: y, key-file: x}}",
                "{a: {cloud: true, key-file: x, rate: 0}}",
                "{a: {cloud: true, key-file: x, freshness: 5}}"
            })
    void bothRefuseWhatASchemaCanSee(String text) {
        assertFalse(SomeConfig.problems("servers: " + text).isEmpty());
        assertFalse(errors("servers: " + text).isEmpty());
    }

    private static List<Error> errors(String text) {
        Object yaml = new Load(LoadSettings.builder().build()).loadFromString(text);
        JsonNode configuration = new ObjectMapper().valueToTree(yaml);
        return SCHEMA.validate(configuration.get(ServersReader.KEY));
    }
}
