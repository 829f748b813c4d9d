package io.github.thinknxkit.site.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Makes the search index: with Pagefind, which runs in the reader's browser and needs no server. */
public final class Pagefind {

    private static final String PACKAGE = "pagefind@1.6.0";
    private static final int MINUTES = 3;

    private final Path folder;

    private Pagefind(Path folder) {
        this.folder = folder;
    }

    /**
     * Has npm fetch Pagefind, unless it is there already.
     *
     * @param folder where to put it
     * @return Pagefind, or why it could not be had
     * @throws IOException if the folder cannot be made
     */
    public static Result fetch(Path folder) throws IOException {
        Pagefind pagefind = new Pagefind(Files.createDirectories(folder.resolve(PACKAGE)));
        if (Files.exists(pagefind.program())) {
            return new Result(Optional.of(pagefind), "");
        }
        Files.writeString(pagefind.folder.resolve("package.json"), "{\"private\": true}\n");
        String failure = pagefind.run(List.of(
                "npm",
                "install",
                "--no-save",
                "--no-package-lock",
                "--no-audit",
                "--no-fund",
                "--ignore-scripts",
                "--prefer-offline",
                "--fetch-retries=1",
                "--fetch-retry-mintimeout=1000",
                PACKAGE));
        return failure.isEmpty() ? new Result(Optional.of(pagefind), "") : new Result(Optional.empty(), failure);
    }

    /**
     * What came of fetching it.
     *
     * @param pagefind the tool, if it is there
     * @param failure why not, else
     */
    public record Result(Optional<Pagefind> pagefind, String failure) {}

    /**
     * Makes an index of the pages of a site.
     *
     * @param site the site
     * @throws IOException if it fails
     */
    public void index(Path site) throws IOException {
        String failure = run(List.of("node", program().toString(), "--site", site.toString(), "--quiet"));
        if (!failure.isEmpty()) {
            throw new IOException("no search index was made: " + failure);
        }
    }

    private Path program() {
        return folder.resolve(Path.of("node_modules", "pagefind", "lib", "runner", "bin.cjs"));
    }

    /** Returns what went wrong, or nothing. */
    private String run(List<String> command) throws IOException {
        Path log = folder.resolve("output.txt");
        List<String> words = new ArrayList<>(command);
        Collections.replaceAll(words, "npm", System.getProperty("os.name").startsWith("Windows") ? "npm.cmd" : "npm");
        try {
            Process process = new ProcessBuilder(words)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                return command.get(0) + " has not ended after " + MINUTES + " minutes";
            }
            return process.exitValue() == 0
                    ? ""
                    : command.get(0) + " failed: "
                            + Files.readString(log, StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            return command.get(0) + " cannot be started: " + e.getMessage();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "interrupted";
        }
    }
}
