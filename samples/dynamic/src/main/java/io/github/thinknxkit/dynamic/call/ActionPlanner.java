package io.github.thinknxkit.dynamic.call;

import io.github.thinknxkit.dynamic.api.ApiAction;
import io.github.thinknxkit.dynamic.api.Argument;
import io.github.thinknxkit.dynamic.api.Feedback;
import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.dynamic.text.ShownText;
import io.github.thinknxkit.dynamic.value.Spelling;
import io.github.thinknxkit.dynamic.value.WordParser;
import io.github.thinknxkit.value.GroupAddress;
import java.util.ArrayList;
import java.util.List;

/** Understands derived commands, such as {@code light power set GUID on}. */
public final class ActionPlanner {

    private final DeviceNames devices;

    /**
     * Makes a planner.
     *
     * @param devices what a word that stands for a device means
     */
    public ActionPlanner(DeviceNames devices) {
        this.devices = devices;
    }

    /**
     * Understands a command.
     *
     * @param action the action that its first words name
     * @param words the words after these
     * @param feedback whether the device is waited for
     * @return the call
     * @throws UsageException if there are too many or too few words, or the device is unknown
     * @throws io.github.thinknxkit.error.InvalidArgumentException if a word is no value of its type, or out of range
     */
    public PlannedCall plan(ApiAction action, List<String> words, Feedback feedback) {
        if (words.size() != action.wordCount()) {
            throw wrongCount(action, words);
        }
        int device = action.subject().device() ? 1 : 0;
        List<Object> values = values(action, words.subList(device, words.size()));
        Target target = device == 1 ? devices.find(action, words.get(0)) : target(values);
        return new PlannedCall(action, target, PlantValues.sent(action, target, values), feedback);
    }

    private static List<Object> values(ApiAction action, List<String> words) {
        WordParser parser = new WordParser(action.operationName(), Spelling.WORDS);
        List<Argument> arguments = action.arguments();
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            values.add(parser.parse(arguments.get(i), words.get(i)));
        }
        return values;
    }

    /** What results of a call without device name: its group address, or nothing. */
    static Target target(List<Object> values) {
        return values.stream()
                .filter(GroupAddress.class::isInstance)
                .findFirst()
                .map(address -> Target.address(address.toString()))
                .orElse(Target.SERVER);
    }

    private UsageException wrongCount(ApiAction action, List<String> words) {
        int more = words.size() - action.wordCount();
        if (more > 0 && action.subject().device()) {
            String path = String.join(" ", words.subList(0, more + 1));
            if (devices.isPath(path)) {
                return new UsageException("a path with blanks goes in quotes: " + ShownText.quoted(path));
            }
        }
        return new UsageException("\"" + action + "\" takes " + synopsis(action) + ", and " + words.size()
                + (words.size() == 1 ? " word was" : " words were") + " given"
                + (more > 0 && action.subject().device() ? "; a path with blanks goes in quotes" : ""));
    }

    private static String synopsis(ApiAction action) {
        List<String> labels = new ArrayList<>();
        if (action.subject().device()) {
            labels.add("a DEVICE");
        }
        action.arguments().forEach(argument -> labels.add(argument.label()));
        return labels.isEmpty() ? "nothing more" : String.join(" and ", labels);
    }
}
