package io.github.thinknxkit.gateway.hook.send;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Finds the addresses of a name. May take its time. */
@FunctionalInterface
public interface NameLookup {

    /**
     * Finds the addresses of a name.
     *
     * @param name the name
     * @return its addresses
     * @throws UnknownHostException if it has none
     */
    List<InetAddress> find(String name) throws UnknownHostException;

    /** {@return the names as the system knows them} */
    static NameLookup system() {
        return name -> List.of(InetAddress.getAllByName(name));
    }
}
