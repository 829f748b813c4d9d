package io.github.thinknxkit.gateway.hook.keep;

import io.github.thinknxkit.gateway.fact.Subject;

/**
 * What one hook was told of one subject.
 *
 * @param hook the hook's id
 * @param subject the subject
 * @param told what it was told
 */
public record ToldRow(String hook, Subject subject, Told told) {}
