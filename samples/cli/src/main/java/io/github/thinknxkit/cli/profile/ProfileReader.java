package io.github.thinknxkit.cli.profile;

import io.github.thinknxkit.cli.call.UsageException;
import io.github.thinknxkit.cli.connection.ConnectionSettings;
import io.github.thinknxkit.cli.connection.DurationWord;
import io.github.thinknxkit.cli.connection.FileName;
import io.github.thinknxkit.cli.connection.Place;
import io.github.thinknxkit.cli.connection.Scheme;
import io.github.thinknxkit.cli.connection.SecretSource;
import io.github.thinknxkit.cli.value.NearestName;
import io.github.thinknxkit.cli.value.ShownText;
import io.github.thinknxkit.connection.Quirks;
import io.github.thinknxkit.connection.Secret;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads what a profile says of its connection. */
final class ProfileReader {

    private static final List<String> KEYS = List.of(
            "url",
            "cloud",
            "auth",
            "user",
            "password",
            "password-file",
            "key",
            "key-file",
            "trust",
            "timeout",
            "feedback-timeout",
            "post",
            "quirks",
            "plant");

    private final Path file;
    private final Map<String, Entry> given = new LinkedHashMap<>();

    ProfileReader(Path file) {
        this.file = file;
    }

    ConnectionSettings read(List<Entry> entries) {
        for (Entry entry : entries) {
            if (!KEYS.contains(entry.key())) {
                throw new UsageException(
                        entry.place() + " is no key of a profile" + NearestName.question(entry.key(), KEYS));
            } else if (given.put(entry.key(), entry) != null) {
                throw entry.wrong("stands twice in this profile");
            }
        }
        return new ConnectionSettings(
                place(),
                value("auth", entry -> Scheme.parse(entry.text(), entry.place())),
                value("user", Entry::text),
                secret("password", "password-file"),
                secret("key", "key-file"),
                value("trust", this::path),
                value("timeout", entry -> DurationWord.parse(entry.text(), entry.place())),
                value("feedback-timeout", entry -> DurationWord.parse(entry.text(), entry.place())),
                value("post", Entry::flag).orElse(false),
                value("quirks", ProfileReader::quirks).orElse(Quirks.none()),
                value("plant", this::path));
    }

    private <T> Optional<T> value(String key, Function<Entry, T> read) {
        return Optional.ofNullable(given.get(key)).map(read);
    }

    private Optional<Place> place() {
        boolean cloud = value("cloud", Entry::flag).orElse(false);
        Optional<Place> url = value("url", entry -> Place.parse(entry.text(), entry.place()));
        if (cloud && url.isPresent()) {
            throw new UsageException(file + ": a profile has either cloud or url");
        }
        return cloud ? Optional.of(new Place.VendorsCloud()) : url;
    }

    private Optional<SecretSource> secret(String key, String fileKey) {
        Optional<SecretSource> known = value(key, entry -> new SecretSource.Known(Secret.of(entry.text())));
        return known.or(() -> value(fileKey, entry -> new SecretSource.InFile(path(entry))));
    }

    /** Relative to the folder of the file, since nobody knows where the program will be started. */
    private Path path(Entry entry) {
        return file.toAbsolutePath()
                .resolveSibling(FileName.of(entry.text(), entry.place()))
                .normalize();
    }

    private static Quirks quirks(Entry entry) {
        Quirks all = Quirks.none();
        for (String text : entry.texts()) {
            try {
                all = all.and(Quirks.parse(text));
            } catch (IllegalArgumentException e) {
                throw new UsageException(entry.place() + ": " + ShownText.clean(String.valueOf(e.getMessage())));
            }
        }
        return all;
    }
}
