package io.github.thinknxkit.dynamic.plant;

import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.dynamic.text.ShownText;
import io.github.thinknxkit.plant.DeviceInfo;
import io.github.thinknxkit.plant.DeviceType;
import io.github.thinknxkit.spec.text.NearestName;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The devices of a building.
 *
 * @param name what people call it
 * @param devices its devices, in file order, each with a path of its own
 */
public record Plant(String name, List<DeviceInfo> devices) {

    private static final int NAMED = 5;

    /** Copies the list. */
    public Plant {
        devices = List.copyOf(devices);
    }

    /**
     * Finds a device: by its path, by its GUID, or by the end of its path if no other device has it.
     *
     * @param word the path or GUID, in any case if there is no other
     * @return the device
     * @throws UsageException if there is none, or more than one; the message names the nearest
     */
    public DeviceInfo find(String word) {
        return single(word, named(word, devices.stream().map(PlacePath::of).toList()))
                .map(this::device)
                .orElseThrow(() -> unknownDevice(word));
    }

    /**
     * Returns whether a word means a device or an area, or more than one.
     *
     * @param word the word
     * @return false if nothing in the plant is called like that
     */
    public boolean knows(String word) {
        return !named(word, places()).isEmpty();
    }

    /**
     * Returns the devices of an area, or a single device. Both are found as {@link #find} finds devices.
     *
     * @param word the path of an area or device, its end, or a GUID
     * @return the devices there, in file order
     * @throws UsageException if there is no such place, or more than one; the message names the nearest
     */
    public Plant within(String word) {
        String place =
                word.length() > 1 && word.endsWith("/") && !knows(word) ? word.substring(0, word.length() - 1) : word;
        PlacePath found = single(place, named(place, places())).orElseThrow(() -> unknownPlace(word));
        return only(device -> PlacePath.of(device).isWithin(found)
                || PlacePath.of(device).toString().equals(found.toString()));
    }

    /**
     * Returns some of the devices.
     *
     * @param wanted which ones
     * @return these, in file order
     */
    public Plant only(Predicate<DeviceInfo> wanted) {
        return new Plant(name, devices.stream().filter(wanted).toList());
    }

    /** {@return the controllers that its devices have} */
    public List<String> controllers() {
        return devices.stream()
                .flatMap(device -> device.controllers().stream())
                .distinct()
                .toList();
    }

    /**
     * Returns the devices that have a controller, and nothing else of them.
     *
     * @param controller the controller's name
     * @return these, in file order
     * @throws UsageException if none has it; the message names those that they have
     */
    public Plant withController(String controller) {
        if (!controllers().contains(controller)) {
            throw new UsageException("there is no controller " + ShownText.quoted(controller) + " here, but "
                    + String.join(", ", controllers())
                    + ShownText.question(controller, controllers()));
        }
        return new Plant(
                name,
                devices.stream()
                        .filter(device -> device.controllers().contains(controller))
                        .map(device -> only(device, controller))
                        .toList());
    }

    private static DeviceInfo only(DeviceInfo device, String controller) {
        DeviceType type =
                new DeviceType(device.kind(), List.of(controller), device.type().protection());
        return new DeviceInfo(
                type, device.guid(), device.name(), device.areas(), device.tags(), device.limits(), device.direction());
    }

    /** {@return the paths of all areas in which there is a device} */
    public List<PlacePath> areas() {
        return devices.stream()
                .flatMap(device -> PlacePath.of(device).areas().stream())
                .distinct()
                .toList();
    }

    private List<PlacePath> places() {
        return Stream.concat(areas().stream(), devices.stream().map(PlacePath::of))
                .toList();
    }

    private DeviceInfo device(PlacePath path) {
        return devices.stream()
                .filter(device -> PlacePath.of(device).equals(path))
                .findFirst()
                .orElseThrow();
    }

    /** What comes first here means more: a whole path more than its end, letters as they are more than others. */
    private List<PlacePath> named(String word, List<PlacePath> places) {
        String folded = PlacePath.fold(word);
        List<Predicate<PlacePath>> ways = List.of(
                place -> place.toString().equals(word),
                place -> devices.stream()
                        .anyMatch(device -> device.guid().equals(word)
                                && PlacePath.of(device).equals(place)),
                place -> place.endsWith(word),
                place -> place.folded().toString().equals(folded),
                place -> place.folded().endsWith(folded));
        return ways.stream()
                .map(way -> places.stream().filter(way).toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** An area and a device in the same area may have one name: then both are meant. */
    private static Optional<PlacePath> single(String word, List<PlacePath> found) {
        List<String> paths = found.stream().map(PlacePath::toString).distinct().toList();
        if (paths.size() > 1) {
            throw new UsageException("several places are called " + ShownText.quoted(word) + ": " + quoted(paths));
        }
        return found.stream().findFirst();
    }

    private static String quoted(List<String> paths) {
        String named = paths.stream().limit(NAMED).map(ShownText::quoted).collect(Collectors.joining(", "));
        return paths.size() > NAMED ? named + " and " + (paths.size() - NAMED) + " more" : named;
    }

    private UsageException unknownDevice(String word) {
        Optional<PlacePath> area = single(word, named(word, areas()));
        if (area.isPresent()) {
            Plant there = within(word);
            return new UsageException(ShownText.quoted(area.get().toString()) + " is an area, not a device; in it: "
                    + quoted(there.devices.stream().map(DeviceInfo::path).toList()));
        }
        return unknown(
                "device",
                word,
                devices.stream().map(DeviceInfo::path).toList(),
                devices.stream().map(DeviceInfo::name).toList());
    }

    private UsageException unknownPlace(String word) {
        return unknown(
                "area or device",
                word,
                places().stream().map(PlacePath::toString).toList(),
                places().stream()
                        .map(place -> place.names().get(place.names().size() - 1))
                        .toList());
    }

    /** A slip may be in the whole path, or in a name alone. */
    private UsageException unknown(String what, String word, List<String> paths, List<String> names) {
        List<String> numbered = paths.stream()
                .filter(path -> path.startsWith(word + " (") || path.contains("/" + word + " ("))
                .toList();
        if (!numbered.isEmpty()) {
            return new UsageException("more than one path reads like " + ShownText.quoted(word)
                    + ", so these have numbers: " + quoted(numbered));
        }
        String question = ShownText.question(NearestName.ofAll(word, paths).or(() -> NearestName.ofAll(word, names)));
        return new UsageException("the plant " + ShownText.quoted(name) + " has no " + what + " "
                + ShownText.quoted(word) + (question.isEmpty() ? "; \"thinknx list\" shows all" : question));
    }
}
