package io.github.thinknxkit.cli.connection;

import io.github.thinknxkit.cli.report.YamlText;
import io.github.thinknxkit.connection.Quirks;
import io.github.thinknxkit.dynamic.server.ConnectionSettings;
import io.github.thinknxkit.dynamic.server.ProfileFile;
import io.github.thinknxkit.dynamic.server.Scheme;
import io.github.thinknxkit.dynamic.server.SecretSource;
import io.github.thinknxkit.dynamic.server.ServerAddress;
import io.github.thinknxkit.dynamic.text.DurationWord;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes a connection as a profile that {@link ProfileFile} reads again. It has no secret, only the file of one. */
public final class ProfileText {

    private final ConnectionSettings settings;
    private final Path config;

    /**
     * Writes a connection.
     *
     * @param settings the connection, with a place
     * @param config the file of profiles, to which the paths in a profile are relative
     */
    public ProfileText(ConnectionSettings settings, Path config) {
        this.settings = settings;
        this.config = config;
    }

    /**
     * Returns the profile as YAML.
     *
     * @param name its name
     * @return the lines of it, each with a line break
     */
    public String of(String name) {
        String text = YamlText.of(Map.of(name, members()));
        return secret().isPresent() ? text : text + remark(name);
    }

    /** {@return the keys of the profile with what they hold} */
    public Map<String, Object> members() {
        Map<String, Object> members = new LinkedHashMap<>();
        place(members, settings.place().orElseThrow());
        secret().ifPresent(file -> members.put(settings.isLocal() ? "password-file" : "key-file", path(file)));
        settings.trust().ifPresent(file -> members.put("trust", path(file)));
        settings.timeout().ifPresent(time -> members.put("timeout", DurationWord.of(time)));
        settings.feedbackTimeout().ifPresent(time -> members.put("feedback-timeout", DurationWord.of(time)));
        if (settings.post()) {
            members.put("post", true);
        }
        List<String> quirks = quirks(settings.quirks());
        if (!quirks.isEmpty()) {
            members.put("quirks", quirks);
        }
        settings.plant().ifPresent(file -> members.put("plant", path(file)));
        return members;
    }

    private void place(Map<String, Object> members, ServerAddress place) {
        if (place instanceof ServerAddress.Local local) {
            String port = local.port().isPresent() ? ":" + local.port().getAsInt() : "";
            members.put("url", "http://" + local.host() + port);
            members.put("auth", settings.scheme().orElse(Scheme.DIGEST).word());
            settings.user().ifPresent(user -> members.put("user", user));
            settings.charset().ifPresent(charset -> members.put("charset", charset.name()));
        } else if (place instanceof ServerAddress.OnPremise cloud) {
            members.put("url", cloud.url());
        } else {
            members.put("cloud", true);
        }
    }

    private Optional<Path> secret() {
        return settings.secret()
                .filter(SecretSource.InFile.class::isInstance)
                .map(source -> ((SecretSource.InFile) source).file());
    }

    /** Relative to the folder of profiles if it is below that, so that both can move together. */
    private String path(Path file) {
        Path folder = config.toAbsolutePath().normalize().resolveSibling("");
        Path absolute = file.toAbsolutePath().normalize();
        return (absolute.startsWith(folder) ? folder.relativize(absolute) : absolute).toString();
    }

    private String remark(String name) {
        return settings.isLocal()
                ? "  # password-file: " + name + ".password   # or THINKNX_PASSWORD is used, or you are asked\n"
                : "  # key-file: " + name + ".key   # or THINKNX_KEY is used, or you are asked\n";
    }

    private static List<String> quirks(Quirks quirks) {
        List<String> texts = new ArrayList<>();
        quirks.version().ifPresent(version -> texts.add("version=" + version));
        quirks.paths().forEach((operation, path) -> texts.add("path." + operation + "=" + path));
        quirks.parameters().forEach((parameter, name) -> texts.add("parameter." + parameter + "=" + name));
        return texts;
    }
}
