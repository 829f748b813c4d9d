package io.github.thinknxkit.processor.plant.model;

import com.palantir.javapoet.ClassName;
import java.util.List;

/**
 * An area, or the building itself.
 *
 * @param type its class
 * @param name its name as people write it
 * @param accessor the method of the area around it; empty for the building
 * @param path the names of the areas down to it, outermost first; empty for the building
 * @param devices the devices directly in it
 * @param areas the areas directly in it
 */
public record AreaModel(
        ClassName type,
        String name,
        String accessor,
        List<String> path,
        List<DeviceMember> devices,
        List<AreaModel> areas) {

    /** Copies the lists. */
    public AreaModel {
        path = List.copyOf(path);
        devices = List.copyOf(devices);
        areas = List.copyOf(areas);
    }
}
