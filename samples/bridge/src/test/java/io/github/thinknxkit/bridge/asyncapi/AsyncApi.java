package io.github.thinknxkit.bridge.asyncapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The file of topics, as its readers understand it. */
final class AsyncApi {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectNode file;
    private final Map<String, Schema> schemas = new HashMap<>();

    private AsyncApi(ObjectNode file) {
        this.file = file;
    }

    static AsyncApi read() throws IOException {
        String text = Files.readString(Path.of("asyncapi.yaml"));
        Object tree = new Load(LoadSettings.builder().build()).loadFromString(text);
        return new AsyncApi(JSON.valueToTree(tree));
    }

    /** All channels but that of topics which others choose. */
    List<Channel> channels() {
        List<Channel> channels = new ArrayList<>();
        file.at("/operations").forEach(operation -> {
            String place = operation.at("/channel/$ref").asText().substring(1);
            JsonNode channel = file.at(place);
            JsonNode retain = follow(operation.path("bindings")).at("/mqtt/retain");
            channels.add(
                    channel(place, channel, operation.path("action").asText().equals("send"), retain.asBoolean()));
            JsonNode reply = operation.at("/reply/channel/$ref");
            if (!reply.isMissingNode()
                    && !file.at(reply.asText().substring(1) + "/address").isNull()) {
                channels.add(channel(
                        reply.asText().substring(1), file.at(reply.asText().substring(1)), true, false));
            }
        });
        return channels;
    }

    private Channel channel(String place, JsonNode channel, boolean isSent, boolean isRetained) {
        Map<String, Set<String>> values = new HashMap<>();
        channel.path("parameters").fieldNames().forEachRemaining(name -> {
            JsonNode listed = follow(channel.at("/parameters/" + name)).path("enum");
            if (!listed.isMissingNode()) {
                Set<String> all = new HashSet<>();
                listed.forEach(value -> all.add(value.asText()));
                values.put(name, all);
            }
        });
        String message = resolved(
                place + "/messages/" + channel.path("messages").fieldNames().next());
        String type = file.at(message).path("contentType").asText("application/json");
        return new Channel(
                place.substring(place.lastIndexOf('/') + 1),
                channel.path("address").asText(),
                values,
                isSent,
                isRetained,
                message + "/payload",
                type.equals("application/json"));
    }

    private String resolved(String place) {
        JsonNode reference = file.at(place).path("$ref");
        return reference.isMissingNode() ? place : reference.asText().substring(1);
    }

    private JsonNode follow(JsonNode node) {
        JsonNode reference = node.path("$ref");
        return reference.isMissingNode() ? node : file.at(reference.asText().substring(1));
    }

    /** What is wrong with a payload. */
    List<String> problems(Channel channel, String payload) throws IOException {
        Schema schema = schemas.computeIfAbsent(channel.schema(), this::schema);
        JsonNode value = channel.isJson() ? JSON.readTree(payload) : JSON.valueToTree(payload);
        return schema.validate(value).stream().map(Error::toString).toList();
    }

    private Schema schema(String place) {
        ObjectNode root = file.deepCopy();
        root.put("$ref", "#" + place);
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(root);
    }
}
