package io.github.thinknxkit.internal.answer;

import io.github.thinknxkit.error.MalformedAnswerException;

/** Makes the error for an answer that cannot be understood. */
@FunctionalInterface
public interface Complaint {

    /**
     * Returns the error.
     *
     * @param what what is wrong, as a clause that follows "the answer"; holds nothing that the server sent
     * @param quoted what the server sent there; may be empty
     * @return the error
     */
    MalformedAnswerException about(String what, String quoted);
}
