package io.github.thinknxkit.spec.model;

/**
 * One field of an answer.
 *
 * @param wireName its name in the JSON object, such as {@code comm_obj}, or its path, such as {@code relays[0].ison}
 * @param name its name for the caller in kebab case, such as {@code communication-object}
 * @param type its value type
 * @param required whether an answer without it is malformed
 * @param hidden whether it is checked or ignored, but not shown to the caller (the namespace, for one)
 * @param printed whether the answer's text shows it; what only repeats the request, or means nothing to people, is not
 * @param description what it means
 */
public record Field(
        String wireName,
        Name name,
        ValueType type,
        boolean required,
        boolean hidden,
        boolean printed,
        String description) {}
