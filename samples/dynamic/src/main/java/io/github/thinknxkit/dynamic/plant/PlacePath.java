package io.github.thinknxkit.dynamic.plant;

import io.github.thinknxkit.plant.DeviceInfo;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Where an area or device is in its building. A name may contain a slash itself ({@code Licht E/A}), so a path is compared
 * by its names and never by the text alone.
 *
 * @param names the names of the areas around it, outermost first, and its own
 */
public record PlacePath(List<String> names) {

    private static final String SEPARATOR = "/";

    /** Copies the list. */
    public PlacePath {
        names = List.copyOf(names);
    }

    /**
     * Returns the path of a device.
     *
     * @param device the device
     * @return its path
     */
    public static PlacePath of(DeviceInfo device) {
        List<String> names = new ArrayList<>(device.areas());
        names.add(device.name());
        return new PlacePath(names);
    }

    /** {@return the paths of the areas around the place, outermost first} */
    List<PlacePath> areas() {
        List<PlacePath> areas = new ArrayList<>();
        for (int depth = 1; depth < names.size(); depth++) {
            areas.add(new PlacePath(names.subList(0, depth)));
        }
        return areas;
    }

    boolean isWithin(PlacePath area) {
        int depth = area.names.size();
        return depth <= names.size() && names.subList(0, depth).equals(area.names);
    }

    /** Returns whether the text is the last names of this path, or all of them. */
    boolean endsWith(String text) {
        for (int start = 0; start < names.size(); start++) {
            if (text(names.subList(start, names.size())).equals(text)) {
                return true;
            }
        }
        return false;
    }

    /** Returns this path without letter case, and with each accented letter written in the same way. */
    PlacePath folded() {
        return new PlacePath(names.stream().map(PlacePath::fold).toList());
    }

    static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /**
     * Returns how the text of a path may go on: up to the end of the name that it stops in.
     *
     * @param start the text so far
     * @return the longer text, with a slash at its end if it is an area's; the same text if this path begins otherwise
     */
    public String completed(String start) {
        String all = toString();
        if (!all.startsWith(start)) {
            return start;
        }
        for (PlacePath area : areas()) {
            String text = area + SEPARATOR;
            if (text.length() > start.length()) {
                return text;
            }
        }
        return all;
    }

    /** Returns the names with slashes between them. */
    @Override
    public String toString() {
        return text(names);
    }

    private static String text(List<String> names) {
        return String.join(SEPARATOR, names);
    }
}
