package io.github.thinknxkit.site.example;

import io.github.thinknxkit.connection.Connection;
import io.github.thinknxkit.connection.Transport;
import io.github.thinknxkit.dynamic.api.ApiAction;
import io.github.thinknxkit.dynamic.api.ApiActions;
import io.github.thinknxkit.dynamic.api.Feedback;
import io.github.thinknxkit.dynamic.call.ActionPlanner;
import io.github.thinknxkit.dynamic.call.DeviceNames;
import io.github.thinknxkit.dynamic.call.SpecClient;
import io.github.thinknxkit.spec.model.ApiSpec;
import io.github.thinknxkit.spec.model.Operation;
import io.github.thinknxkit.spec.model.Parameter;
import io.github.thinknxkit.spec.plant.PlantFile;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The examples of all operations.
 *
 * <p>What they send is what the runtime would send, which is asked for it; nothing is sent.
 */
public final class Examples implements AutoCloseable {

    private final ApiActions actions;
    private final ExampleDevices devices;
    private final CurlText curl;
    private final Transport transport = Transport.create();
    private final SpecClient client;

    /**
     * Makes the examples of an API.
     *
     * @param spec the API
     * @param plant the devices that examples operate
     */
    public Examples(ApiSpec spec, PlantFile plant) {
        actions = new ApiActions(spec);
        devices = new ExampleDevices(plant);
        curl = new CurlText(spec.server());
        // Whatever is sent to a cloud is what the operation itself needs: no credentials are among its parameters.
        client = SpecClient.open(spec, Connection.onPremise("https://cloud.invalid", "key"), transport);
    }

    /**
     * Returns the examples of an operation: of each action that it carries out, and of each that can wait for the device.
     *
     * @param operation the operation
     * @return the examples, in the order of the spec
     */
    public List<Example> of(Operation operation) {
        List<Example> examples = new ArrayList<>();
        for (ApiAction action : actions.of(operation)) {
            examples.add(example(action, Feedback.NONE));
            if (operation.takesFeedback()) {
                examples.add(example(action, Feedback.AWAITED));
            }
        }
        return examples;
    }

    private Example example(ApiAction action, Feedback feedback) {
        Map<Parameter, List<ExampleValue>> given = new LinkedHashMap<>();
        ExampleWords words = new ExampleWords(action.operation());
        action.action().arguments().forEach(parameter -> given.put(parameter, words.of(parameter)));
        String guid = action.subject().device() ? devices.guid(action) : "";
        List<String> line = new ArrayList<>();
        if (action.subject().device()) {
            line.add(guid);
        }
        given.values().forEach(values -> values.forEach(value -> line.add(value.word())));
        String target = target(action, line, feedback);
        return new Example(
                caption(action, feedback),
                target,
                sent(target),
                curl.local(target),
                curl.cloud(target),
                command(action, line, feedback),
                JavaText.of(action, guid, given, feedback));
    }

    private static String caption(ApiAction action, Feedback feedback) {
        return feedback == Feedback.AWAITED
                ? "The same, answered when the device has reported its state."
                : action.action().description();
    }

    private String target(ApiAction action, List<String> line, Feedback feedback) {
        String request = new ActionPlanner(DeviceNames.GUIDS)
                .plan(action, line, feedback)
                .preview(client);
        String base = actions.spec().server().basePath();
        return request.substring(request.indexOf("/" + base));
    }

    private static Map<String, String> sent(String target) {
        Map<String, String> sent = new LinkedHashMap<>();
        int query = target.indexOf('?');
        for (String pair :
                query < 0 ? new String[0] : target.substring(query + 1).split("&", -1)) {
            String[] field = pair.split("=", 2);
            sent.put(decoded(field[0]), field.length == 2 ? decoded(field[1]) : "");
        }
        return sent;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static String command(ApiAction action, List<String> line, Feedback feedback) {
        List<String> words = new ArrayList<>(List.of("thinknx"));
        words.addAll(action.words());
        words.addAll(line);
        if (feedback == Feedback.AWAITED) {
            words.add("--feedback");
        }
        return words.stream().map(ShellWord::of).collect(Collectors.joining(" "));
    }

    @Override
    public void close() {
        client.close();
        transport.close();
    }
}
