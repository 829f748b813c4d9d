package io.github.thinknxkit.site.guide;

import io.github.thinknxkit.site.page.Page;
import io.github.thinknxkit.site.page.Page.Heading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/** Turns Markdown into HTML that fits the site. Of HTML in it, what formats text is left; scripts, styles and frames are not. */
final class MarkdownText {

    /** Relative links are kept if they have something to be relative to. */
    private static final String SOMEWHERE = "https://project.invalid/";

    private static final List<Extension> EXTENSIONS =
            List.of(TablesExtension.create(), HeadingAnchorExtension.create());

    private final Parser parser = Parser.builder().extensions(EXTENSIONS).build();
    private final HtmlRenderer renderer =
            HtmlRenderer.builder().extensions(EXTENSIONS).build();
    private final Cleaner cleaner = new Cleaner(Safelist.relaxed()
            .addTags("hr", "del", "kbd")
            .addAttributes("code", "class")
            .addAttributes("h1", "id")
            .addAttributes("h2", "id")
            .addAttributes("h3", "id")
            .addAttributes("h4", "id")
            .addAttributes("td", "align")
            .addAttributes("th", "align")
            .preserveRelativeLinks(true));
    private final ProjectLinks links;

    MarkdownText(ProjectLinks links) {
        this.links = links;
    }

    /** Converts the text of a guide. */
    Element html(Guide guide, String markdown) {
        Document dirty = Jsoup.parseBodyFragment(renderer.render(parser.parse(markdown)), SOMEWHERE);
        Document clean = cleaner.clean(dirty);
        clean.outputSettings().prettyPrint(false);
        Element body = clean.body();
        body.select("a[href]").forEach(link -> redirect(guide, link, "href"));
        body.select("img[src]").forEach(picture -> redirect(guide, picture, "src"));
        body.select("pre").forEach(code -> code.attr("tabindex", "0"));
        body.select("table").forEach(MarkdownText::wrap);
        return body;
    }

    private void redirect(Guide guide, Element element, String attribute) {
        String link = element.attr(attribute);
        if (link.isEmpty() || link.startsWith("#") || link.matches("[a-zA-Z][a-zA-Z+.-]*:.*")) {
            return;
        }
        Optional<String> target = links.target(guide.file(), link);
        target.ifPresent(path -> element.attr(attribute, Page.root(guide.path()) + path));
    }

    /** Wide ones are scrolled by themselves, also by keys. */
    private static void wrap(Element table) {
        table.wrap("<div class=\"table\" role=\"group\" aria-label=\"Table\" tabindex=\"0\"></div>");
        table.select("th:not(thead th)").attr("scope", "row");
        table.select("thead th").attr("scope", "col");
    }

    /** Returns the headings of a converted text. */
    static List<Heading> headings(Element body) {
        List<Heading> headings = new ArrayList<>();
        for (Element heading : body.select("h2[id], h3[id]")) {
            headings.add(new Heading(
                    heading.id(), heading.text(), heading.normalName().equals("h2") ? 2 : 3));
        }
        return headings;
    }
}
