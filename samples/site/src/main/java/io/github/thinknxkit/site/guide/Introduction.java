package io.github.thinknxkit.site.guide;

import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * What the project's README begins with.
 *
 * @param title the name of the project
 * @param text the first paragraph, as text
 * @param java the first example in Java
 * @param shell the first command
 */
public record Introduction(String title, String text, String java, String shell) {

    static Introduction of(String title, Element readme) {
        return new Introduction(
                title, text(readme, "p"), text(readme, "code.language-java"), text(readme, "code.language-sh"));
    }

    private static String text(Element readme, String css) {
        return Optional.ofNullable(readme.selectFirst(css))
                .map(element -> element.normalName().equals("code")
                        ? element.wholeText().stripTrailing()
                        : element.text())
                .orElseThrow(
                        () -> new IllegalStateException("README.md has no " + css + ", which the first page shows"));
    }
}
