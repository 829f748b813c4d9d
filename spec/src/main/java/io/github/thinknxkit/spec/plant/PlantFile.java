package io.github.thinknxkit.spec.plant;

import io.github.thinknxkit.spec.model.Name;
import java.util.ArrayList;
import java.util.List;

/**
 * What one plant file says.
 *
 * @param name what people call the building
 * @param root the areas and devices of the building; an area without a name of its own, which bears the building's
 * @param etsExports the ETS group-address exports that belong to the plant, in file order
 * @param groups what the plant file itself says of group addresses, in file order; each address at most once
 * @param digest the SHA-256 of the file's bytes, as 64 lower-case hexadecimal digits
 */
public record PlantFile(Name name, Area root, List<PlantExport> etsExports, List<GroupOverride> groups, String digest) {

    /** Copies the lists. */
    public PlantFile {
        etsExports = List.copyOf(etsExports);
        groups = List.copyOf(groups);
    }

    /**
     * Returns all devices of the building, those of an area before those of the areas in it, in file order.
     *
     * @return the devices, each with its place
     */
    public List<PlacedDevice> devices() {
        List<PlacedDevice> found = new ArrayList<>();
        collect(root, List.of(), found);
        return List.copyOf(found);
    }

    private static void collect(Area area, List<String> path, List<PlacedDevice> found) {
        area.devices().forEach(device -> found.add(new PlacedDevice(path, device)));
        for (Area inner : area.areas()) {
            List<String> innerPath = new ArrayList<>(path);
            innerPath.add(inner.name().text());
            collect(inner, innerPath, found);
        }
    }
}
