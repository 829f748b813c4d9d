package io.github.thinknxkit.processor.plant.model;

/**
 * A file that a plant is generated from.
 *
 * @param name its name, relative to the places that are searched
 * @param digest the SHA-256 of its bytes, in hexadecimal digits
 */
public record PlantSource(String name, String digest) {}
