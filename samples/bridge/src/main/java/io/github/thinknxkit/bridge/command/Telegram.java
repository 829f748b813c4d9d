package io.github.thinknxkit.bridge.command;

import io.github.thinknxkit.bridge.options.GroupOptions;
import io.github.thinknxkit.dynamic.api.ApiAction;
import io.github.thinknxkit.dynamic.api.ApiActions;
import io.github.thinknxkit.dynamic.api.Feedback;
import io.github.thinknxkit.dynamic.call.ActionPlanner;
import io.github.thinknxkit.dynamic.call.DeviceNames;
import io.github.thinknxkit.dynamic.call.PlannedCall;
import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.dynamic.text.ShownText;
import io.github.thinknxkit.generated.Scaling;
import io.github.thinknxkit.spec.knx.Coding;
import io.github.thinknxkit.spec.knx.DatapointType;
import io.github.thinknxkit.spec.knx.DatapointTypeId;
import io.github.thinknxkit.spec.knx.DatapointTypes;
import io.github.thinknxkit.spec.knx.WordList.Word;
import io.github.thinknxkit.spec.model.BoundAction;
import io.github.thinknxkit.spec.model.TelegramFormat;
import io.github.thinknxkit.spec.plant.NumberRange;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The telegrams to a group address.
 *
 * @param address the address in three levels
 * @param coding what its values are
 * @param action sends them
 */
public record Telegram(String address, Coding.Sendable coding, ApiAction action) implements TextControl.Meaning {

    private static final int BYTE = 255;
    private static final int SCENES = 64;

    /**
     * Finds out how telegrams are sent to a group address.
     *
     * @param group what the configuration says of the address, completed
     * @param actions what the API can do
     * @return the telegrams
     * @throws UsageException if there is no such type, or the API cannot send its values
     */
    public static Telegram of(GroupOptions group, ApiActions actions) {
        String type = group.type().orElse("");
        Coding coding = DatapointTypeId.parse(type)
                .flatMap(new DatapointTypes()::find)
                .map(DatapointType::coding)
                .orElseThrow(() -> group.wrong("KNX has no datapoint type " + ShownText.quoted(type)));
        if (coding instanceof Coding.Sendable sendable && sendable.format() != TelegramFormat.BITS) {
            return new Telegram(
                    group.address(),
                    sendable,
                    action(actions, sendable.format())
                            .orElseThrow(() -> group.wrong("the server sends no telegrams of type " + type)));
        }
        throw group.wrong(
                coding instanceof Coding.Unsendable unsendable
                        ? unsendable.reason()
                        : "type " + type + " has several values in one telegram");
    }

    private static Optional<ApiAction> action(ApiActions actions, TelegramFormat format) {
        return actions.spec().telegrams().flatMap(telegrams -> {
            BoundAction bound = telegrams.actions().get(format);
            return actions.all().stream()
                    .filter(action -> bound != null
                            && action.subject()
                                    .name()
                                    .equals(telegrams.service().name().text())
                            && action.actionName().equals(bound.action().name().text()))
                    .findFirst();
        });
    }

    /**
     * Returns the control that sends them.
     *
     * @param topic its topic
     * @param name what people call the address
     * @return the control
     */
    public Control control(String topic, String name) {
        return new TextControl(topic, name + " (" + address + ")", this);
    }

    /** {@return the words that its values have; none for numbers} */
    public List<String> words() {
        return list().stream().map(Word::name).toList();
    }

    /**
     * The values of a datapoint type that are numbers.
     *
     * @param range the least and the greatest
     * @param unit the unit; empty if there is none
     * @param fractions whether they may have fractions
     */
    public record Numbers(NumberRange range, String unit, boolean fractions) {}

    /** {@return the numbers that its values are, if they are no words} */
    public Numbers numbers() {
        if (coding instanceof Coding.Scaled scaled) {
            return new Numbers(NumberRange.of(0, scaled.max()), scaled.unit(), false);
        } else if (coding instanceof Coding.Whole whole) {
            return new Numbers(NumberRange.of(whole.min(), whole.max()), whole.unit(), false);
        } else if (coding instanceof Coding.Float2 number) {
            return new Numbers(NumberRange.of(number.min(), number.max()), number.unit(), true);
        } else if (coding instanceof Coding.Float4 number) {
            return new Numbers(NumberRange.of(-Float.MAX_VALUE, Float.MAX_VALUE), number.unit(), true);
        }
        return new Numbers(NumberRange.of(1, SCENES), "", false);
    }

    private List<Word> list() {
        return coding instanceof Coding.Worded worded ? worded.words().words() : List.of();
    }

    @Override
    public List<PlannedCall> of(String text) {
        String value = list().isEmpty() ? number(text) : raw(text);
        return List.of(new ActionPlanner(DeviceNames.GUIDS).plan(action, List.of(address, value), Feedback.NONE));
    }

    private String raw(String text) {
        return list().stream()
                .filter(word -> word.name().equals(text.toLowerCase(Locale.ROOT)))
                .findFirst()
                .map(word -> Integer.toString(word.raw()))
                .orElseThrow(() -> new UsageException("the payload must be " + String.join(", ", words()) + ", not "
                        + ShownText.quoted(text) + ShownText.question(text, words())));
    }

    /** The number as the telegram has it. */
    private String number(String text) {
        double number = Payload.number(text);
        Numbers allowed = numbers();
        if (!allowed.range().contains(number) || (!allowed.fractions() && number != Math.rint(number))) {
            throw new UsageException("the payload must be " + (allowed.fractions() ? "" : "whole ") + allowed.range()
                    + ", not " + ShownText.quoted(text));
        }
        if (allowed.fractions()) {
            return text;
        } else if (coding instanceof Coding.Scaled scaled) {
            return Integer.toString(Scaling.toWire((int) number, scaled.max(), BYTE));
        }
        boolean isScene = coding instanceof Coding.SceneNumber || coding instanceof Coding.SceneControl;
        return Integer.toString((int) number - (isScene ? 1 : 0));
    }
}
