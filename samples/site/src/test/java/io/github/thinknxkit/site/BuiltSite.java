package io.github.thinknxkit.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The site that the build has made before the tests. */
final class BuiltSite {

    static final Path FOLDER = Path.of("target", "site").toAbsolutePath();

    private BuiltSite() {}

    /** Returns the pages below a folder of the site, without the Javadoc's. */
    static List<Path> pages(String folder) {
        try (Stream<Path> files = Files.walk(FOLDER.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .filter(file -> !file.startsWith(FOLDER.resolve("javadoc")))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the pages of operations. */
    static List<Document> operations() {
        return pages("operations").stream()
                .map(BuiltSite::read)
                .filter(page -> page.selectFirst(".operation") != null)
                .toList();
    }

    static Document read(Path page) {
        try {
            return Jsoup.parse(Files.readString(page));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the examples of a page in one language. */
    static List<String> examples(Element page, String tab) {
        return page.select(".tab[data-tab=" + tab + "] pre").stream()
                .map(Element::wholeText)
                .toList();
    }
}
