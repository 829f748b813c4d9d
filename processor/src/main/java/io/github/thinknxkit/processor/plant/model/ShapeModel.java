package io.github.thinknxkit.processor.plant.model;

import com.palantir.javapoet.ClassName;
import io.github.thinknxkit.processor.model.BoundController;
import io.github.thinknxkit.processor.model.DeviceModel;
import java.util.List;
import java.util.Optional;

/**
 * The type of all devices of a plant that have one kind, the same controllers and the same protection.
 *
 * @param kind the device kind
 * @param controllers what they have, in the order of the kind
 * @param type the interface
 * @param handle its implementation
 * @param readings how their states are read
 * @param unlocked what a locked device becomes; empty if they are not locked
 */
public record ShapeModel(
        DeviceModel kind,
        List<BoundController> controllers,
        ClassName type,
        ClassName handle,
        List<ReadingModel> readings,
        Optional<ShapeModel> unlocked) {

    /** Copies the lists. */
    public ShapeModel {
        controllers = List.copyOf(controllers);
        readings = List.copyOf(readings);
    }

    /** {@return whether they have all that the kind can have} */
    public boolean isWhole() {
        return controllers.size() == kind.abilities().size();
    }

    /** {@return whether they are commanded only after an explicit call} */
    public boolean isLocked() {
        return unlocked.isPresent();
    }
}
