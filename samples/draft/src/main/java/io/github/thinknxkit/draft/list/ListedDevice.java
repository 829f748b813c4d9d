package io.github.thinknxkit.draft.list;

import java.util.List;
import java.util.Optional;

/**
 * A device of a list.
 *
 * @param line its line, from 1
 * @param name its name, one line of 1 to 255 characters, without any that hide; not distinct
 * @param guid its identifier, distinct in the list
 * @param areas the areas that the list puts it in, outermost first; empty if the list does not tell
 * @param kind what the list calls its kind; empty if the list does not tell
 * @param notes what else stands in the line, each with the title of its column if there is one
 */
public record ListedDevice(
        int line, String name, String guid, List<String> areas, Optional<String> kind, List<String> notes) {

    /** Copies the lists. */
    public ListedDevice {
        areas = List.copyOf(areas);
        notes = List.copyOf(notes);
    }
}
