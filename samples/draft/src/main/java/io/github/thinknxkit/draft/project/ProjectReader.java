package io.github.thinknxkit.draft.project;

import io.github.thinknxkit.spec.ets.EtsExport;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Reads the parts of a project. What refers to something else stands before it, and is looked up at the end. */
final class ProjectReader {

    private final GroupsReader groups;
    private final DevicesReader devices;
    private final SpacesReader spaces;

    private ProjectReader(String file, ProjectXml in, AddressStyle style) {
        this.groups = new GroupsReader(file, in, style);
        this.devices = new DevicesReader(in);
        this.spaces = new SpacesReader(in);
    }

    static Project read(String file, ProjectParts parts) throws ProjectFault {
        Information information = Information.read(ProjectXml.open(file, parts.information()));
        ProjectXml in = ProjectXml.open(file, parts.installation());
        ProjectReader reader = new ProjectReader(file, in, information.style());
        in.children(project -> reader.project(in, project));
        return reader.finish(information.name(), parts.installation());
    }

    private void project(ProjectXml in, String name) throws ProjectFault {
        if (name.equals("Project")) {
            in.children(installations -> {
                if (installations.equals("Installations")) {
                    in.children(installation -> in.children(this::section));
                }
            });
        }
    }

    private void section(String name) throws ProjectFault {
        switch (name) {
            case "Topology" -> devices.read();
            case "Locations", "Buildings" -> spaces.read();
            case "GroupAddresses" -> groups.read();
            default -> {
                // Trades and parameters tell nothing of places.
            }
        }
    }

    private Project finish(String name, byte[] installation) {
        EtsExport export = groups.export(digest(installation));
        List<Space> finished = new ArrayList<>();
        spaces.outermost().forEach(space -> finished.add(space.finish(groups.byId(), devices.links())));
        return new Project(name, export, finished, groups.remarks());
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("each Java platform has SHA-256", e);
        }
    }

    /** What {@code project.xml} tells. */
    private record Information(String name, AddressStyle style) {

        static Information read(ProjectXml in) throws ProjectFault {
            List<Information> found = new ArrayList<>();
            in.children(project -> in.children(element -> {
                if (element.equals("ProjectInformation")) {
                    found.add(new Information(in.line("Name"), AddressStyle.of(in.text("GroupAddressStyle"))));
                }
            }));
            return found.isEmpty() ? new Information("", AddressStyle.THREE_LEVELS) : found.get(0);
        }
    }
}
