package io.github.thinknxkit.cli.call;

import io.github.thinknxkit.cli.api.ApiAction;

/** What a word in the place of a device means. */
@FunctionalInterface
public interface DeviceNames {

    /** Takes each word as a GUID. */
    DeviceNames GUIDS = (action, word) -> Target.device(word);

    /**
     * Finds the device that a word names.
     *
     * @param action what is to be done with it
     * @param word the word
     * @return the device
     * @throws UsageException if no device is named like that
     */
    Target find(ApiAction action, String word);
}
