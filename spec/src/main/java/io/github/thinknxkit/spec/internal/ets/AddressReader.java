package io.github.thinknxkit.spec.internal.ets;

import io.github.thinknxkit.spec.internal.ets.AddressText.Group;
import io.github.thinknxkit.spec.internal.ets.AddressText.Range;
import io.github.thinknxkit.spec.internal.ets.AddressText.Unreadable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Reads addresses in one, two or three levels: {@code 2563}, {@code 1/515}, {@code 1/2/3}; of ranges {@code 1/2/-}. */
public final class AddressReader {

    /** A level of an address: its name, and how many bits it has. */
    private record Level(String name, int bits) {}

    private static final Level MAIN = new Level("main group", 5);
    private static final List<List<Level>> STYLES = List.of(
            List.of(new Level("address", 16)),
            List.of(MAIN, new Level("sub group", 11)),
            List.of(MAIN, new Level("middle group", 3), new Level("sub group", 8)));

    private static final int LONGEST = 100;
    private static final String EXPECTED = "expected one such as 1/0/7, 1/7 or 2055";

    /** Decimal, whatever zeros it begins with. */
    private static final Pattern NUMBER = Pattern.compile("0*([0-9]{1,9})");

    private static final Pattern EXACT = Pattern.compile("(0|[1-9][0-9]*+)(/(0|[1-9][0-9]*+))*+");

    private AddressReader() {}

    static AddressText read(String text) {
        List<String> parts = text.length() > LONGEST
                ? List.of()
                : Arrays.stream(text.split("/", -1)).map(String::strip).toList();
        if (SpreadsheetDate.is(text)) {
            return new Unreadable(SpreadsheetDate.REASON);
        } else if (parts.isEmpty() || parts.size() > STYLES.size()) {
            return new Unreadable(EXPECTED);
        }
        List<String> numbers =
                parts.stream().takeWhile(part -> !part.equals("-")).toList();
        boolean dashed = parts.stream().skip(numbers.size()).allMatch("-"::equals);
        return numbers.isEmpty() || !dashed ? new Unreadable(EXPECTED) : read(numbers, STYLES.get(parts.size() - 1));
    }

    /**
     * Reads the address of a group that is written in one way only: without blanks, and zeros in front.
     *
     * @param text the text
     * @return its 16 bits; empty if the text is none, or the broadcast address 0, which is no group
     */
    public static OptionalInt exact(String text) {
        return EXACT.matcher(text).matches() && read(text) instanceof Group group
                ? OptionalInt.of(group.raw())
                : OptionalInt.empty();
    }

    /**
     * Says why a text is no address.
     *
     * @param text the text
     * @return a clause, or empty if it is the address of a group or range
     */
    public static Optional<String> problem(String text) {
        return read(text) instanceof Unreadable unreadable ? Optional.of(unreadable.reason()) : Optional.empty();
    }

    /** Whether a text is an address with slashes, which hardly anything else looks like. */
    static boolean isLevelled(String text) {
        return text.indexOf('/') >= 0 && !(read(text) instanceof Unreadable);
    }

    private static AddressText read(List<String> numbers, List<Level> style) {
        int raw = 0;
        for (int i = 0; i < style.size(); i++) {
            Level level = style.get(i);
            String number = i < numbers.size() ? numbers.get(i) : "0";
            Optional<String> wrong = wrong(number, level);
            if (wrong.isPresent()) {
                return new Unreadable(wrong.get());
            }
            raw = raw << level.bits() | Integer.parseInt(number);
        }
        return numbers.size() < style.size() ? new Range(Block.of(raw, numbers.size())) : group(raw, style.size());
    }

    private static AddressText group(int raw, int levels) {
        return raw == 0
                ? new Unreadable("it is the broadcast address 0/0/0, which is no group")
                : new Group(raw, levels);
    }

    private static Optional<String> wrong(String number, Level level) {
        if (!NUMBER.matcher(number).matches()) {
            return Optional.of(EXPECTED);
        }
        int max = (1 << level.bits()) - 1;
        return Integer.parseInt(number) <= max
                ? Optional.empty()
                : Optional.of("the " + level.name() + " is 0 to " + max + ", not " + number);
    }
}
