package io.github.thinknxkit.draft.project;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Reads which group addresses KNX devices are linked to. */
final class DevicesReader {

    private final ProjectXml in;
    private final Map<String, Set<String>> links = new HashMap<>();

    DevicesReader(ProjectXml in) {
        this.in = in;
    }

    /** Reads the areas, lines and segments, or what else devices are in. */
    void read() throws ProjectFault {
        in.children(name -> {
            if (name.equals("DeviceInstance")) {
                Set<String> own = links.computeIfAbsent(in.id("Id"), absent -> new HashSet<>());
                linksOf(own);
            } else {
                read();
            }
        });
    }

    /** ETS 5 writes links into an attribute, older ones into elements. */
    private void linksOf(Set<String> device) throws ProjectFault {
        in.children(name -> {
            switch (name) {
                case "ComObjectInstanceRef" -> {
                    for (String link : in.text("Links").split("\\s+", -1)) {
                        add(device, ProjectXml.shortId(link));
                    }
                    linksOf(device);
                }
                case "Send", "Receive" -> add(device, in.id("GroupAddressRefId"));
                default -> linksOf(device);
            }
        });
    }

    private void add(Set<String> device, String link) throws ProjectFault {
        if (!link.isEmpty() && device.add(link)) {
            in.take();
        }
    }

    /** The addresses by the devices, both as identifiers. */
    Map<String, Set<String>> links() {
        return links;
    }
}
