package io.github.thinknxkit.spec.knx;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of a datapoint type, such as 1.008: a main type, which says how values are laid out, and a sub type, which says
 * what they mean.
 *
 * @param main the main type, 1 to 65535
 * @param sub the sub type, 0 to 65535; empty if only the main type is known
 */
public record DatapointTypeId(int main, OptionalInt sub) {

    private static final int MAX = 0xFFFF;

    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,5}");

    private static final int LONGEST_MISTYPED = 40;

    private static final String SUB = "([0-9]{1,5}|[xX*]{1,3})";

    /** ETS writes {@code DPT-1} and {@code DPST-1-8}, people 1.008, other tools every mixture of the two. */
    private static final Pattern SPELLING = Pattern.compile(
            "DPS?T[-_ ]?([0-9]{1,5})(?:[-.]" + SUB + ")?|([0-9]{1,5})(?:\\." + SUB + ")?", Pattern.CASE_INSENSITIVE);

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException if a number is out of its range
     */
    public DatapointTypeId {
        if (main < 1 || main > MAX || sub.orElse(0) < 0 || sub.orElse(0) > MAX) {
            throw new IllegalArgumentException(
                    "A main type is 1 to 65535, a sub type 0 to 65535, not " + main + " and " + sub);
        }
    }

    /**
     * Returns the number of a main type.
     *
     * @param main the main type, 1 to 65535
     * @return the number
     * @throws IllegalArgumentException if it is out of its range
     */
    public static DatapointTypeId of(int main) {
        return new DatapointTypeId(main, OptionalInt.empty());
    }

    /**
     * Returns the number of a sub type.
     *
     * @param main the main type, 1 to 65535
     * @param sub the sub type, 0 to 65535
     * @return the number
     * @throws IllegalArgumentException if a number is out of its range
     */
    public static DatapointTypeId of(int main, int sub) {
        return new DatapointTypeId(main, OptionalInt.of(sub));
    }

    /**
     * Reads a number in any spelling that is met: {@code DPT-1}, {@code DPST-1-8}, {@code DPST-1-008}, {@code DPT 1.008},
     * {@code 1.008}, {@code 1.xxx} or {@code 1}.
     *
     * @param text the text; white space around it and letter case do not matter
     * @return the number, or empty if the text is none
     */
    public static Optional<DatapointTypeId> parse(String text) {
        Matcher matcher = SPELLING.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return matcher.group(1) != null
                ? ofDigits(matcher.group(1), Optional.ofNullable(matcher.group(2)))
                : ofDigits(matcher.group(3), Optional.ofNullable(matcher.group(4)));
    }

    /**
     * Returns the number that was probably meant by a text which is none: made of the one or two numbers in it, whatever else
     * is there.
     *
     * @param text the text
     * @return the number, or empty if the text is long or has no number or more than two
     */
    public static Optional<DatapointTypeId> meant(String text) {
        if (text.length() > LONGEST_MISTYPED) {
            return Optional.empty();
        }
        List<String> numbers =
                DIGITS.matcher(text).results().map(MatchResult::group).toList();
        return numbers.size() > 2 ? Optional.empty() : parse(String.join(".", numbers));
    }

    private static Optional<DatapointTypeId> ofDigits(String main, Optional<String> sub) {
        int mainType = Integer.parseInt(main);
        Optional<Integer> subType =
                sub.filter(it -> Character.isDigit(it.charAt(0))).map(Integer::valueOf);
        boolean valid = mainType >= 1 && mainType <= MAX && subType.orElse(0) <= MAX;
        return valid ? Optional.of(subType.map(it -> of(mainType, it)).orElse(of(mainType))) : Optional.empty();
    }

    /** {@return the number of the main type alone} */
    public DatapointTypeId mainType() {
        return of(main);
    }

    /** Returns the number as people write it, such as {@code 1.008}, or {@code 9} for a main type alone. */
    @Override
    public String toString() {
        return sub.isPresent() ? String.format(Locale.ROOT, "%d.%03d", main, sub.getAsInt()) : String.valueOf(main);
    }
}
