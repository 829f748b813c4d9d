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
}
