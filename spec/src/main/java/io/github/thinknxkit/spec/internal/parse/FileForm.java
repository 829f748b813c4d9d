package io.github.thinknxkit.spec.internal.parse;

import java.util.Set;

/** The forms of file that are told apart. */
enum FileForm {
    SPEC("a spec"),
    PLANT("a plant file"),
    PROFILES("a file of connection profiles");

    private static final Set<String> OF_SPECS =
            Set.of("api", "server", "types", "answers", "operations", "controllers", "telegrams");
    private static final Set<String> OF_PLANTS = Set.of("plant", "ets", "groups", "areas");
    private static final Set<String> OF_PROFILES =
            Set.of("url", "cloud", "user", "password-file", "key-file", "auth", "trust", "timeout");

    private final String title;

    FileForm(String title) {
        this.title = title;
    }

    /** What it is called, with its article. */
    String title() {
        return title;
    }

    /** Whether files of this form, and no others, have a key; of profiles, those that stand under their names. */
    boolean isMarkedBy(String key) {
        return switch (this) {
            case SPEC -> OF_SPECS.contains(key);
            case PLANT -> OF_PLANTS.contains(key);
            case PROFILES -> OF_PROFILES.contains(key);
        };
    }
}
