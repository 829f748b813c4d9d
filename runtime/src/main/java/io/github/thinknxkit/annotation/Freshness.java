package io.github.thinknxkit.annotation;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds out whether generated code still fits the spec, plant file or ETS export that it was generated from.
 *
 * <p>Build tools do not all recompile when only such a file changes; Maven never does.
 */
public enum Freshness {
    /** The file on the class path is the one that the code was generated from. */
    CURRENT("current"),
    /** The file on the class path has changed since the code was generated. */
    STALE("stale: rebuild"),
    /** There is no file on the class path to compare with, which is usual for the spec that comes with the processor. */
    UNKNOWN("unknown: the file is not on the class path");

    private final String text;

    Freshness(String text) {
        this.text = text;
    }

    /**
     * Compares generated code with the file that its class loader finds: in the folder of the code's package, or else at the
     * root, as the processor looked for it. In a named module a file in a package's folder is found only if the module
     * opens the package to this one.
     *
     * @param client a generated class
     * @param spec the file's name, as {@link Generated#spec()} has it
     * @param digest the SHA-256 of the file that the code was generated from, as {@link Generated#digest()} has it
     * @return whether the code fits
     */
    public static Freshness of(Class<?> client, String spec, String digest) {
        Objects.requireNonNull(client, "client");
        Objects.requireNonNull(digest, "digest");
        if (Objects.requireNonNull(spec, "spec").isEmpty()) {
            return UNKNOWN;
        }
        try (InputStream file = find(client, spec)) {
            if (file == null) {
                return UNKNOWN;
            }
            return sha256(file).equals(digest) ? CURRENT : STALE;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + spec + " from the class path", e);
        }
    }

    private static @Nullable InputStream find(Class<?> client, String spec) {
        InputStream beside = client.getResourceAsStream(spec);
        return beside != null ? beside : client.getClassLoader().getResourceAsStream(spec);
    }

    /**
     * Compares generated code with several files that it was made of.
     *
     * @param files what is said of each of them
     * @return stale if one of them is; else unknown if one of them is, or if there are none
     */
    public static Freshness ofAll(Freshness... files) {
        Set<Freshness> said = Set.copyOf(Arrays.asList(Objects.requireNonNull(files, "files")));
        if (said.contains(STALE)) {
            return STALE;
        }
        return said.equals(Set.of(CURRENT)) ? CURRENT : UNKNOWN;
    }

    private static String sha256(InputStream file) throws IOException {
        try (DigestInputStream in = new DigestInputStream(file, MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Returns the answer in words, such as {@code stale: rebuild}. */
    @Override
    public String toString() {
        return text;
    }
}
