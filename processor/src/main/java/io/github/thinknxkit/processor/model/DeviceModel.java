package io.github.thinknxkit.processor.model;

import com.palantir.javapoet.ClassName;
import io.github.thinknxkit.spec.model.DeviceKind;
import java.util.List;

/**
 * A device kind.
 *
 * @param spec the device kind in the spec
 * @param type the public interface
 * @param handle its implementation
 * @param factory the name of the entry type's method that returns one
 * @param id what identifies a device
 * @param abilities its controllers with their operations
 */
public record DeviceModel(
        DeviceKind spec,
        ClassName type,
        ClassName handle,
        String factory,
        ArgumentModel id,
        List<BoundController> abilities) {

    /** Copies the list. */
    public DeviceModel {
        abilities = List.copyOf(abilities);
    }
}
