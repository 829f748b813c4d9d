package io.github.thinknxkit.bridge.command;

import io.github.thinknxkit.dynamic.api.ApiAction;
import io.github.thinknxkit.dynamic.api.Feedback;
import io.github.thinknxkit.dynamic.call.ActionPlanner;
import io.github.thinknxkit.dynamic.call.PlannedCall;
import io.github.thinknxkit.dynamic.call.Target;
import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.dynamic.text.ShownText;
import io.github.thinknxkit.plant.DeviceInfo;
import io.github.thinknxkit.spec.model.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A word for each action that takes no value, such as {@code up}; and the values of the one that does.
 *
 * @param device the device
 * @param actions the actions by their words
 * @param valued the action that takes a value, if there is one
 */
record ActionMeaning(DeviceInfo device, Map<String, ApiAction> actions, Optional<ApiAction> valued)
        implements TextControl.Meaning {

    /** Words that every flag has besides its own. */
    private static final List<String> FLAGS = List.of("on", "off", "true", "false", "1", "0");

    /** Programs in languages without whole numbers write 40.0. */
    private static final Pattern WHOLE = Pattern.compile("([+-]?[0-9]+)\\.0+");

    @Override
    public List<PlannedCall> of(String text) {
        String word = text.toLowerCase(Locale.ROOT);
        ApiAction named = actions.get(word);
        if (named != null) {
            return List.of(planned(named));
        }
        return List.of(planned(valued.orElseThrow(() -> unknown(text)), text));
    }

    private PlannedCall planned(ApiAction action, String... values) {
        List<String> words = new ArrayList<>(List.of(device.guid()));
        for (String value : values) {
            words.add(checked(action, value));
        }
        return new ActionPlanner((asked, guid) -> Target.device(device)).plan(action, words, Feedback.NONE);
    }

    /** Words count in full: a letter that got lost must not become a command. */
    private String checked(ApiAction action, String value) {
        ValueType type = action.arguments().get(0).type();
        String word = value.toLowerCase(Locale.ROOT);
        if (type instanceof ValueType.Whole) {
            return WHOLE.matcher(value).replaceFirst("$1");
        }
        List<String> known = words(type);
        if (known.isEmpty()) {
            return value;
        }
        if (!known.contains(word) && !(type instanceof ValueType.Flag && FLAGS.contains(word))) {
            throw unknown(value);
        }
        return word;
    }

    private static List<String> words(ValueType type) {
        return ValueType.constantsOf(type).stream()
                .map(constant -> constant.name().text())
                .toList();
    }

    private UsageException unknown(String text) {
        List<String> known = Stream.concat(
                        actions.keySet().stream(),
                        valued.stream()
                                .flatMap(action ->
                                        words(action.arguments().get(0).type()).stream()))
                .toList();
        return new UsageException("the payload must be " + String.join(", ", known) + ", not " + ShownText.quoted(text)
                + ShownText.question(text, known));
    }
}
