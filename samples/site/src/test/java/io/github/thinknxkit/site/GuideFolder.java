package io.github.thinknxkit.site;

import io.github.thinknxkit.site.guide.GuidePages;
import io.github.thinknxkit.site.output.OutputFolder;
import io.github.thinknxkit.site.page.Page;
import io.github.thinknxkit.site.page.Templates;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The guides of a project of a test's own. */
final class GuideFolder {

    private final List<Page> pages;

    GuideFolder(Path project, Path output) throws IOException {
        GuidePages guides = new GuidePages(project, new Templates());
        pages = new ArrayList<>(guides.pages());
        pages.addAll(guides.files(OutputFolder.emptied(output)));
    }

    Document page(String path) {
        Page found = pages.stream()
                .filter(page -> page.path().equals(path))
                .findFirst()
                .orElseThrow();
        return Jsoup.parse(found.body());
    }
}
