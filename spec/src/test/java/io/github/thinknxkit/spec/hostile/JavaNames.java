package io.github.thinknxkit.spec.hostile;

import java.util.Set;
import java.util.regex.Pattern;

/** Names of Java in ASCII (JLS 3.8 and 3.9): the module of the tests does not read that of the compiler. */
public final class JavaNames {

    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    private static final Set<String> KEYWORDS = Set.of("""
            abstract assert boolean break byte case catch char class const continue default do double else enum extends final
            finally float for goto if implements import instanceof int interface long native new package private protected
            public return short static strictfp super switch synchronized this throw throws transient try void volatile while
            true false null _""".split("\\s+"));

    private JavaNames() {}

    /** Returns whether a text is an identifier, though perhaps a keyword. */
    public static boolean isIdentifier(String text) {
        return IDENTIFIER.matcher(text).matches();
    }

    /** Returns whether something can be called so. */
    public static boolean isName(String text) {
        return isIdentifier(text) && !KEYWORDS.contains(text);
    }
}
