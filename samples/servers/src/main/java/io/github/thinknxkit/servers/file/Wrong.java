package io.github.thinknxkit.servers.file;

import io.github.thinknxkit.dynamic.error.UsageException;

/** What is wrong with a value, where its kind is known better than from the key. */
final class Wrong extends UsageException {

    private static final long serialVersionUID = 1L;

    private final ConfigCode code;

    Wrong(ConfigCode code, String message) {
        super(message);
        this.code = code;
    }

    ConfigCode code() {
        return code;
    }
}
