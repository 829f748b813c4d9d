package io.github.thinknxkit.cli.completion;

import java.util.List;

/** A command that knows which words may follow it. */
@FunctionalInterface
public interface WordSource {

    /**
     * Returns what may come next.
     *
     * @param before the command's words so far, without options
     * @param current the beginning of the next word
     * @return the candidates
     */
    Candidates next(List<String> before, String current);

    /**
     * Returns what may follow one of the command's own options.
     *
     * @param option the option
     * @param current the beginning of its value
     * @return the candidates; none if others know them
     */
    default Candidates value(String option, String current) {
        return Candidates.NONE;
    }
}
