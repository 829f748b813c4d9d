package io.github.thinknxkit.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The files that the pages are made of, read once. What is not listed is not served, whatever the path says. */
final class StaticFiles {

    private static final String HTML = "text/html;charset=utf-8";
    private static final String STYLE = "text/css;charset=utf-8";
    private static final String SCRIPT = "text/javascript;charset=utf-8";
    private static final String IMAGE = "image/svg+xml";
    private static final String TEXTS = "application/json;charset=utf-8";

    private static final List<String> SHEETS =
            List.of("theme", "layout", "controls", "tree", "command", "log", "narrow", "contrast");
    private static final List<String> MODULES = List.of(
            "answer",
            "appearance",
            "backend",
            "chart",
            "clipboard",
            "command",
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
            "views");
    private static final List<String> LANGUAGES = List.of("en", "it", "de", "fr");

    private final Map<String, PageReply> byPath = new HashMap<>();

    StaticFiles(OwnParts own) {
        add("index.html", HTML);
        add("icons.svg", IMAGE);
        add("favicon.svg", IMAGE);
        for (String sheet : SHEETS) {
            add(sheet + ".css", STYLE);
        }
        for (String module : MODULES) {
            add(module + ".js", SCRIPT);
        }
        for (String language : LANGUAGES) {
            add("text-" + language + ".json", TEXTS);
            add(own.home(), "own-text-" + language + ".json", TEXTS);
        }
        for (PageView view : own.views()) {
            add(own.home(), view.name() + ".js", SCRIPT);
        }
        byPath.put("/", byPath.get("/index.html"));
    }

    Optional<PageReply> find(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    private void add(String name, String contentType) {
        add(StaticFiles.class, name, contentType);
    }

    private void add(Class<?> home, String name, String contentType) {
        try (InputStream in = home.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the page's file " + name + " is not in the jar");
            }
            byPath.put("/" + name, PageReply.of(contentType, in.readAllBytes()).asFile());
        } catch (IOException e) {
            throw new UncheckedIOException("the page's file " + name + " cannot be read", e);
        }
    }
}
