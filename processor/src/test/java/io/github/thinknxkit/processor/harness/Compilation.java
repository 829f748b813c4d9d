package io.github.thinknxkit.processor.harness;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Assertions;

/**
 * What came of compiling a project.
 *
 * @param success whether the compiler was content
 * @param diagnostics what it said
 * @param log what it said without a place
 * @param generated the folder of generated sources
 * @param classes the folder of classes
 */
public record Compilation(
        boolean success,
        List<Diagnostic<? extends JavaFileObject>> diagnostics,
        String log,
        Path generated,
        Path classes) {

    public Compilation succeeded() {
        Assertions.assertTrue(success, () -> "does not compile: " + messages() + log);
        return this;
    }

    public Compilation silent() {
        succeeded();
        Assertions.assertEquals(List.of(), messages(), log);
        return this;
    }

    public List<String> messages() {
        return diagnostics.stream()
                .map(one -> one.getKind() + " " + one.getLineNumber() + ": " + one.getMessage(null))
                .toList();
    }

    /** Returns what the only error that has a code says. */
    public String message(String code) {
        return error(code).getMessage(null);
    }

    /** Returns all errors. */
    public List<Diagnostic<? extends JavaFileObject>> errors() {
        return diagnostics.stream()
                .filter(one -> one.getKind() == Diagnostic.Kind.ERROR)
                .<Diagnostic<? extends JavaFileObject>>map(one -> one)
                .toList();
    }

    /** Returns the only error that has a code. */
    public Diagnostic<? extends JavaFileObject> error(String code) {
        List<Diagnostic<? extends JavaFileObject>> found = errors().stream()
                .filter(one -> one.getMessage(null).contains("[" + code + "]"))
                .toList();
        Assertions.assertEquals(1, found.size(), () -> "one [" + code + "] in " + messages() + log);
        return found.get(0);
    }

    /** Returns the generated sources by their names below the folder. */
    public Map<String, String> sources() {
        Map<String, String> sources = new TreeMap<>();
        for (Path file : Project.sources(generated)) {
            try {
                sources.put(
                        generated.relativize(file).toString().replace(File.separatorChar, '/'), Files.readString(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return sources;
    }

    /** Fails if a generated source has long lines, trailing blanks, characters beyond ASCII, or a name that looks generated. */
    public Compilation readable() {
        sources().forEach((name, source) -> {
            Assertions.assertTrue(source.chars().allMatch(c -> c == '\n' || (c >= ' ' && c < 0x7F)), name);
            Assertions.assertTrue(source.lines().noneMatch(line -> line.length() > 120), name + source);
            Assertions.assertTrue(source.lines().noneMatch(line -> line.endsWith(" ")), name);
            Assertions.assertFalse(name.contains("$") || name.contains("__"), name);
        });
        return this;
    }

    /** Returns a loader of the classes, of what was compiled before, and of what they run on. */
    public URLClassLoader loader(Compilation... earlier) {
        List<URL> urls = new ArrayList<>(List.of(url(classes)));
        for (Compilation other : earlier) {
            urls.add(url(other.classes()));
        }
        return new URLClassLoader(urls.toArray(URL[]::new), Compilation.class.getClassLoader());
    }

    private static URL url(Path folder) {
        try {
            return folder.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
