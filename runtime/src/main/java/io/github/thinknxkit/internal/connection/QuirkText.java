package io.github.thinknxkit.internal.connection;

import io.github.thinknxkit.connection.Quirks;
import io.github.thinknxkit.internal.wire.PercentEncoder;

/** Reads quirks from text and checks what they put into a URL. */
public final class QuirkText {

    private static final String VERSION = "version";
    private static final String PATH = "path.";
    private static final String PARAMETER = "parameter.";

    private QuirkText() {}

    /**
     * Reads one quirk.
     *
     * @param text the quirk
     * @return the quirk
     * @throws IllegalArgumentException if the text has none of the known forms
     */
    public static Quirks parse(String text) {
        int equals = text.indexOf('=');
        if (equals < 0) {
            throw unknown(text);
        }
        String name = text.substring(0, equals);
        String value = text.substring(equals + 1);
        if (name.equals(VERSION)) {
            return Quirks.none().version(value);
        } else if (name.startsWith(PATH) && name.length() > PATH.length()) {
            return Quirks.none().path(name.substring(PATH.length()), value);
        } else if (name.startsWith(PARAMETER)) {
            return parameter(text, name.substring(PARAMETER.length()), value);
        }
        throw unknown(text);
    }

    private static Quirks parameter(String text, String name, String value) {
        int dot = name.lastIndexOf('.');
        if (dot < 1 || dot == name.length() - 1) {
            throw unknown(text);
        }
        return Quirks.none().parameter(name.substring(0, dot), name.substring(dot + 1), value);
    }

    /**
     * Checks a path that is to be sent.
     *
     * @param path the path
     * @throws IllegalArgumentException if it is empty, leaves its place, or needs encoding
     */
    public static void checkPath(String path) {
        for (String segment : path.split("/", -1)) {
            if (segment.equals(".") || segment.equals("..")) {
                throw new IllegalArgumentException("a quirk's path must not hold the segment " + segment);
            }
            checkName(isForValue(segment) ? segment.substring(1, segment.length() - 1) : segment);
        }
    }

    /** A segment in braces stays what it is in the operation's own path. */
    private static boolean isForValue(String segment) {
        return segment.length() > 2 && segment.startsWith("{") && segment.endsWith("}");
    }

    /**
     * Checks a name that is to be sent.
     *
     * @param name the name
     * @throws IllegalArgumentException if it is empty or needs encoding
     */
    public static void checkName(String name) {
        boolean clean = !name.isEmpty();
        for (int i = 0; i < name.length(); i++) {
            clean &= PercentEncoder.isUnreserved(name.charAt(i));
        }
        if (!clean) {
            throw new IllegalArgumentException(
                    "what a quirk sends has letters, digits, '-', '.', '_' and '~' only, and slashes in a path; not \""
                            + name + "\"");
        }
    }

    private static IllegalArgumentException unknown(String text) {
        return new IllegalArgumentException("\"" + text + "\" is no quirk; expected version=SEGMENT,"
                + " path.OPERATION=PATH or parameter.OPERATION.PARAMETER=NAME");
    }
}
