package io.github.thinknxkit.gateway.hook.keep;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a hook may want to be told. */
public enum HookEvent {
    /** States that are not what was told last. */
    CHANGED,
    /** Readings that are too old. */
    STALE,
    /** Readings that were too old and were read again. */
    FRESH,
    /** The server: lost, back, refusing the gateway, set up anew. */
    SERVER;

    public static Optional<HookEvent> of(String word) {
        return Stream.of(values())
                .filter(event -> event.toString().equals(word))
                .findFirst();
    }

    /** Returns the word for it, such as {@code changed}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
