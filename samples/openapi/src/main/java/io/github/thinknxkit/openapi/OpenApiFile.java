package io.github.thinknxkit.openapi;

/**
 * An OpenAPI document.
 *
 * @param name the name of the file, such as {@code thinknx-local-basic.json}
 * @param text its content, JSON in OpenAPI 3.1.1, which ends with a line feed
 */
public record OpenApiFile(String name, String text) {}
