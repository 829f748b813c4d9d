package io.github.thinknxkit.processor.plant.model;

import io.github.thinknxkit.spec.ets.CatalogGroup;

/**
 * A group address without a handle. It has a method all the same: what that returns tells people, and compilers who are asked
 * for more, that nothing can be sent to it.
 *
 * @param group the address in the export, and why it has no handle
 * @param accessor the range's method that returns it
 */
public record UntypedMember(CatalogGroup group, String accessor) {}
