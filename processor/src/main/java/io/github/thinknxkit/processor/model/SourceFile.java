package io.github.thinknxkit.processor.model;

/**
 * A file that code is generated from.
 *
 * @param name its name, relative to the places that are searched; empty for the spec that comes with the processor
 * @param digest the SHA-256 of its bytes, in hexadecimal digits
 */
public record SourceFile(String name, String digest) {}
