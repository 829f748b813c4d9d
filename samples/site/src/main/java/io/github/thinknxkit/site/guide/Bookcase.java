package io.github.thinknxkit.site.guide;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The guides in the order of their shelves. Every Markdown file of the project is on one, so that a new one need not be named here.
 *
 * @param start how to begin, which has a place of its own
 * @param shelves the guides by the title of their shelf
 */
public record Bookcase(Guide start, Map<String, List<Guide>> shelves) {

    private static final String START = "samples/site/src/main/guide/first-steps.md";
    private static final String OTHERS = "More";

    /** The files of a shelf, as people would want to read them. */
    private record Order(String title, List<String> files) {}

    private static final List<Order> ORDERS = List.of(
            new Order(
                    "Use the kit",
                    List.of(
                            "README.md",
                            "samples/client/README.md",
                            "samples/cli/README.md",
                            "samples/simulator/README.md",
                            "samples/gateway/README.md",
                            "samples/bridge/README.md",
                            "samples/bridge/DEVICES.md",
                            "samples/bridge/TOPICS.md",
                            "samples/servers/README.md",
                            "samples/fleet/README.md",
                            "samples/fleet/TOPICS.md",
                            "samples/testing/README.md",
                            "samples/micrometer/README.md",
                            "samples/openapi/README.md",
                            "samples/villa/README.md")),
            new Order("Describe", List.of("spec/README.md", "processor/README.md", "samples/draft/README.md")),
            new Order(
                    "Rely on it",
                    List.of(
                            "runtime/README.md",
                            "runtime/WATCHING.md",
                            "runtime/FAULTS.md",
                            ".github/SECURITY.md",
                            ".github/threat-model.md",
                            "samples/benchmark/README.md",
                            "samples/soak/README.md")),
            new Order("The project", List.of("CHANGELOG.md", "CONTRIBUTING.md", ".github/third-party.md")));

    /**
     * Finds the guides of the project.
     *
     * @param project its folder
     * @return the guides
     * @throws IOException if the folder cannot be read
     */
    public static Bookcase of(Path project) throws IOException {
        Set<String> found = find(project);
        Map<String, List<Guide>> shelves = new LinkedHashMap<>();
        for (Order order : ORDERS) {
            shelves.put(
                    order.title(),
                    order.files().stream().filter(found::remove).map(Guide::of).toList());
        }
        shelves.put(OTHERS, found.stream().map(Guide::of).toList());
        shelves.values().removeIf(List::isEmpty);
        return new Bookcase(new Guide(START, "start.html"), shelves);
    }

    private static Set<String> find(Path project) throws IOException {
        Set<String> found = new TreeSet<>();
        Files.walkFileTree(project, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                String name = String.valueOf(folder.getFileName());
                boolean left = Set.of("src", "target", "node_modules").contains(name)
                        || (name.startsWith(".") && !name.equals(".github"));
                return left && !folder.equals(project) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (file.toString().endsWith(".md")) {
                    found.add(project.relativize(file).toString().replace('\\', '/'));
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return found;
    }

    /** {@return all guides, the start first} */
    public List<Guide> all() {
        List<Guide> all = new ArrayList<>(List.of(start));
        shelves.values().forEach(all::addAll);
        return all;
    }

    /** Finds the guide that a path in the project means, a file or the folder of a README. */
    Optional<Guide> find(String path) {
        return Stream.of(all())
                .flatMap(List::stream)
                .filter(guide -> guide.file().equals(path) || guide.isOf(path))
                .findFirst();
    }
}
