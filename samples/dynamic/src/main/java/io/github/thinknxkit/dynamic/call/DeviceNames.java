package io.github.thinknxkit.dynamic.call;

import io.github.thinknxkit.dynamic.api.ApiAction;
import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.dynamic.text.ShownText;

/** What a word that stands for a device means. */
@FunctionalInterface
public interface DeviceNames {

    /** Takes each word as a GUID, unless it can only be a path. */
    DeviceNames GUIDS = (action, word) -> {
        if (PathLikeness.isPath(word)) {
            throw new UsageException(
                    ShownText.quoted(word) + " is a path, not a GUID, and no plant file says which device it means");
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
