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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads what a file says of a connection: a profile, or what else has the keys of one. */
public final class ConnectionReader {

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

    /** Takes what is wrong with a value; whoever throws it ends the reading, and whoever keeps it hears of the rest, too. */
    @FunctionalInterface
    public interface Faults {

        /**
         * Takes a fault.
         *
         * @param value what is wrong, or the second of two of which one is too many
         * @param fault what is wrong with it
         */
        void report(ConnectionValue value, UsageException fault);
    }

    private final Path file;
    private final Map<String, ConnectionValue> given;
    private final Faults faults;

    /**
     * Makes a reader.
     *
     * @param file the file, in whose folder relative paths begin
     * @param given the values by their keys, all of {@link #keys()}
     * @param faults takes what is wrong
     */
    public ConnectionReader(Path file, Map<String, ? extends ConnectionValue> given, Faults faults) {
        this.file = file;
        this.given = Map.copyOf(given);
        this.faults = faults;
    }

    /** {@return the keys that a connection has} */
    public static List<String> keys() {
        return KEYS;
    }

    /**
     * Reads the values.
     *
     * @return what they say, without those that are wrong
     */
    public ConnectionSettings read() {
        return new ConnectionSettings(
                place(),
                value("auth", ConnectionReader::scheme),
                value("user", ConnectionValue::text),
                value("charset", value -> CharsetName.parse(value.text(), value.origin())),
                secret("password", "password-file"),
                secret("key", "key-file"),
                value("trust", this::path),
                value("timeout", ConnectionReader::duration),
                value("feedback-timeout", ConnectionReader::duration),
                value("post", ConnectionValue::flag).orElse(false),
                value("quirks", ConnectionReader::quirks).orElse(Quirks.none()),
                value("plant", this::path));
    }

    private static Scheme scheme(ConnectionValue value) {
        String word = value.text();
        return Arrays.stream(Scheme.values())
                .filter(scheme -> scheme.word().equals(word))
                .findFirst()
                .orElseThrow(() -> value.wrong("must be digest, basic or query"));
    }

    private static Duration duration(ConnectionValue value) {
        if (!DURATION.matcher(value.text()).matches()) {
            throw value.wrong("is a time such as 500ms, 5s or 2m, more than zero");
        }
        return DurationWord.parse(value.text(), value.origin());
    }

    private <T> Optional<T> value(String key, Function<ConnectionValue, T> read) {
        return Optional.ofNullable(given.get(key)).flatMap(value -> read(value, read));
    }

    private <T> Optional<T> read(ConnectionValue value, Function<ConnectionValue, T> read) {
        try {
            return Optional.of(read.apply(value));
        } catch (UsageException e) {
            faults.report(value, e);
            return Optional.empty();
        }
    }

    private Optional<ServerAddress> place() {
        boolean cloud = value("cloud", ConnectionValue::flag).orElse(false);
        Optional<ServerAddress> url = value("url", ConnectionReader::url);
        if (cloud) {
            checkAlone("url", "cloud");
        }
        return cloud ? Optional.of(new ServerAddress.VendorsCloud()) : url;
    }

    private void checkAlone(String one, String other) {
        ConnectionValue second = given.get(other);
        if (given.containsKey(one) && second != null) {
            faults.report(second, second.wrong("and " + one + " exclude each other; leave one of them out"));
        }
    }

    private static ServerAddress url(ConnectionValue value) {
        if (!value.text().contains("://")) {
            throw value.wrong("should begin with http:// or https://");
        }
        return ServerAddress.parse(value.text(), value.origin());
    }

    private Optional<SecretSource> secret(String key, String fileKey) {
        checkAlone(key, fileKey);
        Optional<SecretSource> known = value(key, value -> new SecretSource.Known(Secret.of(value.secret())));
        return known.or(() -> value(fileKey, value -> new SecretSource.InFile(path(value))));
    }

    /** Relative to the folder of the file, since nobody knows where the program will be started. */
    private Path path(ConnectionValue value) {
        return file.toAbsolutePath()
                .resolveSibling(FileName.of(value.text(), value.origin()))
                .normalize();
    }

    private static Quirks quirks(ConnectionValue value) {
        Quirks all = Quirks.none();
        for (String text : value.texts()) {
            try {
                all = all.and(Quirks.parse(text));
            } catch (IllegalArgumentException e) {
                throw new UsageException(value.origin() + ": " + ShownText.clean(String.valueOf(e.getMessage())));
            }
        }
        return all;
    }
}
