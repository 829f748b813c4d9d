package io.github.thinknxkit.spec.internal.knx;

import io.github.thinknxkit.spec.knx.DatapointTypeId;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds the type that was probably meant by a text that is none. */
public final class MistypedType {

    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,5}");
    private static final int LONGEST = 40;
    private static final int NUMBERS = 2;

    private MistypedType() {}

    /**
     * Takes the numbers of a text, whatever else is in it.
     *
     * @param text the text
     * @return the type of its one number or its two, or empty if it has another count
     */
    public static Optional<DatapointTypeId> meant(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        List<String> numbers =
                DIGITS.matcher(text).results().map(MatchResult::group).toList();
        return numbers.size() > NUMBERS ? Optional.empty() : DatapointTypeId.parse(String.join(".", numbers));
    }
}
