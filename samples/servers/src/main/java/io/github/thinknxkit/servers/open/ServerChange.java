package io.github.thinknxkit.servers.open;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What became of a change of a configuration or its files.
 *
 * @param opened the servers that are new, or open anew
 * @param retired those in whose place they came, and those that are gone
 */
public record ServerChange<S extends Served>(List<S> opened, List<S> retired) {

    /** Copies the lists. */
    public ServerChange {
        opened = List.copyOf(opened);
        retired = List.copyOf(retired);
    }

    /** {@return whether all servers stay as they are} */
    public boolean isEmpty() {
        return opened.isEmpty() && retired.isEmpty();
    }

    /** Returns it for a log, such as {@code opened villa, hotel; closed hotel, office}. */
    @Override
    public String toString() {
        return "opened " + names(opened) + "; closed " + names(retired);
    }

    private static String names(List<? extends Served> servers) {
        return servers.isEmpty()
                ? "none"
                : servers.stream().map(served -> served.server().name()).collect(Collectors.joining(", "));
    }
}
