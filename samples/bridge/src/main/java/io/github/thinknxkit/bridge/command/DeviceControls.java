package io.github.thinknxkit.bridge.command;

import io.github.thinknxkit.bridge.state.Operation;
import io.github.thinknxkit.bridge.topic.Topics;
import io.github.thinknxkit.dynamic.api.ApiAction;
import io.github.thinknxkit.dynamic.api.ApiActions;
import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.plant.DeviceInfo;
import io.github.thinknxkit.spec.model.Effect;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The controls of a device: one for each of its controllers that takes commands, called like it; and one for each action beside it
 * that takes a value of its own, such as {@code angle-step}.
 */
public final class DeviceControls {

    private static final String SET = "set";
    private static final String STOP = "stop";

    private final Topics topics;
    private final String server;
    private final ApiActions actions;

    /**
     * Prepares for the devices of a server.
     *
     * @param topics the bridge's topics
     * @param server the server's name
     * @param actions what its API can do
     */
    public DeviceControls(Topics topics, String server, ApiActions actions) {
        this.topics = topics;
        this.server = server;
        this.actions = actions;
    }

    /**
     * Returns the controls of a device.
     *
     * @param device the device
     * @param isCommanded whether it takes commands; if not, its controls say why
     * @return the controls
     */
    public List<Control> of(DeviceInfo device, boolean isCommanded) {
        Map<String, ActionMeaning> meanings = meanings(device);
        List<Control> controls = new ArrayList<>();
        meanings.forEach((name, meaning) -> controls.add(control(device, name, meaning, isCommanded)));
        ActionMeaning power = meanings.get(Operation.POWER);
        ActionMeaning mode = meanings.get(Operation.MODE);
        if (power != null && mode != null) {
            controls.add(control(device, Operation.NAME, operation(power, mode), isCommanded));
        }
        return controls;
    }

    private Map<String, ActionMeaning> meanings(DeviceInfo device) {
        Map<String, ActionMeaning> meanings = new LinkedHashMap<>();
        for (String controller : device.controllers()) {
            Map<String, ApiAction> words = new LinkedHashMap<>();
            Optional<ApiAction> valued = Optional.empty();
            for (ApiAction action : commands(device, controller)) {
                if (action.arguments().isEmpty()) {
                    words.put(action.actionName(), action);
                } else if (action.actionName().equals(SET)) {
                    valued = Optional.of(action);
                } else {
                    meanings.put(
                            controller + "-" + action.actionName(),
                            new ActionMeaning(device, Map.of(), Optional.of(action)));
                }
            }
            if (controller.equals("angle")) {
                commands(device, "movement").stream()
                        .filter(action -> action.actionName().equals(STOP))
                        .forEach(action -> words.put(STOP, action));
            }
            if (!words.isEmpty() || valued.isPresent()) {
                meanings.put(controller, new ActionMeaning(device, words, valued));
            }
        }
        return meanings;
    }

    private List<ApiAction> commands(DeviceInfo device, String controller) {
        return actions.all().stream()
                .filter(action -> action.operation().effect() != Effect.READ
                        && action.subject().name().equals(device.kind())
                        && action.controllerName().equals(controller)
                        && device.controllers().contains(controller))
                .toList();
    }

    private Control control(DeviceInfo device, String name, TextControl.Meaning meaning, boolean isCommanded) {
        TextControl.Meaning refusal = text -> {
            throw new UsageException("it takes no commands, as the plant file or the configuration says;"
                    + " if it should, set commands: true for it in the configuration");
        };
        return new TextControl(
                topics.set(server, device.guid(), name), device.path() + " " + name, isCommanded ? meaning : refusal);
    }

    /** The mode is understood before anything is sent, and sent after the power. */
    private static TextControl.Meaning operation(ActionMeaning power, ActionMeaning mode) {
        return text -> text.equalsIgnoreCase(Operation.OFF)
                ? power.of("off")
                : List.of(power.of("on").get(0), mode.of(text).get(0));
    }
}
