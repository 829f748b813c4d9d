package io.github.thinknxkit.gateway.check;

import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.dynamic.server.PrivateFile;
import io.github.thinknxkit.gateway.config.GatewayConfig;
import io.github.thinknxkit.gateway.config.PageUser;
import io.github.thinknxkit.gateway.session.PasswordHash;
import io.github.thinknxkit.servers.file.ConfigCode;
import io.github.thinknxkit.servers.file.ConfigProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks at the folder of what is kept, and at the passwords of users. */
final class FilesCheck {

    List<ConfigProblem> problems(GatewayConfig config) {
        return Stream.concat(
                        folder(config.folder()).stream(),
                        config.users().stream().flatMap(user -> user(user).stream()))
                .toList();
    }

    /** A folder that is not there is made when the gateway starts, so the one that it would be in is looked at. */
    private static Optional<ConfigProblem> folder(Path folder) {
        Path nearest = folder.toAbsolutePath();
        while (!Files.exists(nearest) && nearest.getParent() != null) {
            nearest = nearest.getParent();
        }
        try {
            Files.delete(Files.createTempFile(nearest, "check", ".tmp"));
            return Optional.empty();
        } catch (IOException e) {
            String message = Files.isDirectory(nearest)
                    ? "this user may not write to " + nearest
                    : nearest + " is there already, and is no folder";
            return Optional.of(ConfigProblem.of(ConfigCode.FOLDER, "folder", message));
        }
    }

    private static Optional<ConfigProblem> user(PageUser user) {
        try {
            return PasswordHash.parse(PrivateFile.read(user.passwordFile())).isPresent()
                    ? Optional.empty()
                    : Optional.of(ConfigProblem.of(
                            ConfigCode.SECRET_SOURCE,
                            "user " + user.name(),
                            "the file " + user.passwordFile()
                                    + " holds no hash of a password; make one by: thinknx-gateway password"));
        } catch (UsageException e) {
            return Optional.of(
                    ConfigProblem.of(ConfigCode.SECRET_SOURCE, "user " + user.name(), String.valueOf(e.getMessage())));
        }
    }
}
