package io.github.thinknxkit.samples.villa.documentation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** This module's README, by its sections: what it shows is what the tests try. */
public final class Page {

    private static final Path README = Path.of("README.md");

    private final String text;

    private Page(String text) {
        this.text = text;
    }

    public static Page read() throws IOException {
        return new Page(Files.readString(README));
    }

    /** Returns what is below a heading, until the next one of any level. */
    public Page section(String heading) {
        Pattern section = Pattern.compile("^#+ " + Pattern.quote(heading) + "$(.*?)(?=^#+ |\\z)", flags());
        List<String> found = all(section);
        if (found.size() != 1) {
            throw new AssertionError("expected one section '" + heading + "' in the README, not " + found.size());
        }
        return new Page(found.get(0));
    }

    /** Returns the rows of a section's table, without its head. */
    public List<Row> rows() {
        List<String> lines =
                text.lines().filter(line -> line.startsWith("|")).skip(2).toList();
        return lines.stream().map(Row::of).toList();
    }

    /** Returns the fenced blocks of a language. */
    public List<String> blocks(String language) {
        return all(Pattern.compile("^```" + language + "\\R(.*?)^```", flags()));
    }

    private List<String> all(Pattern pattern) {
        return pattern.matcher(text).results().map(Page::first).toList();
    }

    private static String first(MatchResult result) {
        return result.group(1);
    }

    private static int flags() {
        return Pattern.MULTILINE | Pattern.DOTALL;
    }
}
