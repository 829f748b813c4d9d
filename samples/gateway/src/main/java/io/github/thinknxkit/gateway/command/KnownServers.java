package io.github.thinknxkit.gateway.command;

import io.github.thinknxkit.plant.DeviceInfo;
import java.util.Collection;
import java.util.List;

/** The servers that a key can be for, as the configuration has them. */
public interface KnownServers {

    /** {@return their names} */
    Collection<String> names();

    /**
     * Returns the devices of a server.
     *
     * @param server its name
     * @return the devices of its plant file; none if it has no plant file
     */
    List<DeviceInfo> devices(String server);
}
