package io.github.thinknxkit.draft.project;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the buildings and what is in them. */
final class SpacesReader {

    private final ProjectXml in;
    private final List<Draft> outermost = new ArrayList<>();

    SpacesReader(ProjectXml in) {
        this.in = in;
    }

    void read() throws ProjectFault {
        in.children(name -> {
            if (isSpace(name)) {
                outermost.add(space());
            }
        });
    }

    List<Draft> outermost() {
        return outermost;
    }

    private static boolean isSpace(String name) {
        return name.equals("Space") || name.equals("BuildingPart");
    }

    private Draft space() throws ProjectFault {
        in.take();
        Draft space = new Draft(
                in.text("Type"), in.line("Name"), new ArrayList<>(), new ArrayList<>(), new LinkedHashSet<>());
        in.children(name -> {
            if (isSpace(name)) {
                space.spaces().add(space());
            } else if (name.equals("Function")) {
                space.functions().add(function());
            } else if (name.equals("DeviceInstanceRef")) {
                in.take();
                space.devices().add(in.id("RefId"));
            }
        });
        return space;
    }

    private DraftFunction function() throws ProjectFault {
        in.take();
        DraftFunction function = new DraftFunction(in.text("Type"), in.line("Name"), new LinkedHashSet<>());
        in.children(name -> {
            if (name.equals("GroupAddressRef")) {
                in.take();
                function.groups().add(in.id("RefId"));
            }
        });
        return function;
    }

    /** A function before its addresses are known. */
    private record DraftFunction(String type, String name, Set<String> groups) {

        Function finish(Map<String, Integer> addresses) {
            return new Function(
                    type,
                    name,
                    groups.stream()
                            .map(addresses::get)
                            .filter(Objects::nonNull)
                            .distinct()
                            .toList());
        }
    }

    /** A space before its addresses are known. */
    record Draft(String type, String name, List<Draft> spaces, List<DraftFunction> functions, Set<String> devices) {

        /** Looks up what it refers to; what is not there is left out. */
        Space finish(Map<String, Integer> addresses, Map<String, Set<String>> links) {
            Set<Integer> linked = devices.stream()
                    .flatMap(device -> links.getOrDefault(device, Set.of()).stream())
                    .map(addresses::get)
                    .filter(Objects::nonNull)
                    .collect(Collectors.toSet());
            return new Space(
                    type,
                    name,
                    spaces.stream().map(space -> space.finish(addresses, links)).toList(),
                    functions.stream()
                            .map(function -> function.finish(addresses))
                            .toList(),
                    linked);
        }
    }
}
