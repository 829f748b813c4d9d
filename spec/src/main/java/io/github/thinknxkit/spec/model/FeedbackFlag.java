package io.github.thinknxkit.spec.model;

/**
 * The flag that asks the server to hold its answer until the device reports its state.
 *
 * @param parameter the name of the flag, sent bare, without a value
 * @param description what it does
 */
public record FeedbackFlag(String parameter, String description) {}
