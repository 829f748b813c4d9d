package io.github.thinknxkit.gateway.hook.send;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Finds the addresses of a name. May take its time. */
@FunctionalInterface
public interface NameLookup {

    List<InetAddress> find(String name) throws UnknownHostException;

    static NameLookup system() {
        return name -> List.of(InetAddress.getAllByName(name));
    }
}
