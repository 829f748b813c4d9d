package io.github.thinknxkit.servers.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collection;

/**
 * What files hold, so that a change is found. Their times do not count, since programs that deploy files set these as they please.
 * It shows nothing of the files.
 */
public final class FileDigest {

    private static final byte[] UNREADABLE = {};

    private final byte[] digest;

    private FileDigest(byte[] digest) {
        this.digest = digest;
    }

    /** Looks at what files hold now; one that cannot be read holds what no other does. */
    public static FileDigest of(Collection<Path> files) {
        MessageDigest digest = sha256();
        // Each for itself, so that what moves from the end of one to the beginning of the next counts.
        files.forEach(file -> digest.update(content(file)));
        return new FileDigest(digest.digest());
    }

    private static byte[] content(Path file) {
        try {
            return sha256().digest(Files.readAllBytes(file));
        } catch (IOException e) {
            return UNREADABLE;
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FileDigest it && Arrays.equals(digest, it.digest);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(digest);
    }
}
