package io.github.thinknxkit.cli.call;

import io.github.thinknxkit.cli.api.ApiAction;
import io.github.thinknxkit.cli.surroundings.UsageException;
import io.github.thinknxkit.cli.value.ShownText;

/** What a word in the place of a device means. */
@FunctionalInterface
public interface DeviceNames {

    /** Takes each word as a GUID, unless it can only be a path. */
    DeviceNames GUIDS = (action, word) -> {
        if (PathLikeness.isPath(word)) {
            throw new UsageException(
                    ShownText.quoted(word) + " is a path, not a GUID, and no plant file says which device it"
                            + " means; name one with --plant FILE, THINKNX_PLANT, or plant: FILE in the profile");
        }
        return Target.device(word);
    };

    /**
     * Finds the device that a word names.
     *
     * @param action what is to be done with it
     * @param word the word
     * @return the device
     * @throws UsageException if no device is named like that
     */
    Target find(ApiAction action, String word);

    /**
     * Returns whether words that were given without quotes are the path of a device.
     *
     * @param words the words, with a blank between two of them
     * @return false if no device is known to be called like that
     */
    default boolean isPath(String words) {
        return false;
    }
}
