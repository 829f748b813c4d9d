package io.github.thinknxkit.servers.file;

import io.github.thinknxkit.dynamic.text.ShownText;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One thing that is wrong with a configuration. Neither the message nor the excerpt has a value of the file, which may be a
 * secret on the wrong line.
 *
 * @param place where it is: {@code file:line:column}, the form that editors and terminals turn into a link, or the file alone
 * @param message what is wrong and what to do, as a sentence without its full stop
 * @param excerpt the line with a mark below the place, or further lines of the message; often empty
 */
public record ConfigProblem(ConfigCode code, String place, String message, String excerpt) {

    /** Leaves out what would drive a terminal, or turn its text around: keys and names of files are anybody's. */
    public ConfigProblem {
        place = ShownText.clean(place);
        message = ShownText.clean(message);
        excerpt = excerpt.lines().map(ShownText::clean).collect(Collectors.joining("\n"));
    }

    /**
     * Makes a problem that is about no place in the file, but a subject such as {@code server villa}. A message may have further
     * lines, such as those about a plant file.
     */
    public static ConfigProblem of(ConfigCode code, String subject, String message) {
        String[] lines = message.split("\n", 2);
        return new ConfigProblem(code, subject, lines[0], lines.length > 1 ? lines[1] : "");
    }

    /** Returns a text of several, each on lines of its own. */
    public static String text(List<ConfigProblem> problems) {
        return problems.stream().map(ConfigProblem::toString).collect(Collectors.joining("\n"));
    }

    /** Returns the place, the code in brackets and the message, and the excerpt below them. */
    @Override
    public String toString() {
        String line = place + ": [" + code.code() + "] " + message;
        return excerpt.isEmpty() ? line : line + "\n" + excerpt;
    }
}
