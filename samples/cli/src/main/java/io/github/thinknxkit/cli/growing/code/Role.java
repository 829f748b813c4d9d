package io.github.thinknxkit.cli.growing.code;

import java.util.Locale;

/** What a name in code is for; its word is put before a name that begins with a digit, and behind one that is taken. */
public enum Role {
    /** A device. */
    DEVICE("Device"),
    /** An area. */
    AREA("Area"),
    /** A group address. */
    GROUP("Group"),
    /** A range of group addresses. */
    RANGE("Groups");

    private final String word;

    Role(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    String member() {
        return word.toLowerCase(Locale.ROOT);
    }
}
