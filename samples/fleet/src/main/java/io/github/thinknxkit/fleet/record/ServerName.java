package io.github.thinknxkit.fleet.record;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The name of a server, which is the key of its records. */
final class ServerName {

    private static final Pattern NAME = Pattern.compile("[a-z0-9](?:[a-z0-9._-]{0,98}[a-z0-9])?");

    private ServerName() {}

    static String checked(String name) {
        if (NAME.matcher(name).matches()) {
            return name;
        }
        throw new IllegalArgumentException("the name of a server has small letters, digits, and between them"
                + " hyphens, dots and underscores, at most 100 characters");
    }

    static String ofKey(byte @Nullable [] key) {
        String name = key == null ? "" : new String(key, StandardCharsets.UTF_8);
        if (NAME.matcher(name).matches()) {
            return name;
        }
        throw new UnusableRecordException("has a key that is no name of a server");
    }
}
