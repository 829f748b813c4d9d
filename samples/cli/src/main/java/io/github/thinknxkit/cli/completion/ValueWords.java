package io.github.thinknxkit.cli.completion;

import io.github.thinknxkit.cli.completion.Candidates.Candidate;
import io.github.thinknxkit.dynamic.value.Spelling;
import io.github.thinknxkit.spec.model.ValueType;
import io.github.thinknxkit.spec.model.ValueType.Constant;
import java.util.List;
import java.util.stream.Stream;

/** The words for the values of a type. */
public final class ValueWords {

    private ValueWords() {}

    /**
     * Returns the words for a type.
     *
     * @param type the type
     * @param spelling how its values are spelt
     * @return the words; none if there are too many, as for a number
     */
    public static Candidates of(ValueType type, Spelling spelling) {
        if (type instanceof ValueType.Flag flag) {
            return words(Stream.of(flag.whenTrue(), flag.whenFalse()), spelling);
        } else if (type instanceof ValueType.Choice choice) {
            return words(choice.constants().stream(), spelling);
        }
        return Candidates.NONE;
    }

    private static Candidates words(Stream<Constant> constants, Spelling spelling) {
        List<Candidate> words = constants
                .map(constant -> new Candidate(spelling.word(constant), constant.description()))
                .toList();
        return Candidates.of(words);
    }
}
