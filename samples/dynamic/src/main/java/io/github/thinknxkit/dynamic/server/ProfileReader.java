package io.github.thinknxkit.dynamic.server;

import io.github.thinknxkit.connection.Quirks;
import io.github.thinknxkit.connection.Secret;
import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.dynamic.text.CharsetName;
import io.github.thinknxkit.dynamic.text.DurationWord;
import io.github.thinknxkit.dynamic.text.FileName;
import io.github.thinknxkit.dynamic.text.ShownText;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads what a profile says of its connection. */
final class ProfileReader {

    private static final List<String> KEYS = List.of(
            "url",
            "cloud",
            "auth",
            "user",
            "charset",
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

    /** What looks like a time, and so is no secret on the wrong line. */
    private static final Pattern DURATION = Pattern.compile("[0-9]{1,6} ?[a-z]{0,7}");

    private final Path file;
    private final Map<String, Entry> given = new LinkedHashMap<>();

    ProfileReader(Path file) {
        this.file = file;
    }

    ConnectionSettings read(List<Entry> entries) {
        for (Entry entry : entries) {
            if (!KEYS.contains(entry.key())) {
                throw unknown(entry);
            } else if (given.put(entry.key(), entry) != null) {
                throw entry.wrong("stands twice in this profile");
            }
        }
        return new ConnectionSettings(
                place(),
                value("auth", ProfileReader::scheme),
                value("user", Entry::text),
                value("charset", entry -> CharsetName.parse(entry.text(), entry.place())),
                secret("password", "password-file"),
                secret("key", "key-file"),
                value("trust", this::path),
                value("timeout", ProfileReader::duration),
                value("feedback-timeout", ProfileReader::duration),
                value("post", Entry::flag).orElse(false),
                value("quirks", ProfileReader::quirks).orElse(Quirks.none()),
                value("plant", this::path));
    }

    /** A key that resembles no other is not repeated: it may be a password on the wrong side of the colon. */
    private static UsageException unknown(Entry entry) {
        String question = ShownText.question(entry.key(), KEYS);
        return question.isEmpty()
                ? entry.line(": this is no key of a profile; there are " + String.join(", ", KEYS))
                : entry.wrong("is no key of a profile" + question);
    }

    private static Scheme scheme(Entry entry) {
        String word = entry.text();
        return Arrays.stream(Scheme.values())
                .filter(scheme -> scheme.word().equals(word))
                .findFirst()
                .orElseThrow(() -> entry.wrong("must be digest, basic or query"));
    }

    private static Duration duration(Entry entry) {
        if (!DURATION.matcher(entry.text()).matches()) {
            throw entry.wrong("is a time such as 500ms, 5s or 2m, more than zero");
        }
        return DurationWord.parse(entry.text(), entry.place());
    }

    private <T> Optional<T> value(String key, Function<Entry, T> read) {
        return Optional.ofNullable(given.get(key)).map(read);
    }

    private Optional<ServerAddress> place() {
        boolean cloud = value("cloud", Entry::flag).orElse(false);
        Optional<ServerAddress> url = value("url", ProfileReader::url);
        if (cloud && url.isPresent()) {
            throw new UsageException(file + ": a profile has either cloud or url");
        }
        return cloud ? Optional.of(new ServerAddress.VendorsCloud()) : url;
    }

    private static ServerAddress url(Entry entry) {
        if (!entry.text().contains("://")) {
            throw entry.wrong("should begin with http:// or https://");
        }
        return ServerAddress.parse(entry.text(), entry.place());
    }

    private Optional<SecretSource> secret(String key, String fileKey) {
        if (given.containsKey(key) && given.containsKey(fileKey)) {
            throw new UsageException(file + ": a profile has either " + key + " or " + fileKey);
        }
        Optional<SecretSource> known = value(key, entry -> new SecretSource.Known(Secret.of(entry.secret())));
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
