package io.github.thinknxkit.samples.conformance.documentation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the Java that pages and Javadoc comments show, and the YAML of pages. */
final class SnippetReader {

    private static final Pattern PAGE = Pattern.compile("(?m)^```java\\R(.*?)^```", Pattern.DOTALL);
    private static final Pattern YAML = Pattern.compile("(?m)^```yaml\\R(.*?)^```", Pattern.DOTALL);
    private static final Pattern JAVADOC =
            Pattern.compile("<pre>(?:\\{@code|<code>)\\R?(.*?)\\R\\s*\\* *(?:}|</code>)</pre>", Pattern.DOTALL);

    private final Path root;

    SnippetReader(Path root) {
        this.root = root;
    }

    /** Returns the READMEs of the project and its modules. */
    List<String> pages() throws IOException {
        try (Stream<Path> files = Files.find(
                root, 3, (file, attributes) -> file.getFileName().toString().equals("README.md"))) {
            return files.map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    List<Snippet> page(String file) throws IOException {
        return find(PAGE, file, code -> code);
    }

    /** Reads the YAML of a page. */
    List<Snippet> yaml(String file) throws IOException {
        return find(YAML, file, code -> code);
    }

    /** Reads the comments of all sources below a folder. */
    List<Snippet> sources(String folder) throws IOException {
        List<Snippet> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root.resolve(folder))) {
            for (Path file : files.filter(name -> name.toString().endsWith(".java"))
                    .sorted()
                    .toList()) {
                found.addAll(find(JAVADOC, root.relativize(file).toString(), SnippetReader::withoutMargin));
            }
        }
        return found;
    }

    private List<Snippet> find(Pattern pattern, String file, UnaryOperator<String> clean) throws IOException {
        String text = Files.readString(root.resolve(file));
        List<Snippet> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            int line = 1 + (int) text.substring(0, matcher.start(1)).lines().count();
            found.add(new Snippet(file, line, clean.apply(matcher.group(1))));
        }
        return found;
    }

    private static String withoutMargin(String comment) {
        return comment.replaceAll("(?m)^\\s*\\* ?", "")
                .replace("&#123;", "{")
                .replace("&#125;", "}")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }
}
