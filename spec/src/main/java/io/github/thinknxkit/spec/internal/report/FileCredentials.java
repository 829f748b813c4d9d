package io.github.thinknxkit.spec.internal.report;

import io.github.thinknxkit.spec.problem.Problem;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What looks like a password or key in a file that is to hold none, so that no problem repeats it: compilers print problems, and
 * logs keep them. It is looked for in the text itself, since a slip beside it may keep it from being an entry.
 */
public final class FileCredentials {

    private static final String SHOWN = "(not shown)";

    /** All of a name at once: the time for a file is proportional to its size, whatever it is full of. */
    private static final Pattern NAME = Pattern.compile("[\\w-]++");

    /** What stands between a name and its value. */
    private static final Pattern SEPARATOR = Pattern.compile("[\"']?(?:[ \\t]*+[:=]|[ \\t])[ \\t]*+(?=\\S)");

    private static final Pattern LINE = Pattern.compile("[^\\r\\n]*+");

    /** More secrets than anybody writes into one line. */
    private static final int MOST_IN_LINE = 10;

    /** What is left of a word without the marks around it. */
    private static final Pattern CORE = Pattern.compile("[\\p{L}\\p{N}](?:.*[\\p{L}\\p{N}])?", Pattern.DOTALL);

    private static final Pattern IN_ADDRESS = Pattern.compile("//[^/\\s@:]*:([^/\\s@]+)@");

    /** A shorter piece of text stands in too many words. */
    private static final int SHORTEST = 3;

    /** Messages cut long texts: what begins like one is its beginning. */
    private static final int BEGINNING = 20;

    private final List<String> secrets;

    /**
     * Looks for credentials.
     *
     * @param text the text of the file
     */
    public FileCredentials(String text) {
        Set<String> found = new LinkedHashSet<>();
        addNamed(text, found);
        Matcher inAddress = IN_ADDRESS.matcher(text);
        while (inAddress.find()) {
            found.add(inAddress.group(1));
        }
        secrets = found.stream()
                .filter(secret -> secret.length() >= SHORTEST)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    private static void addNamed(String text, Set<String> found) {
        Matcher name = NAME.matcher(text);
        Matcher separator = SEPARATOR.matcher(text);
        Matcher line = LINE.matcher(text);
        int lineEnd = 0;
        int inLine = 0;
        while (name.find()) {
            if (CredentialNames.isSecret(name.group())
                    && separator.region(name.end(), text.length()).lookingAt()) {
                int start = separator.end();
                inLine = start < lineEnd ? inLine + 1 : 1;
                if (inLine <= MOST_IN_LINE && line.region(start, text.length()).lookingAt()) {
                    lineEnd = line.end();
                    addForms(line.group(), found);
                }
                name.region(start, text.length());
            }
        }
    }

    /** A value may end at the end of the line, or at what belongs to the braces around it; a slip may cut it into words. */
    private static void addForms(String rest, Set<String> found) {
        String line = rest.strip().replaceAll("\\s+", " ");
        found.add(line);
        String value = line.split(" #|,|}", 2)[0].strip();
        found.add(value);
        for (String word : value.split(" ", -1)) {
            Matcher core = CORE.matcher(word);
            found.add(core.find() ? core.group() : "");
        }
    }

    /**
     * Takes the credentials out of what problems say.
     *
     * @param problems the problems
     * @return the same problems, with a note in the place of each credential
     */
    public List<Problem> withheldFrom(List<Problem> problems) {
        return secrets.isEmpty()
                ? problems
                : problems.stream()
                        .map(problem -> new Problem(
                                problem.code(), problem.position(), withheld(problem.message()), problem.suggestion()))
                        .toList();
    }

    private String withheld(String message) {
        String shown = message;
        for (String secret : secrets) {
            shown = shown.replace(secret, SHOWN);
            int cut = secret.length() > BEGINNING ? shown.indexOf(secret.substring(0, BEGINNING)) : -1;
            shown = cut < 0 ? shown : shown.substring(0, cut) + SHOWN;
        }
        return shown;
    }
}
