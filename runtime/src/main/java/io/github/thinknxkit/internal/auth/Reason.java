package io.github.thinknxkit.internal.auth;

import java.util.function.UnaryOperator;

/** Why a call was refused: a sentence of ours, which may quote the server. */
@FunctionalInterface
public interface Reason {

    /**
     * Returns the sentence without its full stop.
     *
     * <p>Only the quotations are cleaned. A secret that is a common word would leave a hole in our own words, which tells
     * what the secret is.
     *
     * @param cleaned takes secrets out of what the server said
     * @return what happened and what to do
     */
    String text(UnaryOperator<String> cleaned);
}
