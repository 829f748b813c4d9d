package io.github.thinknxkit.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every link of the site leads to a page and a place on it that are there, and nothing is loaded from elsewhere. */
class LinksTest {

    private static final Path JAVADOC = BuiltSite.FOLDER.resolve("javadoc/io/github/thinknxkit/client");

    @Test
    void noLinkIsBroken() {
        LinkCheck check = new LinkCheck();
        List<String> broken = new ArrayList<>();
        for (Path page : BuiltSite.pages("")) {
            broken.addAll(check.broken(page));
        }
        assertEquals(List.of(), broken);
    }

    @Test
    void theJavadocLeadsBackToTheOperations() {
        assumeTrue(Files.exists(JAVADOC), "the build was told to leave out the Javadoc");
        Element navigation =
                BuiltSite.read(JAVADOC.resolve("PowerController.html")).selectFirst("[id$=firstrow]");
        List<String> links = navigation.select("a").eachAttr("href");
        for (String page : List.of("index.html", "operations/power.html", "operations/hvacpowerstatus.html")) {
            String link = "../../../../../" + page;
            assertTrue(links.contains(link), links + " has no " + link);
            assertTrue(Files.exists(JAVADOC.resolve(link)), link);
        }
    }

    @Test
    void eachOperationLeadsToItsMethod() {
        assumeTrue(Files.exists(JAVADOC), "the build was told to leave out the Javadoc");
        for (Element page : BuiltSite.operations()) {
            List<String> methods = page.select(".tab[data-tab=java] a").eachAttr("href");
            assertFalse(methods.isEmpty(), page.selectFirst("h1").text());
            methods.forEach(link -> assertTrue(link.contains("#"), link));
        }
    }

    @Test
    void nothingIsLoadedFromElsewhere() {
        for (Path page : BuiltSite.pages("")) {
            for (Element element : BuiltSite.read(page).select("[src], link[href]")) {
                assertFalse(LinkCheck.isExternal(element.attr("src") + element.attr("href")), page + ": " + element);
            }
        }
    }

    @Test
    void brokenLinksAreFound(@TempDir Path folder) throws IOException {
        Path page = Files.writeString(
                folder.resolve("page.html"),
                "<h2 id=here></h2><a href=#here></a><a href=#gone></a><a href=none.html></a><img src=none.png>"
                        + "<a href=page.html#here></a><a href=https://example.com/></a>");
        assertEquals(
                List.of("page.html: #gone", "page.html: none.html", "page.html: none.png"),
                new LinkCheck().broken(page));
    }
}
