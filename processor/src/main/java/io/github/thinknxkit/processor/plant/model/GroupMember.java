package io.github.thinknxkit.processor.plant.model;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.github.thinknxkit.spec.ets.CatalogGroup;
import io.github.thinknxkit.spec.knx.DatapointType;
import io.github.thinknxkit.spec.plant.Protection;

/**
 * A group address with a typed handle.
 *
 * @param group the address in the export
 * @param datapoint its datapoint type
 * @param accessor the range's method that returns the handle
 * @param java the type of the handle, unlocked
 * @param constants what the handle's constructor takes behind sender and information, each after a comma; may be empty
 */
public record GroupMember(
        CatalogGroup group, DatapointType datapoint, String accessor, TypeName java, CodeBlock constants) {

    /** {@return whether code has to unlock the handle before it sends} */
    public boolean isLocked() {
        return group.protection() == Protection.PROTECTED;
    }
}
