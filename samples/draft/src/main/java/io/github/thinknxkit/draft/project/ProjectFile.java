package io.github.thinknxkit.draft.project;

import io.github.thinknxkit.connection.Secret;
import io.github.thinknxkit.draft.input.InputException;
import io.github.thinknxkit.draft.input.InputFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Reads project files of ETS 5 and 6. A file is somebody else's: nothing in it is written anywhere but the protected archive, which
 * is kept in a folder of this process while it is opened; names in it are never names of files.
 */
public final class ProjectFile {

    /** Data of manufacturers take most of a file. */
    private static final long LARGEST = 1L << 28;

    private static final int LARGEST_MASTER = 1 << 26;

    private static final Pattern PROJECT = Pattern.compile("(P-[0-9A-F]{4})(?:\\.ZIP|/PROJECT\\.XML|/0\\.XML)");
    private static final String MASTER = "knx_master.xml";
    private static final String REMEDY = "; export the project again in ETS";

    private final String file;
    private final Supplier<Secret> password;

    /** The entries that count, by their names in capitals. */
    private final Map<String, ZipEntry> entries = new TreeMap<>();

    private ProjectFile(String file, Supplier<Secret> password) {
        this.file = file;
        this.password = password;
    }

    /**
     * Reads a project.
     *
     * @param path the file
     * @param password fetches its password; called only for a protected project
     * @return the project
     * @throws InputException if it cannot be read; the message holds no secret
     */
    public static Project read(Path path, Supplier<Secret> password) {
        InputFile.check(path);
        String file = path.toString();
        try {
            if (Files.size(path) > LARGEST) {
                throw new ProjectFault(file, "it has more than " + (LARGEST >> 20) + " MB");
            }
            ProjectParts parts = new ProjectFile(file, password).parts(path);
            return ProjectReader.read(file, parts);
        } catch (ProjectFault e) {
            throw new InputException(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new InputException("the file " + file + " is no ETS project (.knxproj), or is damaged" + REMEDY);
        }
    }

    private ProjectParts parts(Path path) throws IOException {
        try (ZipFile archive = new ZipFile(path.toFile())) {
            archive.stream()
                    .filter(entry -> !entry.isDirectory())
                    .forEach(entry -> entries.putIfAbsent(key(entry.getName()), entry));
            String project = project();
            Optional<ZipEntry> inner = Optional.ofNullable(entries.get(project + ".ZIP"));
            return inner.isPresent()
                    ? protectedParts(archive, inner.get())
                    : new ProjectParts(
                            read(archive, project + "/" + ProjectParts.INFORMATION),
                            read(archive, project + "/" + ProjectParts.INSTALLATION));
        } catch (IllegalArgumentException e) {
            // A name in it that is neither UTF-8 nor anything else.
            throw new IOException("an archive with names that cannot be read", e);
        }
    }

    private static String key(String name) {
        return name.replace('\\', '/').toUpperCase(Locale.ROOT);
    }

    /** The number of the project in the file. */
    private String project() throws ProjectFault {
        List<String> projects = entries.keySet().stream()
                .map(PROJECT::matcher)
                .filter(matcher -> matcher.matches())
                .map(matcher -> matcher.group(1))
                .distinct()
                .toList();
        if (projects.isEmpty()) {
            throw new ProjectFault(file, "there is no project in this archive" + REMEDY);
        } else if (projects.size() > 1) {
            throw new ProjectFault(file, "it holds " + projects.size() + " projects; export the one of this plant");
        }
        return projects.get(0);
    }

    private ProjectParts protectedParts(ZipFile archive, ZipEntry inner) throws IOException {
        int schema = ProjectXml.schema(file, read(archive, MASTER, LARGEST_MASTER));
        byte[] bytes = read(archive, inner.getName(), ProtectedArchive.LARGEST);
        return new ProtectedArchive(file, bytes).parts(ZipPassword.of(password.get(), schema));
    }

    private byte[] read(ZipFile archive, String name) throws IOException {
        try (InputStream in = archive.getInputStream(entry(name))) {
            return ProjectParts.read(in, name, file);
        }
    }

    private byte[] read(ZipFile archive, String name, int most) throws IOException {
        try (InputStream in = archive.getInputStream(entry(name))) {
            return ProjectParts.read(in, name, most, file);
        }
    }

    private ZipEntry entry(String name) throws ProjectFault {
        ZipEntry entry = entries.get(key(name));
        if (entry == null) {
            throw new ProjectFault(file, "its part " + name + " is missing" + REMEDY);
        }
        return entry;
    }
}
