package io.github.thinknxkit.caller;

import io.github.thinknxkit.error.MalformedAnswerException;
import io.github.thinknxkit.value.EnumValue;
import io.github.thinknxkit.value.GroupAddress;
import io.github.thinknxkit.value.ParsedText;
import io.github.thinknxkit.value.WireValue;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * A server's answer, read field by field by generated code. A field inside another is named by its path, with points before
 * names and places in arrays in brackets, counted from 0: {@code relays[0].ison}.
 *
 * <p>Reading is tolerant: a number may come as a JSON number or as text, and any value as the only element of an array. A
 * method for a required field throws {@link MalformedAnswerException} if the field is missing, {@code null} or of a
 * form that cannot be understood; the method for the same field as an optional one returns empty then, and for an empty
 * text: a command that was carried out does not fail because of something said in passing.
 */
public interface Answer {

    /**
     * Reads a required text.
     *
     * @param field the field's name on the wire
     * @return the text; a number, or an array of several elements, is returned as its JSON text
     */
    String text(String field);

    /**
     * Reads an optional text.
     *
     * @param field the field's name on the wire
     * @return the text, or empty
     */
    Optional<String> optionalText(String field);

    /**
     * Reads a required flag.
     *
     * @param field the field's name on the wire
     * @param whenFalse the wire value for false
     * @param whenTrue the wire value for true
     * @return the flag; {@code true}, {@code false}, {@code on} and {@code off} are understood as well, as texts also
     *     in upper case
     */
    boolean flag(String field, String whenFalse, String whenTrue);

    /**
     * Reads an optional flag.
     *
     * @param field the field's name on the wire
     * @param whenFalse the wire value for false
     * @param whenTrue the wire value for true
     * @return the flag, or empty
     */
    Optional<Boolean> optionalFlag(String field, String whenFalse, String whenTrue);

    /**
     * Reads a required whole number.
     *
     * @param field the field's name on the wire
     * @return the number; one with a fraction of zero is understood, too
     */
    int whole(String field);

    /**
     * Reads an optional whole number.
     *
     * @param field the field's name on the wire
     * @return the number, or empty
     */
    OptionalInt optionalWhole(String field);

    /**
     * Reads a required decimal number.
     *
     * @param field the field's name on the wire
     * @return the number, finite
     */
    double decimal(String field);

    /**
     * Reads an optional decimal number.
     *
     * @param field the field's name on the wire
     * @return the number, finite, or empty
     */
    OptionalDouble optionalDecimal(String field);

    /**
     * Reads a required constant.
     *
     * @param field the field's name on the wire
     * @param constants the constants that the spec knows
     * @param <E> the enum
     * @return the constant, or the raw value if the spec knows none for it
     */
    <E extends Enum<E> & WireValue> EnumValue<E> constant(String field, List<E> constants);

    /**
     * Reads an optional constant.
     *
     * @param field the field's name on the wire
     * @param constants the constants that the spec knows
     * @param <E> the enum
     * @return the constant, or the raw value if the spec knows none for it, or empty
     */
    <E extends Enum<E> & WireValue> Optional<EnumValue<E>> optionalConstant(String field, List<E> constants);

    /**
     * Reads a required group address.
     *
     * @param field the field's name on the wire
     * @return the address
     */
    GroupAddress groupAddress(String field);

    /**
     * Reads an optional group address.
     *
     * @param field the field's name on the wire
     * @return the address, or empty
     */
    Optional<GroupAddress> optionalGroupAddress(String field);

    /**
     * Reads a required length of time.
     *
     * @param field the field's name on the wire
     * @param units the words that follow the numbers, from the greatest unit
     * @param seconds how many seconds one of each unit is
     * @return the text with the length of time that it was understood as
     */
    ParsedText<Duration> duration(String field, List<String> units, List<Long> seconds);

    /**
     * Reads an optional length of time.
     *
     * @param field the field's name on the wire
     * @param units the words that follow the numbers, from the greatest unit
     * @param seconds how many seconds one of each unit is
     * @return the text with the length of time that it was understood as, or empty
     */
    Optional<ParsedText<Duration>> optionalDuration(String field, List<String> units, List<Long> seconds);

    /**
     * Reads a required date and time.
     *
     * @param field the field's name on the wire
     * @param pattern the pattern of the text
     * @return the text with the time that it was understood as
     */
    ParsedText<LocalDateTime> timestamp(String field, String pattern);

    /**
     * Reads an optional date and time.
     *
     * @param field the field's name on the wire
     * @param pattern the pattern of the text
     * @return the text with the time that it was understood as, or empty
     */
    Optional<ParsedText<LocalDateTime>> optionalTimestamp(String field, String pattern);

    /**
     * Reads a list of texts, which may be a text with separators or a JSON array.
     *
     * @param field the field's name on the wire
     * @param separator what stands between two elements
     * @return the elements without white space around them; empty if the field is missing or empty
     */
    List<String> texts(String field, String separator);

    /**
     * Shows a field as it stands in the answer, for diagnosis: tolerant reading hides in which form a value came.
     *
     * @param field the field's name on the wire
     * @return its JSON text, such as {@code 3}, {@code "3"} or {@code [3]}; <code>{…}</code> for an object; empty if the
     *     field is missing
     */
    Optional<String> json(String field);
}
