package io.github.thinknxkit.dynamic.value;

import io.github.thinknxkit.dynamic.api.Argument;
import io.github.thinknxkit.dynamic.text.ShownText;
import io.github.thinknxkit.error.CallContext;
import io.github.thinknxkit.error.InvalidArgumentException;
import io.github.thinknxkit.spec.model.ValueType;
import io.github.thinknxkit.spec.plant.NumberRange;
import io.github.thinknxkit.value.GroupAddress;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Understands the words of a command as values of the types that the spec gives.
 *
 * <p>Ranges are left to the client, which checks them before anything is sent and reports them in its own words.
 */
public final class WordParser {

    /** No quantity of the API has more digits, and these fit an int. */
    private static final Pattern WHOLE = Pattern.compile("[+-]?[0-9]{1,9}");

    private static final Pattern DECIMAL = Pattern.compile("[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)");

    private final String operation;
    private final Spelling spelling;

    /**
     * Makes a parser.
     *
     * @param operation the operation that errors name
     * @param spelling how flags and choices may be spelt
     */
    public WordParser(String operation, Spelling spelling) {
        this.operation = operation;
        this.spelling = spelling;
    }

    /**
     * Understands a word.
     *
     * @param argument what the word stands for
     * @param word the word
     * @return a String, Boolean, Integer, Double, {@link GroupAddress}, or the {@link ValueType.Constant} of a choice
     * @throws InvalidArgumentException if the word is no value of the type
     */
    public Object parse(Argument argument, String word) {
        ValueType type = argument.type();
        if (type instanceof ValueType.Flag flag) {
            return flag(argument, flag, word);
        } else if (type instanceof ValueType.Choice choice) {
            return choice(argument, choice, word);
        } else if (type instanceof ValueType.Whole || type instanceof ValueType.Scaled) {
            return whole(argument, word);
        } else if (type instanceof ValueType.Decimal) {
            return decimal(argument, word);
        } else if (type instanceof ValueType.GroupAddress) {
            return address(argument, word);
        }
        return word;
    }

    private Boolean flag(Argument argument, ValueType.Flag flag, String word) {
        return spelling.flag(flag, word)
                .orElseThrow(() -> wrong(argument, word, spelling.expected(flag), spelling.words(flag)));
    }

    private ValueType.Constant choice(Argument argument, ValueType.Choice choice, String word) {
        return spelling.choice(choice, word)
                .orElseThrow(() -> wrong(argument, word, spelling.expected(choice), spelling.words(choice)));
    }

    private Integer whole(Argument argument, String word) {
        String number = withoutUnit(argument, word);
        if (!WHOLE.matcher(number).matches()) {
            throw wrong(argument, word, "a whole number" + range(argument.type()), List.of());
        }
        return Integer.valueOf(number);
    }

    private static String range(ValueType type) {
        return NumberRange.of(type)
                .filter(NumberRange::hasBothEnds)
                .map(range -> " from " + (int) range.min().orElseThrow() + " to "
                        + (int) range.max().orElseThrow())
                .orElse("");
    }

    private Double decimal(Argument argument, String word) {
        String number = withoutUnit(argument, word);
        if (!DECIMAL.matcher(number).matches()) {
            String hint = number.indexOf(',') >= 0 ? "a number with a point, such as 21.5" : "a number such as 21.5";
            throw wrong(argument, word, hint, List.of());
        }
        return Double.valueOf(number);
    }

    private static String withoutUnit(Argument argument, String word) {
        Optional<String> unit = ValueType.unitOf(argument.type());
        return unit.isPresent() && word.endsWith(unit.get())
                ? word.substring(0, word.length() - unit.get().length()).strip()
                : word;
    }

    private GroupAddress address(Argument argument, String word) {
        try {
            return GroupAddress.parse(word);
        } catch (IllegalArgumentException e) {
            throw invalid(argument, argument.name() + ": " + ShownText.clean(String.valueOf(e.getMessage())));
        }
    }

    private InvalidArgumentException wrong(Argument argument, String word, String expected, List<String> known) {
        return invalid(
                argument,
                argument.name() + " must be " + expected + ", not " + ShownText.quoted(word)
                        + ShownText.question(word, known));
    }

    private InvalidArgumentException invalid(Argument argument, String message) {
        return new InvalidArgumentException(message, new CallContext(operation, "", ""), argument.name());
    }
}
