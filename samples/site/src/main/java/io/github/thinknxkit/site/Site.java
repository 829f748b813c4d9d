package io.github.thinknxkit.site;

import io.github.thinknxkit.site.example.Example;
import io.github.thinknxkit.site.example.Examples;
import io.github.thinknxkit.site.guide.GuidePages;
import io.github.thinknxkit.site.guide.Introduction;
import io.github.thinknxkit.site.javadoc.ApiDocs;
import io.github.thinknxkit.site.output.OutputFolder;
import io.github.thinknxkit.site.page.Layout;
import io.github.thinknxkit.site.page.Layout.MainLink;
import io.github.thinknxkit.site.page.Page;
import io.github.thinknxkit.site.page.Page.Area;
import io.github.thinknxkit.site.page.Page.Link;
import io.github.thinknxkit.site.page.Templates;
import io.github.thinknxkit.site.reference.OperationPages;
import io.github.thinknxkit.site.reference.OperationPaths;
import io.github.thinknxkit.site.search.Pagefind;
import io.github.thinknxkit.spec.model.DeviceKind;
import io.github.thinknxkit.spec.model.Operation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the whole site. The same sources make the same bytes. */
public final class Site {

    private static final String ASSETS = "/io/github/thinknxkit/site/asset/";
    private static final List<String> ASSET_FILES = List.of("icon.svg", "site.css", "site.js", "theme.js");

    private final Sources sources;
    private final Optional<Pagefind> search;

    /** The first page, as its template wants it. */
    record HomeView(
            Introduction introduction,
            Example example,
            String operation,
            List<DeviceKind> kinds,
            int operations,
            List<Link> javadoc,
            List<Link> openApi) {}

    /**
     * Makes a site, which is nowhere yet.
     *
     * @param sources what it is made from
     * @param search what makes its search index; empty for a site without search
     */
    public Site(Sources sources, Optional<Pagefind> search) {
        this.sources = sources;
        this.search = search;
    }

    /**
     * Writes it.
     *
     * @param folder where to; whatever is there is deleted
     * @return how many pages it has, without the Javadoc's
     * @throws IOException if something cannot be read or written
     */
    public int write(Path folder) throws IOException {
        OutputFolder output = OutputFolder.emptied(folder);
        Templates templates = new Templates();
        ApiDocs docs = new ApiDocs(sources.javadoc());
        GuidePages guides = new GuidePages(sources.project(), templates);
        List<Page> pages = new ArrayList<>(guides.pages());
        try (Examples examples = new Examples(sources.spec(), sources.plant())) {
            OperationPages operations = new OperationPages(sources.spec(), examples, docs, templates);
            pages.addAll(operations.pages());
            pages.add(home(guides, examples, docs, templates));
            if (docs.present()) {
                docs.copyTo(output, operations.byType());
            }
        }
        pages.addAll(guides.files(output));
        Layout layout = new Layout(templates, guides.introduction().title(), main(docs), search.isPresent());
        for (Page page : pages) {
            output.write(page.path(), layout.html(page));
        }
        for (String asset : ASSET_FILES) {
            output.write("asset/" + asset, asset(asset));
        }
        if (search.isPresent()) {
            search.get().index(output.root());
        }
        return pages.size();
    }

    private Page home(GuidePages guides, Examples examples, ApiDocs docs, Templates templates) {
        List<Operation> operations = sources.spec().operations();
        Introduction introduction = guides.introduction();
        HomeView view = new HomeView(
                introduction,
                examples.of(operations.get(0)).get(0),
                operations.get(0).name().text(),
                sources.spec().devices(),
                operations.size(),
                javadoc(docs),
                guides.openApi().stream().toList());
        String body = templates.fill("home", view, Map.of("root", ""));
        return new Page("index.html", introduction.title(), introduction.text(), Area.HOME, List.of(), List.of(), body);
    }

    private static List<Link> javadoc(ApiDocs docs) {
        return docs.present() ? List.of(new Link(ApiDocs.INDEX, "Javadoc")) : List.of();
    }

    private static List<MainLink> main(ApiDocs docs) {
        List<MainLink> links = new ArrayList<>();
        links.add(new MainLink(Area.START, new Link("start.html", "First steps")));
        links.add(new MainLink(Area.OPERATIONS, new Link(OperationPaths.INDEX, "Operations")));
        links.add(new MainLink(Area.GUIDES, new Link(GuidePages.INDEX, "Guides")));
        javadoc(docs).forEach(link -> links.add(new MainLink(Area.JAVADOC, link)));
        return links;
    }

    private static byte[] asset(String name) throws IOException {
        try (InputStream in = Site.class.getResourceAsStream(ASSETS + name)) {
            if (in == null) {
                throw new IOException("there is no " + name + " among the resources");
            }
            return in.readAllBytes();
        }
    }
}
