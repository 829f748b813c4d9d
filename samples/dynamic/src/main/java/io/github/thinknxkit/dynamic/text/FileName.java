package io.github.thinknxkit.dynamic.text;

import io.github.thinknxkit.dynamic.error.UsageException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Takes words of the user's as names of files. */
public final class FileName {

    private FileName() {}

    /**
     * Takes a word as the name of a file.
     *
     * @param name the word
     * @param origin where it stands, for the error message
     * @return the path; whether there is such a file is not looked at
     * @throws UsageException if no file can have that name, or none can in the locale of this process
     */
    public static Path of(String name, String origin) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            boolean ascii = name.chars().allMatch(c -> c < 0x80);
            throw new UsageException(origin + ": " + ShownText.quoted(name)
                    + (ascii
                            ? " is no name of a file"
                            : " is no name of a file in the locale of this process; set LC_ALL=C.UTF-8"));
        }
    }
}
