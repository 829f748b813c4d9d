package io.github.thinknxkit.generated;

import io.github.thinknxkit.annotation.Freshness;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The files that code was generated from, which may be on the class path in another version. */
public final class Sources {

    private final Class<?> code;
    private final Function<String, @Nullable InputStream> resources;
    private final List<Source> files;

    /** A file as it was when the code was generated. */
    private record Source(String name, String digest) {}

    private Sources(Class<?> code, Function<String, @Nullable InputStream> resources, List<Source> files) {
        this.code = code;
        this.resources = resources;
        this.files = files;
    }

    /**
     * Returns the sources of a class, as yet without any file.
     *
     * @param code a generated class
     * @param resources its {@code getResourceAsStream}. The class has to pass it itself, since a named module shows the files in
     *     the folders of its packages only to its own code
     * @return the sources
     */
    public static Sources of(Class<?> code, Function<String, @Nullable InputStream> resources) {
        return new Sources(
                Objects.requireNonNull(code, "code"), Objects.requireNonNull(resources, "resources"), List.of());
    }

    /**
     * Returns these sources with one more file.
     *
     * @param name the file's name, as the annotation has it; empty for the spec that comes with the processor
     * @param digest the SHA-256 of its bytes, in lower-case hexadecimal digits
     * @return the sources
     */
    public Sources and(String name, String digest) {
        List<Source> more = new ArrayList<>(files);
        more.add(new Source(Objects.requireNonNull(name, "name"), Objects.requireNonNull(digest, "digest")));
        return new Sources(code, resources, List.copyOf(more));
    }

    /**
     * Logs a warning if a file is on the class path in another version. Whatever keeps it from being read is left to
     * {@link #freshness()}.
     *
     * @return these sources
     */
    public Sources warnIfStale() {
        for (Source file : files) {
            if (isStale(file)) {
                System.getLogger("io.github.thinknxkit")
                        .log(
                                Level.WARNING,
                                code.getName() + " is stale: it was generated from another " + file.name()
                                        + " than the one on the class path; rebuild, for example with mvn clean package");
            }
        }
        return this;
    }

    private boolean isStale(Source file) {
        try {
            return freshness(file) == Freshness.STALE;
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    /**
     * Compares the code with the files that are found: in the folder of the code's package, or else at the root, as the processor
     * looked for them.
     *
     * @return stale if a file has changed; else unknown if a file is not found, or if there are none
     * @throws UncheckedIOException if a file cannot be read
     */
    public Freshness freshness() {
        List<Freshness> all = files.stream().map(this::freshness).toList();
        if (all.contains(Freshness.STALE)) {
            return Freshness.STALE;
        }
        return all.isEmpty() || all.contains(Freshness.UNKNOWN) ? Freshness.UNKNOWN : Freshness.CURRENT;
    }

    private Freshness freshness(Source file) {
        if (file.name().isEmpty()) {
            return Freshness.UNKNOWN;
        }
        try (InputStream found = find(file.name())) {
            if (found == null) {
                return Freshness.UNKNOWN;
            }
            return sha256(found).equals(file.digest()) ? Freshness.CURRENT : Freshness.STALE;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file.name() + " from the class path", e);
        }
    }

    /** Files outside the code's own module are found only by its class loader. */
    private @Nullable InputStream find(String name) {
        InputStream beside = resources.apply(name);
        InputStream own = beside != null ? beside : resources.apply("/" + name);
        return own != null ? own : code.getClassLoader().getResourceAsStream(name);
    }

    private static String sha256(InputStream file) throws IOException {
        try (DigestInputStream in = new DigestInputStream(file, MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
