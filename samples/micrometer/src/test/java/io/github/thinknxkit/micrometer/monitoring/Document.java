package io.github.thinknxkit.micrometer.monitoring;

import io.github.thinknxkit.micrometer.ThinknxMetrics;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** A piece of a YAML or JSON document, which is taken to be as the test expects it. */
record Document(Object value) {

    static final String RULES = "prometheus-rules.yaml";
    static final String RULES_TEST = "prometheus-rules-test.yaml";
    static final String DASHBOARD = "grafana-dashboard.json";

    /** Reads a document; JSON is YAML. */
    static Document of(String text) {
        return new Document(
                new Load(LoadSettings.builder().setCodePointLimit(10_000_000).build()).loadFromString(text));
    }

    /** Returns the text of a file beside the metrics. */
    static String text(String file) {
        try (InputStream in = ThinknxMetrics.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean has(String key) {
        return ((Map<?, ?>) value).containsKey(key);
    }

    Document get(String key) {
        return new Document(((Map<?, ?>) value).get(key));
    }

    String text() {
        return String.valueOf(value);
    }

    int number() {
        return (Integer) value;
    }

    /** Returns the parts of a list that may be missing. */
    List<Document> list(String key) {
        return has(key) ? get(key).items() : List.of();
    }

    List<Document> items() {
        return ((List<?>) value).stream().map(Document::new).toList();
    }
}
