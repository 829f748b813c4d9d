package io.github.thinknxkit.dynamic.plant;

import io.github.thinknxkit.dynamic.api.ApiAction;
import io.github.thinknxkit.dynamic.api.ApiActions;
import io.github.thinknxkit.dynamic.api.Argument;
import io.github.thinknxkit.dynamic.api.Feedback;
import io.github.thinknxkit.dynamic.call.ActionPlanner;
import io.github.thinknxkit.dynamic.call.DeviceNames;
import io.github.thinknxkit.dynamic.call.PlannedCall;
import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.dynamic.text.ShownText;
import io.github.thinknxkit.dynamic.value.Spelling;
import io.github.thinknxkit.dynamic.value.WordParser;
import io.github.thinknxkit.error.InvalidArgumentException;
import io.github.thinknxkit.plant.DeviceInfo;
import io.github.thinknxkit.spec.model.Effect;
import io.github.thinknxkit.spec.model.ValueType;
import io.github.thinknxkit.spec.model.ValueType.Constant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Understands {@code set DEVICE [CONTROLLER] VALUE}: the device's kind is known from its plant, and often only one of its
 * controllers takes such a value. What could mean two things is asked about and not guessed.
 */
public final class SettingPlanner {

    private static final String SET = "set";

    private final ApiActions actions;
    private final Plant plant;
    private final ActionPlanner planner;

    /**
     * Creates a planner.
     *
     * @param actions what the API can do
     * @param plant the devices
     * @param names finds them, and refuses what they are protected from
     */
    public SettingPlanner(ApiActions actions, Plant plant, DeviceNames names) {
        this.actions = actions;
        this.plant = plant;
        planner = new ActionPlanner(names);
    }

    /** What is to be done: the action, and the words for its arguments. */
    private record Setting(ApiAction action, List<String> values) {}

    /**
     * Understands the words after {@code set}.
     *
     * @param words a device; then, if it is needed, a controller; then an action such as {@code up}, or a value
     * @param feedback whether the device is waited for
     * @return the call
     * @throws UsageException if the device is unknown, or the words mean none or more than one of its actions
     * @throws InvalidArgumentException if a value is out of range
     */
    public PlannedCall plan(List<String> words, Feedback feedback) {
        if (words.isEmpty()) {
            throw nothingGiven();
        }
        checkQuotes(words);
        DeviceInfo device = plant.find(words.get(0));
        Setting setting = setting(device, words.subList(1, words.size()));
        List<String> call = new ArrayList<>(List.of(device.guid()));
        call.addAll(setting.values());
        return planner.plan(setting.action(), call, feedback);
    }

    /** {@return the error of a command without words} */
    public static UsageException nothingGiven() {
        return new UsageException("set takes a DEVICE and a value, such as on, 40 or comfort");
    }

    private void checkQuotes(List<String> words) {
        for (int end = 2; end <= words.size() && !plant.knows(words.get(0)); end++) {
            String path = String.join(" ", words.subList(0, end));
            if (plant.knows(path)) {
                throw new UsageException("a path with blanks goes in quotes: " + ShownText.quoted(path));
            }
        }
    }

    /**
     * Returns what a device can be told to do.
     *
     * @param device the device
     * @return its actions, without reads
     */
    public List<ApiAction> commands(DeviceInfo device) {
        return actions.all().stream()
                .filter(action -> action.operation().effect() != Effect.READ
                        && action.subject().name().equals(device.kind())
                        && device.controllers().contains(action.controllerName()))
                .toList();
    }

    private Setting setting(DeviceInfo device, List<String> words) {
        List<ApiAction> all = commands(device);
        List<ApiAction> named = all.stream()
                .filter(action -> !words.isEmpty() && action.controllerName().equals(words.get(0)))
                .toList();
        Spelling spelling = named.isEmpty() ? Spelling.EXACT : Spelling.WORDS;
        List<ApiAction> commands = named.isEmpty() ? all : named;
        List<String> values = named.isEmpty() ? words : words.subList(1, words.size());
        List<Setting> meant = commands.stream()
                .flatMap(action -> meanings(action, values, spelling))
                .toList();
        if (meant.size() == 1) {
            return meant.get(0);
        } else if (meant.isEmpty() && !named.isEmpty() && single(named, values)) {
            // Whoever parses the value says best what is wrong with it.
            return new Setting(named.get(0), values);
        }
        throw meant.isEmpty() ? none(device, commands, values) : several(device, meant, values);
    }

    private static boolean single(List<ApiAction> named, List<String> values) {
        return named.size() == 1 && named.get(0).arguments().size() == values.size();
    }

    private static Stream<Setting> meanings(ApiAction action, List<String> words, Spelling spelling) {
        List<Argument> arguments = action.arguments();
        if (words.size() == arguments.size() + 1 && action.actionName().equals(words.get(0))) {
            return Stream.of(new Setting(action, words.subList(1, words.size())));
        }
        boolean set = action.actionName().equals(SET) && !words.isEmpty() && words.size() == arguments.size();
        return set && fit(action, words, spelling) ? Stream.of(new Setting(action, words)) : Stream.empty();
    }

    private static boolean fit(ApiAction action, List<String> words, Spelling spelling) {
        WordParser parser = new WordParser(action.operationName(), spelling);
        try {
            for (int i = 0; i < words.size(); i++) {
                parser.parse(action.arguments().get(i), words.get(i));
            }
            return true;
        } catch (InvalidArgumentException e) {
            return false;
        }
    }

    private static UsageException none(DeviceInfo device, List<ApiAction> commands, List<String> values) {
        String given = values.isEmpty() ? "" : ", not " + ShownText.quoted(String.join(" ", values));
        String takes = commands.isEmpty()
                ? " takes no commands"
                : " takes " + commands.stream().map(SettingPlanner::synopsis).collect(Collectors.joining("; ")) + given;
        return new UsageException(ShownText.quoted(device.path()) + takes);
    }

    private static String synopsis(ApiAction action) {
        String name = action.actionName().equals(SET) ? "" : " " + action.actionName();
        return action.controllerName()
                + name
                + action.arguments().stream()
                        .map(argument -> " " + values(argument))
                        .collect(Collectors.joining());
    }

    private static String values(Argument argument) {
        Stream<Constant> constants = Stream.empty();
        if (argument.type() instanceof ValueType.Flag flag) {
            constants = Stream.of(flag.whenTrue(), flag.whenFalse());
        } else if (argument.type() instanceof ValueType.Choice choice) {
            constants = choice.constants().stream();
        }
        String words = constants.map(Spelling.WORDS::word).collect(Collectors.joining("|"));
        return words.isEmpty() ? argument.label() : words;
    }

    private static UsageException several(DeviceInfo device, List<Setting> meant, List<String> values) {
        List<String> controllers =
                meant.stream().map(setting -> setting.action().controllerName()).toList();
        String value = String.join(" ", values);
        return new UsageException(ShownText.quoted(value) + " may be meant for " + String.join(" or ", controllers)
                + " of " + ShownText.quoted(device.path()) + "; say which: set \"" + ShownText.clean(device.path())
                + "\" " + controllers.get(0) + " " + ShownText.clean(value));
    }
}
