package io.github.thinknxkit.plant;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a plant file says of a device.
 *
 * @param type its kind, controllers and protection
 * @param guid its identifier on the server
 * @param name its name as people write it
 * @param areas the names of the areas that it is in, outermost first; empty if it is in none
 * @param tags the words to find it by, in file order
 * @param limits what may be sent to it, by controller; at most one for each
 * @param direction what its positions on the wire mean
 */
public record DeviceInfo(
        DeviceType type,
        String guid,
        String name,
        List<String> areas,
        List<String> tags,
        List<ValueLimit> limits,
        Direction direction) {

    /** Copies the lists. */
    public DeviceInfo {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(guid, "guid");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(direction, "direction");
        areas = List.copyOf(Objects.requireNonNull(areas, "areas"));
        tags = List.copyOf(Objects.requireNonNull(tags, "tags"));
        limits = List.copyOf(Objects.requireNonNull(limits, "limits"));
    }

    /**
     * Returns what is known of a device without tags, limits or a direction of its own.
     *
     * @param type its kind, controllers and protection
     * @param guid its identifier on the server
     * @param name its name as people write it
     * @param areas the names of the areas that it is in, outermost first
     * @return the information
     */
    public static DeviceInfo of(DeviceType type, String guid, String name, List<String> areas) {
        return new DeviceInfo(type, guid, name, areas, List.of(), List.of(), Direction.NORMAL);
    }

    /**
     * Returns this with words to find the device by.
     *
     * @param words the tags, in place of those before
     * @return the information
     */
    public DeviceInfo tagged(String... words) {
        return new DeviceInfo(
                type, guid, name, areas, List.of(Objects.requireNonNull(words, "words")), limits, direction);
    }

    /**
     * Returns this with one more limit.
     *
     * @param controller the controller's name, which has no limit yet
     * @param min the least value; negative infinity for none
     * @param max the greatest value; positive infinity for none
     * @return the information
     */
    public DeviceInfo limited(String controller, double min, double max) {
        List<ValueLimit> more = new ArrayList<>(limits);
        more.add(new ValueLimit(controller, min, max));
        return new DeviceInfo(type, guid, name, areas, tags, more, direction);
    }

    /** {@return this with positions the other way round} */
    public DeviceInfo inverted() {
        return new DeviceInfo(type, guid, name, areas, tags, limits, Direction.INVERTED);
    }

    /** {@return the kind's name in the API's spec, such as {@code light}} */
    public String kind() {
        return type.kind();
    }

    /** {@return the names of the controllers that the device has, such as {@code power}} */
    public List<String> controllers() {
        return type.controllers();
    }

    /**
     * Returns the limit of a controller.
     *
     * @param controller the controller's name
     * @return the limit, or empty if the plant file gives none
     */
    public Optional<ValueLimit> limit(String controller) {
        Objects.requireNonNull(controller, "controller");
        return limits.stream()
                .filter(limit -> limit.controller().equals(controller))
                .findFirst();
    }

    /** {@return areas and name with slashes between them, such as {@code Ground floor/Living room/Ceiling light}} */
    public String path() {
        return areas.isEmpty() ? name : String.join("/", areas) + "/" + name;
    }

    /** Returns path, kind and GUID, such as {@code Hall/Lamp (light 1IzPszHWAEvzxtXBMrkzWQ)}. */
    @Override
    public String toString() {
        return path() + " (" + kind() + " " + guid + ")";
    }
}
