package io.github.thinknxkit.site.guide;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Where in the site a link between files of the project leads: to a guide, or to a file that the site has a copy of.
 *
 * <p>It remembers which files are needed.
 */
final class ProjectLinks {

    private static final Set<String> AS_THEY_ARE = Set.of("svg", "png", "json");
    private static final String FOLDER = "files/";

    private final Path project;
    private final Bookcase guides;
    private final SortedSet<String> copies = new TreeSet<>();
    private final SortedSet<String> files = new TreeSet<>();

    ProjectLinks(Path project, Bookcase guides) {
        this.project = project;
        this.guides = guides;
    }

    /** Returns where a link leads, from the root of the site; empty if there is no such file in the project. */
    Optional<String> target(String from, String link) {
        String path = link.contains("#") ? link.substring(0, link.indexOf('#')) : link;
        String anchor = link.substring(path.length());
        Path file = project.resolve(from).resolveSibling(path).normalize();
        if (!file.startsWith(project) || !Files.exists(file)) {
            return Optional.empty();
        }
        String inProject = project.relativize(file).toString().replace('\\', '/');
        return Optional.of(guides.find(inProject).map(Guide::path).orElseGet(() -> copy(inProject)) + anchor);
    }

    private String copy(String file) {
        if (AS_THEY_ARE.contains(file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT))) {
            copies.add(file);
            return copyAt(file);
        }
        files.add(file);
        return fileAt(file);
    }

    static String copyAt(String file) {
        return FOLDER + visible(file);
    }

    static String fileAt(String file) {
        return FOLDER + visible(file) + ".html";
    }

    /** Servers of static files may leave out names with a dot in front. */
    private static String visible(String file) {
        return file.startsWith(".") ? file.substring(1) : file;
    }

    /** The files that were linked to and are copied as they are, for browsers or programs to read. */
    SortedSet<String> copies() {
        return copies;
    }

    /** The other files and folders that were linked to, which become pages. */
    SortedSet<String> files() {
        return files;
    }
}
