package io.github.thinknxkit.dynamic.plant;

import io.github.thinknxkit.dynamic.api.Argument;
import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.dynamic.plant.StateCondition.Comparison;
import io.github.thinknxkit.dynamic.text.ShownText;
import io.github.thinknxkit.dynamic.value.Spelling;
import io.github.thinknxkit.dynamic.value.ValueText;
import io.github.thinknxkit.dynamic.value.Values;
import io.github.thinknxkit.dynamic.value.WordParser;
import io.github.thinknxkit.error.InvalidArgumentException;
import io.github.thinknxkit.plant.DeviceInfo;
import io.github.thinknxkit.spec.model.ValueType;
import io.github.thinknxkit.spec.plant.NumberRange;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Understands what a state is to be like, as people write it: {@code Hall/Lamp power=on} or {@code Awning position<=10%}. A
 * state is called as its controller is, or as in snapshots if the controller has several.
 */
public final class ConditionParser {

    /** The last comparison counts: names of devices may have such signs in them. */
    private static final Pattern FORM = Pattern.compile("(?s)(.*[^<>=!])(<=|>=|!=|=|<|>)([^<>=!]*)");

    private static final Pattern BLANK = Pattern.compile("\\s+");

    private final Plant plant;
    private final StateKinds kinds;

    /**
     * Creates a parser.
     *
     * @param plant the devices
     * @param kinds which states they tell
     */
    public ConditionParser(Plant plant, StateKinds kinds) {
        this.plant = plant;
        this.kinds = kinds;
    }

    /**
     * Understands a condition.
     *
     * @param text a device, one of its states, a comparison and a value
     * @return the condition
     * @throws UsageException if it has another form, or the device or state is unknown; the message names the nearest
     * @throws InvalidArgumentException if the state never has that value
     */
    public StateCondition parse(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            throw new UsageException("a condition is written 'DEVICE STATE=VALUE', such as 'Hall/Lamp power=on'"
                    + " or 'Awning position<=10', not " + ShownText.quoted(text));
        }
        List<String> words = List.of(BLANK.split(form.group(1).strip()));
        Comparison comparison = Comparison.of(form.group(2));
        for (int state = words.size() - 1; state > 0; state--) {
            String device = upTo(state, form.group(1).strip());
            if (plant.knows(device)) {
                return condition(plant.find(device), words.subList(state, words.size()), comparison, form.group(3));
            }
        }
        if (words.size() < 2) {
            throw new UsageException("the condition " + ShownText.quoted(text)
                    + " names no state: write 'DEVICE STATE=VALUE', such as 'Hall/Lamp power=on'");
        }
        DeviceInfo unused = plant.find(upTo(words.size() - 1, form.group(1).strip()));
        throw new IllegalStateException("a device is found that the plant does not know: " + unused);
    }

    /** Returns the first words with the blanks between them as they were written. */
    private static String upTo(int words, String text) {
        Matcher blank = BLANK.matcher(text);
        int end = text.length();
        for (int i = 0; i < words && blank.find(); i++) {
            end = blank.start();
        }
        return text.substring(0, end);
    }

    private StateCondition condition(DeviceInfo device, List<String> words, Comparison comparison, String value) {
        Map<String, ValueType> types = kinds.types(device);
        String written = String.join("-", words);
        String state = types.keySet().stream()
                .filter(name -> name.equals(written) || kinds.word(device, name).equals(written))
                .findFirst()
                .orElseThrow(() -> unknown(device, String.join(" ", words), types));
        ValueType type = Optional.ofNullable(types.get(state)).orElseThrow();
        Object wanted = parsed(kinds.word(device, state), type, value.strip());
        if (comparison.isOrder() && !(wanted instanceof Number)) {
            throw new UsageException(
                    kinds.word(device, state) + " has no order: compare it by = or !=, not by " + comparison.sign());
        }
        return new StateCondition(device, state, type, comparison, Values.plain(wanted));
    }

    private static Object parsed(String state, ValueType type, String word) {
        Object value = new WordParser(state, Spelling.WORDS).parse(new Argument(state, type, ""), word);
        boolean never = value instanceof Number number
                && NumberRange.of(type)
                        .filter(range -> !range.contains(number.doubleValue()))
                        .isPresent();
        if (never) {
            throw new UsageException(state + " is " + ValueText.of(type) + ", never " + ShownText.quoted(word));
        }
        return value;
    }

    private UsageException unknown(DeviceInfo device, String word, Map<String, ValueType> types) {
        List<String> names =
                types.keySet().stream().map(name -> kinds.word(device, name)).toList();
        if (names.isEmpty()) {
            return new UsageException(ShownText.quoted(device.path()) + " tells no states");
        }
        return new UsageException(ShownText.quoted(device.path()) + " has no state " + ShownText.quoted(word) + ", but "
                + String.join(", ", names)
                + ShownText.question(word, names));
    }
}
