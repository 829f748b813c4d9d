package io.github.thinknxkit.site.page;

import io.github.thinknxkit.site.page.Page.Heading;
import io.github.thinknxkit.site.page.Page.Link;
import io.github.thinknxkit.site.page.Page.Shelf;
import java.util.List;
import java.util.Map;

/** What all pages have in common: head, navigation and foot. */
public final class Layout {

    private final Templates templates;
    private final String site;
    private final List<MainLink> main;
    private final boolean searched;

    /**
     * An entry of the main navigation.
     *
     * @param area the part of the site that it leads to
     * @param link its first page
     */
    public record MainLink(Page.Area area, Link link) {}

    /** A link as a page shows it, told whether it leads to the page itself. */
    record Shown(String path, String label, boolean current) {}

    /** Some links as a page shows them. */
    record ShownShelf(String title, List<Shown> links) {}

    /** A page with all around it, as the template wants it. */
    record View(
            String root,
            String site,
            String title,
            String description,
            boolean home,
            boolean searched,
            boolean indexed,
            List<Shown> main,
            List<ShownShelf> shelves,
            List<Heading> headings,
            String body) {

        /** Whether there is something to choose from beside the page. */
        public boolean besides() {
            return !shelves.isEmpty();
        }

        /** Whether it has as many headings as make a table of contents useful. */
        public boolean contents() {
            return headings.size() > 2;
        }
    }

    /**
     * Makes a layout.
     *
     * @param templates the templates
     * @param site the title of the site
     * @param main the main navigation
     * @param searched whether the site will have a search index
     */
    public Layout(Templates templates, String site, List<MainLink> main, boolean searched) {
        this.templates = templates;
        this.site = site;
        this.main = List.copyOf(main);
        this.searched = searched;
    }

    /**
     * Puts a page together.
     *
     * @param page the page
     * @return its HTML
     */
    public String html(Page page) {
        View view = new View(
                Page.root(page.path()),
                site,
                page.title(),
                page.description(),
                page.area() == Page.Area.HOME,
                searched,
                page.area() != Page.Area.FILES && page.area() != Page.Area.HOME,
                main.stream()
                        .map(entry ->
                                new Shown(entry.link().path(), entry.link().label(), entry.area() == page.area()))
                        .toList(),
                page.shelves().stream()
                        .map(shelf -> new ShownShelf(shelf.title(), shown(shelf, page)))
                        .toList(),
                page.headings(),
                page.body());
        return templates.fill("layout", view, Map.of());
    }

    private static List<Shown> shown(Shelf shelf, Page page) {
        return shelf.links().stream()
                .map(link -> new Shown(link.path(), link.label(), link.path().equals(page.path())))
                .toList();
    }
}
