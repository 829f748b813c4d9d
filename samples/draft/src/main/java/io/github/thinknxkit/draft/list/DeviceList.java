package io.github.thinknxkit.draft.list;

import java.util.List;

/**
 * What a list of devices says, line by line: each line that is not blank is in one of the two lists.
 *
 * @param file the file as the user named it
 * @param devices the devices, in the order of the list
 * @param unused the lines that are no devices, likewise
 */
public record DeviceList(String file, List<ListedDevice> devices, List<UnusedLine> unused) {

    /** Copies the lists. */
    public DeviceList {
        devices = List.copyOf(devices);
        unused = List.copyOf(unused);
    }

    /**
     * Returns a list of nothing, as where no list is given.
     *
     * @return the empty list
     */
    public static DeviceList none() {
        return new DeviceList("", List.of(), List.of());
    }

    /**
     * A line of a list that no device could be made of.
     *
     * @param line the line, from 1
     * @param text the line, without characters that hide and without what may be a credential
     * @param reason why it was not used: a clause without full stop
     */
    public record UnusedLine(int line, String text, String reason) {}
}
