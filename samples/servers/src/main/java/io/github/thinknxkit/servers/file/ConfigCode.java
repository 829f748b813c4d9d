package io.github.thinknxkit.servers.file;

/**
 * The kinds of problem that a configuration can have, each with what to do about it.
 *
 * <p>Codes are stable: they are documented in the README of this module and may be searched for.
 */
public enum ConfigCode {
    /** There is no such file, or it cannot be read. */
    UNREADABLE,

    /** The file has more than is read. A configuration names servers, and holds nothing of them. */
    TOO_LARGE,

    /** A byte is not UTF-8. Save the file as UTF-8. */
    ENCODING,

    /** The text is not YAML. Nothing behind this place was looked at; correct it and check again. */
    SYNTAX,

    /** There is nothing in the file. */
    EMPTY_FILE,

    /** An anchor, an alias or a tag of YAML. Write the value out; quote a text that begins with {@code &}, {@code *} or {@code !}. */
    SHORTCUT,

    /** Keys are nested deeper than a configuration ever is. Look for brackets that are not closed. */
    TOO_DEEP,

    /** There is no such key here. */
    UNKNOWN_KEY,

    /** A key is there twice. Take out one of the two. */
    DUPLICATE_KEY,

    /** A key is missing. */
    MISSING_KEY,

    /** A text stands where keys or a list are expected, or the other way round. */
    WRONG_KIND,

    /** A password or key stands in the file itself. Put it into a file of its own, or into a variable of the environment. */
    SECRET,

    /** Two keys exclude each other. Leave one of them out. */
    CONFLICT,

    /** The value is not what the key takes. */
    VALUE,

    /** A number is none, or is out of range. */
    NUMBER,

    /** A name has characters that it must not have, or stands for two things. */
    NAME,

    /** Two addresses cannot both be listened at. Give them different ports. */
    SAME_ADDRESS,

    /** The folder cannot be made or written to. */
    FOLDER,

    /** The certificate or its key cannot be used. */
    CERTIFICATE,

    /** A password or key cannot be fetched from where it should be. */
    SECRET_SOURCE,

    /** A plant file cannot be used; the problems of the file itself follow. */
    PLANT,

    /** An address cannot be listened at. Another program has the port, or this machine does not have the address. */
    PORT,

    /** A server does not answer, or refuses. */
    SERVER,

    /** An MQTT broker does not answer or refuses, or a file that it is to be reached by cannot be used. */
    BROKER;

    /** {@return the code as messages show it, such as {@code CONFIG-TOO-LARGE}} */
    public String code() {
        return "CONFIG-" + name().replace('_', '-');
    }
}
