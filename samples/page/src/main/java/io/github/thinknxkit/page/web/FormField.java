package io.github.thinknxkit.page.web;

import java.util.Optional;

/**
 * One {@code name=value} of a query or a form, decoded.
 *
 * @param name the name
 * @param value the value; empty where there is no equals sign
 */
public record FormField(String name, Optional<String> value) {

    /** What stands for a secret wherever one could be read. */
    public static final String SECRET = "***";

    /**
     * Returns the field as it may be shown: the value of {@code pass} is not.
     *
     * @return the field, or one of the same name without the secret
     */
    public FormField shown() {
        return name.equalsIgnoreCase("pass") ? new FormField(name, Optional.of(SECRET)) : this;
    }

    /** Returns the field as it may be shown. */
    @Override
    public String toString() {
        return name + shown().value().map(text -> "=" + text).orElse("");
    }
}
