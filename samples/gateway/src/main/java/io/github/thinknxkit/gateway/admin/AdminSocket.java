package io.github.thinknxkit.gateway.admin;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Where the gateway of a folder is spoken to: a socket in a folder that only its owner may enter. */
final class AdminSocket {

    private static final String FOLDER = "admin";
    private static final String NAME = "socket";

    private final Path folder;

    AdminSocket(Path gatewayFolder) {
        this.folder = gatewayFolder.resolve(FOLDER).toAbsolutePath();
    }

    Path file() {
        return folder.resolve(NAME);
    }

    UnixDomainSocketAddress address() {
        return UnixDomainSocketAddress.of(file());
    }

    /** Makes the folder, or closes it to others, before there is a socket in it. */
    void makeFolder() throws IOException {
        Files.createDirectories(folder);
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Set<PosixFilePermission> own = PosixFilePermissions.fromString("rwx------");
            Files.setPosixFilePermissions(folder, own);
        }
    }
}
