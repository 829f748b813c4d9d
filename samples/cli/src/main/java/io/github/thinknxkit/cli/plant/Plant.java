package io.github.thinknxkit.cli.plant;

import io.github.thinknxkit.cli.call.UsageException;
import io.github.thinknxkit.cli.value.NearestName;
import io.github.thinknxkit.cli.value.ShownText;
import io.github.thinknxkit.plant.DeviceInfo;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The devices of a building.
 *
 * @param name what people call it
 * @param devices its devices, in file order
 */
public record Plant(String name, List<DeviceInfo> devices) {

    private static final int NAMED = 5;

    /** Copies the list. */
    public Plant {
        devices = List.copyOf(devices);
    }

    /**
     * Finds a device: by its path, by the end of its path if no other device has it, or by its GUID.
     *
     * @param word the path or GUID, in any case if there is no other
     * @return the device
     * @throws UsageException if there is none, or more than one; the message names the nearest
     */
    public DeviceInfo find(String word) {
        List<Predicate<DeviceInfo>> ways = List.of(
                device -> device.path().equals(word),
                device -> device.guid().equals(word),
                device -> device.path().endsWith("/" + word),
                device -> device.path().equalsIgnoreCase(word),
                device -> device.path().toLowerCase(Locale.ROOT).endsWith("/" + word.toLowerCase(Locale.ROOT)));
        for (Predicate<DeviceInfo> way : ways) {
            List<DeviceInfo> found = devices.stream().filter(way).toList();
            if (found.size() == 1) {
                return found.get(0);
            } else if (found.size() > 1) {
                throw new UsageException("several devices are called " + ShownText.quoted(word) + ": " + paths(found));
            }
        }
        throw unknown(word);
    }

    private static String paths(List<DeviceInfo> found) {
        String named = found.stream()
                .limit(NAMED)
                .map(device -> ShownText.quoted(device.path()))
                .collect(Collectors.joining(", "));
        return found.size() > NAMED ? named + " and " + (found.size() - NAMED) + " more" : named;
    }

    /** A slip may be in the whole path, or in a name alone. */
    private UsageException unknown(String word) {
        List<String> paths = devices.stream().map(DeviceInfo::path).toList();
        List<String> names = devices.stream().map(DeviceInfo::name).toList();
        String hint = NearestName.of(word, paths)
                .or(() -> NearestName.of(word, names))
                .map(nearest -> "; did you mean \"" + nearest + "\"?")
                .orElse("; thinknx list shows all");
        return new UsageException(
                "the plant " + ShownText.quoted(name) + " has no device " + ShownText.quoted(word) + hint);
    }

    /**
     * Returns some of the devices.
     *
     * @param wanted which ones
     * @return these, in file order
     */
    public Plant only(Selection wanted) {
        return new Plant(name, devices.stream().filter(wanted::includes).toList());
    }
}
