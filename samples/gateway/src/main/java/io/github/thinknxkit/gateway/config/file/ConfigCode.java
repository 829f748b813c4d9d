package io.github.thinknxkit.gateway.config.file;

/**
 * The kinds of problem that a configuration can have, each with what to do about it.
 *
 * <p>Codes are stable: they are documented in the README of this module and may be searched for.
 */
public enum ConfigCode {
    /** There is no such file, or it cannot be read. */
    UNREADABLE("GATE-UNREADABLE"),

    /** The file has more than is read. A configuration names servers, and holds nothing of them. */
    TOO_LARGE("GATE-TOO-LARGE"),

    /** A byte is not UTF-8. Save the file as UTF-8. */
    ENCODING("GATE-ENCODING"),

    /** The text is not YAML. Nothing behind this place was looked at; correct it and check again. */
    SYNTAX("GATE-SYNTAX"),

    /** There is nothing in the file. */
    EMPTY_FILE("GATE-EMPTY-FILE"),

    /** An anchor, an alias or a tag of YAML. Write the value out; quote a text that begins with {@code &}, {@code *} or {@code !}. */
    SHORTCUT("GATE-SHORTCUT"),

    /** Keys are nested deeper than a configuration ever is. Look for brackets that are not closed. */
    TOO_DEEP("GATE-TOO-DEEP"),

    /** There is no such key here. */
    UNKNOWN_KEY("GATE-UNKNOWN-KEY"),

    /** A key is there twice. Take out one of the two. */
    DUPLICATE_KEY("GATE-DUPLICATE-KEY"),

    /** A key is missing. */
    MISSING_KEY("GATE-MISSING-KEY"),

    /** A text stands where keys or a list are expected, or the other way round. */
    WRONG_KIND("GATE-WRONG-KIND"),

    /** A password or key stands in the file itself. Put it into a file of its own, or into a variable of the environment. */
    SECRET("GATE-SECRET"),

    /** Two keys exclude each other. Leave one of them out. */
    CONFLICT("GATE-CONFLICT"),

    /** The value is not what the key takes. */
    VALUE("GATE-VALUE"),

    /** A number is none, or is out of range. */
    NUMBER("GATE-NUMBER"),

    /** A name has characters that it must not have, or stands for two things. */
    NAME("GATE-NAME"),

    /** Two addresses cannot both be listened at. Give them different ports. */
    SAME_ADDRESS("GATE-SAME-ADDRESS"),

    /** The folder cannot be made or written to. */
    FOLDER("GATE-FOLDER"),

    /** The certificate or its key cannot be used. */
    CERTIFICATE("GATE-CERTIFICATE"),

    /** A password or key cannot be fetched from where it should be. */
    SECRET_SOURCE("GATE-SECRET-SOURCE"),

    /** A plant file cannot be used; the problems of the file itself follow. */
    PLANT("GATE-PLANT"),

    /** An address cannot be listened at. Another program has the port, or this machine does not have the address. */
    PORT("GATE-PORT"),

    /** A server does not answer, or refuses. */
    SERVER("GATE-SERVER");

    private final String code;

    ConfigCode(String code) {
        this.code = code;
    }

    /** {@return the code as messages show it} */
    public String code() {
        return code;
    }
}
