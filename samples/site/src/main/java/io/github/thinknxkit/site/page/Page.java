package io.github.thinknxkit.site.page;

import java.util.List;

/**
 * A page of the site, without what all pages have in common.
 *
 * @param path where it is, from the site's root
 * @param title its title
 * @param description what it is about, in a sentence; may be empty
 * @param area the part of the site that it belongs to
 * @param shelves the pages beside it, if there are some
 * @param headings the headings to choose from on the page itself
 * @param body its HTML
 */
public record Page(
        String path,
        String title,
        String description,
        Area area,
        List<Shelf> shelves,
        List<Heading> headings,
        String body) {

    /** Copies the lists. */
    public Page {
        shelves = List.copyOf(shelves);
        headings = List.copyOf(headings);
    }

    /** A part of the site. */
    public enum Area {
        /** The first page. */
        HOME,
        /** How to begin. */
        START,
        /** The operations of the API. */
        OPERATIONS,
        /** What people read. */
        GUIDES,
        /** The Javadoc, whose pages are not made here. */
        JAVADOC,
        /** Files of the project that guides speak of. */
        FILES
    }

    /**
     * Some pages that belong together.
     *
     * @param title what they have in common
     * @param links the pages
     */
    public record Shelf(String title, List<Link> links) {

        /** Copies the list. */
        public Shelf {
            links = List.copyOf(links);
        }
    }

    /**
     * A page to choose.
     *
     * @param path where it is, from the site's root
     * @param label what it is called
     */
    public record Link(String path, String label) {}

    /**
     * A heading to choose.
     *
     * @param anchor its identifier on the page
     * @param label its text
     * @param level 2 for the main ones, 3 for those below
     */
    public record Heading(String anchor, String label, int level) {}

    /**
     * Returns what leads from a page to the root of the site.
     *
     * @param path where the page is
     * @return as many steps up as it is deep
     */
    public static String root(String path) {
        return "../"
                .repeat((int) path.chars().filter(character -> character == '/').count());
    }
}
