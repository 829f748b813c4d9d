package io.github.thinknxkit.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** The files that pages are made of, read once. What is not listed is not served, whatever the path says. */
public final class PageFiles {

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html;charset=utf-8",
            "css", "text/css;charset=utf-8",
            "js", "text/javascript;charset=utf-8",
            "svg", "image/svg+xml",
            "json", "application/json;charset=utf-8");

    private static final List<String> SHEETS =
            List.of("theme", "layout", "controls", "tree", "command", "log", "narrow", "contrast");
    private static final List<String> MODULES = List.of(
            "answer",
            "appearance",
            "backend",
            "chart",
            "clipboard",
            "command",
            "consent",
            "control",
            "device",
            "dialog",
            "dom",
            "header",
            "history",
            "live",
            "log",
            "logline",
            "main",
            "maintenance",
            "navigation",
            "project",
            "search",
            "server",
            "state",
            "tests",
            "text",
            "tile",
            "tree",
            "urls",
            "views",
            "visitor");
    private static final List<String> LANGUAGES = List.of("en", "it", "de", "fr");

    private final Map<String, PageReply> byPath = new HashMap<>();

    /**
     * Reads the files of a server's page, which is {@code /}, and of its own views.
     *
     * @param own what servers of this kind add
     * @return the files
     */
    public static PageFiles of(OwnParts own) {
        PageFiles files = sharedWith(
                own.home(),
                own.views().stream().map(view -> view.name() + ".js").toList());
        files.add(PageFiles.class, "index.html");
        files.byPath.put("/", files.byPath.get("/index.html"));
        return files;
    }

    /**
     * Reads the files that all pages share, for pages beside those of servers.
     *
     * @param home the class beside which {@code own-text-LANGUAGE.json} and the other files are
     * @param names the names of other files
     * @return the files
     */
    public static PageFiles sharedWith(Class<?> home, List<String> names) {
        PageFiles files = new PageFiles();
        for (String name : List.of("icons.svg", "favicon.svg")) {
            files.add(PageFiles.class, name);
        }
        SHEETS.forEach(sheet -> files.add(PageFiles.class, sheet + ".css"));
        MODULES.forEach(module -> files.add(PageFiles.class, module + ".js"));
        for (String language : LANGUAGES) {
            files.add(PageFiles.class, "text-" + language + ".json");
            files.add(home, "own-text-" + language + ".json");
        }
        names.forEach(name -> files.add(home, name));
        return files;
    }

    private PageFiles() {}

    Optional<PageReply> find(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    /**
     * Sends a file.
     *
     * @param path its path, which begins with a slash
     * @param response the response
     * @param callback completed when the response is, if there is such a file
     * @return false if there is none; then nothing was done
     */
    public boolean send(String path, Response response, Callback callback) {
        Optional<PageReply> file = find(path);
        file.ifPresent(it -> it.send(response, callback));
        return file.isPresent();
    }

    private void add(Class<?> home, String name) {
        String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        try (InputStream in = home.getResourceAsStream(name)) {
            if (in == null || type == null) {
                throw new IllegalStateException("the page's file " + name + " is not in the jar");
            }
            byPath.put("/" + name, PageReply.of(type, in.readAllBytes()).asFile());
        } catch (IOException e) {
            throw new UncheckedIOException("the page's file " + name + " cannot be read", e);
        }
    }
}
