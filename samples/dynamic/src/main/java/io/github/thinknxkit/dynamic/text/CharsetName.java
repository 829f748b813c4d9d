package io.github.thinknxkit.dynamic.text;

import io.github.thinknxkit.dynamic.error.UsageException;
import java.nio.charset.Charset;

/** Encodings as options and profiles name them. */
public final class CharsetName {

    private CharsetName() {}

    /**
     * Finds an encoding.
     *
     * @param name its name, such as {@code ISO-8859-1}
     * @param origin where the name is from, for the error
     * @return the encoding
     * @throws UsageException if there is none of this name into which text can be encoded
     */
    public static Charset parse(String name, String origin) {
        try {
            Charset charset = Charset.forName(name);
            if (charset.canEncode()) {
                return charset;
            }
        } catch (IllegalArgumentException e) {
            // It is named below.
        }
        throw new UsageException(
                origin + " must be an encoding such as UTF-8 or ISO-8859-1, not " + ShownText.quoted(name));
    }
}
