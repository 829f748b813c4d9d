package io.github.thinknxkit.samples.setup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** What a page of the documentation shows to be copied. */
record Page(String text) {

    static Page read(String file) throws IOException {
        return new Page(Files.readString(Path.of(System.getProperty("root"), file)));
    }

    /** Returns the one block of a language that holds some text. */
    String block(String language, String holding) {
        List<String> blocks = Pattern.compile("(?m)^```" + language + "\\R(.*?)^```", Pattern.DOTALL)
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .filter(block -> block.contains(holding))
                .toList();
        if (blocks.size() != 1) {
            throw new AssertionError(blocks.size() + " blocks of " + language + " hold " + holding);
        }
        return blocks.get(0);
    }
}
