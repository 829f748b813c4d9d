package io.github.thinknxkit.cli.doctor;

import io.github.thinknxkit.cli.connection.ConnectionSettings;
import io.github.thinknxkit.cli.connection.Scheme;
import io.github.thinknxkit.connection.Quirks;
import java.util.Optional;

/** The same connection with one thing changed. */
final class Variants {

    private Variants() {}

    static ConnectionSettings with(ConnectionSettings from, Quirks quirks) {
        return change(Optional.empty(), false, quirks).or(from);
    }

    static ConnectionSettings with(ConnectionSettings from, Scheme scheme) {
        return change(Optional.of(scheme), false, Quirks.none()).or(from);
    }

    static ConnectionSettings byPost(ConnectionSettings from) {
        return change(Optional.empty(), true, Quirks.none()).or(from);
    }

    private static ConnectionSettings change(Optional<Scheme> scheme, boolean post, Quirks quirks) {
        return new ConnectionSettings(
                Optional.empty(),
                scheme,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                post,
                quirks,
                Optional.empty());
    }
}
