package io.github.thinknxkit.spec.names;

import java.util.Locale;

/** What a name is for; its word is appended where the plain name is taken by Java or the runtime. */
public enum NameRole {
    /** The entry type. */
    API("Api"),
    /** A device kind. */
    DEVICE("Device"),
    /** A controller or service. */
    CONTROLLER("Controller"),
    /** A service of the server. */
    SERVICE("Service"),
    /** Something that a controller can be asked to do. */
    ACTION("Action"),
    /** A request. */
    REQUEST("Request"),
    /** The shape of an answer. */
    ANSWER("Answer"),
    /** A value: an enum, a constant, an argument or a field. */
    VALUE("Value"),
    /** An area of a plant. */
    AREA("Area"),
    /** A group address. */
    GROUP("Group"),
    /** A range of group addresses. */
    RANGE("Groups");

    private final String word;

    NameRole(String word) {
        this.word = word;
    }

    /** {@return the word as a type's name ends with it, such as {@code Group}} */
    public String word() {
        return word;
    }

    /** {@return the word as a method's name begins with it, such as {@code group}} */
    String memberWord() {
        return word.toLowerCase(Locale.ROOT);
    }
}
