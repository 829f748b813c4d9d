package io.github.thinknxkit.dynamic.server;

import io.github.thinknxkit.dynamic.error.UsageException;
import java.util.List;

/** What a file has at a key of a connection. Errors never have the value, which may be a secret. */
public interface ConnectionValue {

    /** {@return where the value stands, for the beginning of an error} */
    String origin();

    /**
     * Returns the text.
     *
     * @return the text, not empty
     * @throws UsageException if it is none
     */
    String text();

    /**
     * Returns a text that may have any character.
     *
     * @return the text, not empty
     * @throws UsageException if it is none, or not the whole of what was meant
     */
    String secret();

    /**
     * Returns whether something is said.
     *
     * @return whether the text is {@code true}
     * @throws UsageException if it is neither {@code true} nor {@code false}
     */
    boolean flag();

    /**
     * Returns a list.
     *
     * @return the texts in it
     * @throws UsageException if it is no list of texts
     */
    List<String> texts();

    /**
     * Makes the error that the value is wrong.
     *
     * @param what what it should be, as the rest of a sentence
     * @return the error
     */
    UsageException wrong(String what);
}
