package io.github.thinknxkit.site.guide;

import io.github.thinknxkit.site.output.OutputFolder;
import io.github.thinknxkit.site.page.Page;
import io.github.thinknxkit.site.page.Page.Area;
import io.github.thinknxkit.site.page.Page.Link;
import io.github.thinknxkit.site.page.Page.Shelf;
import io.github.thinknxkit.site.page.Templates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Makes the pages of the guides, and of the files that they link to. */
public final class GuidePages {

    /** The page that lists the guides. */
    public static final String INDEX = "guides/index.html";

    private static final int LARGEST = 1_000_000;

    private final Path project;
    private final Bookcase bookcase;
    private final ProjectLinks links;
    private final Templates templates;
    private final List<Text> texts = new ArrayList<>();

    /** A guide that has been read. */
    private record Text(Guide guide, String title, Element body) {

        /** The first sentence. */
        String summary() {
            Element first = body.selectFirst("p");
            String text = first == null ? "" : first.text();
            int end = text.indexOf(". ");
            return end < 0 ? text : text.substring(0, end + 1);
        }
    }

    /** A guide in the list. */
    record Entry(String path, String title, String summary) {}

    /** The guides of a shelf in the list. */
    record EntryShelf(String title, List<Entry> guides) {}

    /** The list of guides. */
    record IndexView(List<EntryShelf> shelves) {}

    /** A guide as its template wants it. */
    record GuideView(String title, String body) {}

    /** A file or folder as its template wants it. */
    record FileView(String file, boolean folder, String text, List<String> names) {}

    /**
     * Reads the guides.
     *
     * @param project the folder of the project
     * @param templates the templates
     * @throws IOException if a guide cannot be read
     */
    public GuidePages(Path project, Templates templates) throws IOException {
        this.project = project;
        this.templates = templates;
        bookcase = Bookcase.of(project);
        links = new ProjectLinks(project, bookcase);
        MarkdownText markdown = new MarkdownText(links);
        for (Guide guide : bookcase.all()) {
            Element body = markdown.html(guide, Files.readString(project.resolve(guide.file())));
            Element title = body.selectFirst("h1");
            texts.add(new Text(guide, title == null ? guide.file() : title.text(), body));
            Optional.ofNullable(title).ifPresent(Element::remove);
            // A page has one title, even if its text has parts that could be texts of their own.
            body.select("h1").tagName("h2");
        }
    }

    /** {@return the pages of the guides} */
    public List<Page> pages() {
        List<Page> pages = new ArrayList<>();
        pages.add(index());
        texts.forEach(text -> pages.add(page(text)));
        return pages;
    }

    private Page index() {
        List<EntryShelf> shelves = new ArrayList<>();
        bookcase.shelves()
                .forEach((title, guides) -> shelves.add(
                        new EntryShelf(title, guides.stream().map(this::entry).toList())));
        String body = templates.fill("guides", new IndexView(shelves), Map.of("root", Page.root(INDEX)));
        return new Page(INDEX, "Guides", "What the kit can do, and how.", Area.GUIDES, shelves(), List.of(), body);
    }

    private Entry entry(Guide guide) {
        return new Entry(guide.path(), text(guide).title(), text(guide).summary());
    }

    private Text text(Guide guide) {
        return texts.stream()
                .filter(text -> text.guide().equals(guide))
                .findFirst()
                .orElseThrow();
    }

    private Page page(Text text) {
        Guide guide = text.guide();
        boolean start = guide.equals(bookcase.start());
        GuideView view = new GuideView(text.title(), text.body().html());
        return new Page(
                guide.path(),
                text.title(),
                text.summary(),
                start ? Area.START : Area.GUIDES,
                start ? List.of() : shelves(),
                MarkdownText.headings(text.body()),
                templates.fill("guide", view, Map.of("root", Page.root(guide.path()))));
    }

    private List<Shelf> shelves() {
        List<Shelf> shelves = new ArrayList<>();
        bookcase.shelves()
                .forEach((title, guides) -> shelves.add(new Shelf(
                        title,
                        guides.stream()
                                .map(guide -> new Link(guide.path(), text(guide).title()))
                                .toList())));
        return shelves;
    }

    /** {@return the guide to the API for other languages, if the project has one} */
    public Optional<Link> openApi() {
        return bookcase.find("samples/openapi").map(guide -> new Link(guide.path(), "OpenAPI"));
    }

    /** {@return the introduction of the project, which its README begins with} */
    public Introduction introduction() {
        Text readme = text(Guide.of("README.md"));
        return Introduction.of(readme.title(), readme.body());
    }

    /**
     * Copies pictures and data that the guides link to, and makes pages of the other files.
     *
     * @param output the site
     * @return the pages
     * @throws IOException if one cannot be read
     */
    public List<Page> files(OutputFolder output) throws IOException {
        for (String file : links.copies()) {
            output.write(ProjectLinks.copyAt(file), Files.readAllBytes(project.resolve(file)));
        }
        List<Page> pages = new ArrayList<>();
        for (String file : links.files()) {
            pages.add(file(file));
        }
        return pages;
    }

    private Page file(String name) throws IOException {
        Path file = project.resolve(name);
        boolean folder = Files.isDirectory(file);
        if (!folder && Files.size(file) > LARGEST) {
            throw new IOException(name + " is too large for a page: link to another file");
        }
        FileView view =
                new FileView(name, folder, folder ? "" : Files.readString(file), folder ? names(file) : List.of());
        String path = ProjectLinks.fileAt(name);
        String body = templates.fill("file", view, Map.of("root", Page.root(path)));
        return new Page(path, name, "", Area.FILES, List.of(), List.of(), body);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("target"))
                    .sorted()
                    .toList();
        }
    }
}
