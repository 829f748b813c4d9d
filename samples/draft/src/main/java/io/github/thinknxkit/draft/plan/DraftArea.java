package io.github.thinknxkit.draft.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An area of a draft.
 *
 * @param name its name, distinct in the area around it
 * @param as its name in code, where its name alone would make none or that of another
 * @param reason what it was guessed from, for a comment; empty if the list has it
 * @param areas the areas in it
 * @param devices the devices in it but in none of its areas
 */
public record DraftArea(
        String name, Optional<String> as, Optional<String> reason, List<DraftArea> areas, List<DraftDevice> devices) {

    /** Copies the lists. */
    public DraftArea {
        areas = List.copyOf(areas);
        devices = List.copyOf(devices);
    }

    /**
     * Returns all areas in it, outer ones first.
     *
     * @return the areas
     */
    public Stream<DraftArea> allAreas() {
        return areas.stream().flatMap(area -> Stream.concat(Stream.of(area), area.allAreas()));
    }

    /**
     * Returns all devices in it, those of an area before those of the areas in it.
     *
     * @return the devices
     */
    public Stream<DraftDevice> allDevices() {
        return Stream.concat(devices.stream(), areas.stream().flatMap(DraftArea::allDevices));
    }

    /** {@return whether something in it is more than a comment: a device with a kind} */
    public boolean isActive() {
        return allDevices().anyMatch(device -> !device.kind().isOpen());
    }
}
