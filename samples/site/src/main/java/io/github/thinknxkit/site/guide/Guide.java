package io.github.thinknxkit.site.guide;

import java.util.Locale;

/**
 * A text of the project that people read.
 *
 * @param file its path in the project, with slashes
 * @param path the path of its page in the site
 */
public record Guide(String file, String path) {

    private static final String README = "README.md";

    /**
     * Finds the place of a text.
     *
     * @param file its path in the project
     * @return the guide: a README is named for its folder, another file as it is, and after its folder if that is a sample
     */
    public static Guide of(String file) {
        String folder = folder(file);
        String name = file.substring(file.lastIndexOf('/') + 1);
        if (name.equals(README)) {
            return new Guide(file, "guides/" + (folder.isEmpty() ? "overview" : name(folder)) + ".html");
        }
        String own = name.substring(0, name.length() - ".md".length()).toLowerCase(Locale.ROOT);
        // Several samples have a page of topics.
        return new Guide(file, "guides/" + (folder.startsWith("samples/") ? name(folder) + "-" : "") + own + ".html");
    }

    /** Returns whether a link to its folder means this guide. */
    boolean isOf(String folder) {
        return file.endsWith(README) && folder(file).equals(folder);
    }

    private static String folder(String file) {
        return file.contains("/") ? file.substring(0, file.lastIndexOf('/')) : "";
    }

    private static String name(String folder) {
        return folder.substring(folder.lastIndexOf('/') + 1);
    }
}
