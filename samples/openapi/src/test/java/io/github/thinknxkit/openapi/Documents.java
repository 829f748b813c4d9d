package io.github.thinknxkit.openapi;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.thinknxkit.spec.load.SpecLoader;
import io.github.thinknxkit.spec.load.SpecResult;
import io.github.thinknxkit.spec.load.SpecSource;
import io.github.thinknxkit.spec.model.ApiSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Specs and their documents. */
final class Documents {

    static final Path SHELLY = Path.of("..", "..", "spec/src/test/resources/io/github/thinknxkit/spec/shelly.yaml");
    static final Path VENTILATION = Path.of("..", "..", "processor/src/test/resources/specs/ventilation.yaml");

    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private Documents() {}

    static ApiSpec bundled() {
        return load(SpecSource.bundled());
    }

    static ApiSpec read(Path file) throws IOException {
        return load(SpecSource.of(file.toString(), Files.readAllBytes(file)));
    }

    static ApiSpec load(SpecSource source) {
        SpecResult result = new SpecLoader().load(source);
        return result.spec().orElseThrow(() -> new AssertionError(result.problems()));
    }

    static Map<String, String> texts(ApiSpec spec) {
        Map<String, String> texts = new LinkedHashMap<>();
        new OpenApiExport(spec).files().forEach(file -> texts.put(file.name(), file.text()));
        return texts;
    }

    /** Reads a document as strictly as it can be. */
    static JsonNode document(ApiSpec spec, String name) {
        return json(texts(spec).get(name));
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError(text, e);
        }
    }

    static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(element -> texts.add(element.asText()));
        return texts;
    }
}
