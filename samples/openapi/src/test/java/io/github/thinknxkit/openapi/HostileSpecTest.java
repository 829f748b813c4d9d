package io.github.thinknxkit.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.thinknxkit.spec.model.ApiSpec;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Whatever texts a spec has, its documents are documents, and the texts are what they were. */
class HostileSpecTest {

    @ParameterizedTest
    @MethodSource("io.github.thinknxkit.openapi.HostileSpecs#payloads")
    void textsStayTexts(String payload) throws IOException {
        ApiSpec spec = HostileSpecs.spec(payload);
        Map<String, String> plain = Documents.texts(HostileSpecs.spec("plain"));
        Map<String, String> hostile = Documents.texts(spec);

        assertEquals(plain.keySet(), hostile.keySet());
        hostile.forEach((name, text) -> {
            JsonNode document = Documents.json(text);
            assertEquals(shape(Documents.json(plain.get(name))), shape(document), name);
            assertEquals(spec.title(), titleOf(document));
            assertEquals(titleOf(document), titleOf(yaml(text)));
        });
    }

    @Test
    void textsBecomeNoElementsOfPages() throws IOException {
        Documents.texts(HostileSpecs.spec("<script>alert(1)</script>"))
                .values()
                .forEach(text -> assertFalse(descriptions(Documents.json(text)).contains("<script")));
    }

    /** Where objects, lists and references are; the names of properties and examples may be anything. */
    private static String shape(JsonNode document) {
        StringBuilder shape = new StringBuilder();
        describe(document, shape);
        return shape.toString();
    }

    private static void describe(JsonNode node, StringBuilder shape) {
        if (node.isObject()) {
            shape.append('{').append(node.size());
            node.forEach(member -> describe(member, shape));
        } else if (node.isArray()) {
            shape.append('[').append(node.size());
            node.forEach(element -> describe(element, shape));
        } else {
            shape.append(node.isTextual() ? 't' : 'v');
        }
    }

    private static String descriptions(JsonNode node) {
        return String.join("\n", node.findValuesAsText("description"));
    }

    private static String titleOf(JsonNode document) {
        String title = document.at("/info/title").asText();
        return title.substring(0, title.lastIndexOf(" ("));
    }

    /** JSON is YAML, and some readers take it for that. */
    private static JsonNode yaml(String text) {
        Object read = new Load(LoadSettings.builder().build()).loadFromString(text);
        return new ObjectMapper().valueToTree(read);
    }
}
