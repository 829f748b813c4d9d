package io.github.thinknxkit.processor.model;

import com.palantir.javapoet.ClassName;

/**
 * The types that stand for the API as a whole.
 *
 * @param entry the public entry type
 * @param client its implementation
 * @param operations holds the constants of the API and its operations
 * @param answers reads the answers
 */
public record Holders(ClassName entry, ClassName client, ClassName operations, ClassName answers) {}
