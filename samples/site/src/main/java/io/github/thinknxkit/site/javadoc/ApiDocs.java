package io.github.thinknxkit.site.javadoc;

import io.github.thinknxkit.site.output.OutputFolder;
import io.github.thinknxkit.site.page.Page;
import io.github.thinknxkit.site.page.Page.Link;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Entities;

/** The Javadoc of the client: found, linked to, and copied into the site with links back. */
public final class ApiDocs {

    /** Where the Javadoc begins in the site. */
    public static final String INDEX = "javadoc/index.html";

    private static final String FOLDER = "javadoc/";
    private static final String CLIENT = "io/github/thinknxkit/client/";
    private static final String ERRORS = "io/github/thinknxkit/error/";

    /** Where the navigation at the head of each page begins. */
    private static final Pattern NAVIGATION = Pattern.compile("<ul id=\"navbar[.-]top[.-]firstrow\"[^>]*>");

    private final Path source;

    /**
     * Takes the Javadoc of a folder.
     *
     * @param source the folder that the Javadoc tool wrote, which need not be there
     */
    public ApiDocs(Path source) {
        this.source = source;
    }

    /** {@return whether there is any} */
    public boolean present() {
        return Files.isRegularFile(source.resolve("index.html"));
    }

    /**
     * Finds the page of an error.
     *
     * @param type the simple name of the exception
     * @return its place in the site, if there is Javadoc
     */
    public Optional<String> error(String type) {
        return page(ERRORS + type + ".html");
    }

    /**
     * Finds a method of the generated client.
     *
     * @param type the simple name of the type
     * @param method its name
     * @return its place in the site, if there is Javadoc
     */
    public Optional<String> method(String type, String method) {
        return page(CLIENT + type + ".html").map(page -> page + anchor(CLIENT + type + ".html", method));
    }

    private Optional<String> page(String path) {
        return Files.isRegularFile(source.resolve(path)) ? Optional.of(FOLDER + path) : Optional.empty();
    }

    /** Which types are in the anchor depends on the release of the tool, so it is looked up. */
    private String anchor(String path, String method) {
        Matcher id = Pattern.compile("id=\"(" + Pattern.quote(method) + "\\([^\"]*\\))\"")
                .matcher(read(path));
        return id.find() ? "#" + id.group(1) : "";
    }

    private String read(String path) {
        try {
            return Files.readString(source.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Copies all of it.
     *
     * @param output the site
     * @param back by the simple name of a type of the client, the pages of the site that its own page leads to
     * @throws IOException if it cannot be copied
     */
    public void copyTo(OutputFolder output, Map<String, List<Link>> back) throws IOException {
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String path = source.relativize(file).toString().replace('\\', '/');
                output.write(FOLDER + path, path.endsWith(".html") ? linked(path, back) : Files.readAllBytes(file));
            }
        }
    }

    private byte[] linked(String path, Map<String, List<Link>> back) {
        String type = path.startsWith(CLIENT) ? path.substring(CLIENT.length(), path.length() - ".html".length()) : "";
        String root = Page.root(FOLDER + path);
        StringBuilder links = new StringBuilder(item(root, new Link("index.html", "Site")));
        back.getOrDefault(type, List.of()).forEach(page -> links.append(item(root, page)));
        String html = read(path);
        Matcher navigation = NAVIGATION.matcher(html);
        return (navigation.find()
                        ? new StringBuilder(html)
                                .insert(navigation.end(), links)
                                .toString()
                        : html)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String item(String root, Link page) {
        return "<li><a href=\"" + Entities.escape(root + page.path()) + "\">" + Entities.escape(page.label())
                + "</a></li>";
    }
}
