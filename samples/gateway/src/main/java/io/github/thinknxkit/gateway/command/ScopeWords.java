package io.github.thinknxkit.gateway.command;

import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.dynamic.text.ShownText;
import io.github.thinknxkit.gateway.key.Right;
import io.github.thinknxkit.gateway.key.Scope;
import io.github.thinknxkit.plant.DeviceInfo;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes a scope of words. Each has to be known, since a mistyped one would let a key do less than it should. */
final class ScopeWords {

    private final String server;
    private final List<DeviceInfo> devices;

    ScopeWords(String server, List<DeviceInfo> devices) {
        this.server = server;
        this.devices = devices;
    }

    Scope scope(Set<Right> rights, List<String> areas, List<String> tags, List<String> guids) {
        Scope scope = new Scope(rights, areas, tags, guids);
        if (!scope.isWhole() && devices.isEmpty()) {
            throw new UsageException(
                    "areas, tags and devices are those of a plant file, and server " + server + " has none");
        }
        areas.forEach(area -> check("area", area, knownAreas()));
        tags.forEach(tag -> check("tag", tag, knownTags()));
        guids.forEach(guid -> check("device", guid, knownGuids()));
        return scope;
    }

    private void check(String kind, String word, Collection<String> known) {
        if (!known.contains(word)) {
            throw new UsageException("the plant file of " + server + " has no " + kind + " " + ShownText.quoted(word)
                    + ShownText.question(word, known));
        }
    }

    private Set<String> knownAreas() {
        Set<String> known = new HashSet<>();
        for (DeviceInfo device : devices) {
            for (int depth = 1; depth <= device.areas().size(); depth++) {
                known.add(String.join("/", device.areas().subList(0, depth)));
            }
        }
        return known;
    }

    private Set<String> knownTags() {
        Set<String> known = new HashSet<>();
        devices.forEach(device -> known.addAll(device.tags()));
        return known;
    }

    private Set<String> knownGuids() {
        Set<String> known = new HashSet<>();
        devices.forEach(device -> known.add(device.guid()));
        return known;
    }
}
