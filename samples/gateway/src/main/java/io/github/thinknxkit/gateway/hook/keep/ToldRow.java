package io.github.thinknxkit.gateway.hook.keep;

import io.github.thinknxkit.gateway.fact.Subject;

/** What one hook was told of one subject. */
public record ToldRow(String hook, Subject subject, Told told) {}
