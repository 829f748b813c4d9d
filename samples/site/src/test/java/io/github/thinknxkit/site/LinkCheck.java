package io.github.thinknxkit.site;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Looks for links that lead nowhere. */
final class LinkCheck {

    private final Map<Path, Set<String>> anchors = new HashMap<>();

    /** Returns the links of a page, within the site, to files or anchors that are not there. */
    List<String> broken(Path page) {
        List<String> broken = new ArrayList<>();
        Document document = BuiltSite.read(page);
        for (Element element : document.select("[href], [src]")) {
            String link = element.hasAttr("href") ? element.attr("href") : element.attr("src");
            if (!isExternal(link) && !leadsSomewhere(page, link)) {
                broken.add(page.getFileName() + ": " + link);
            }
        }
        return broken;
    }

    static boolean isExternal(String link) {
        return link.matches("[a-zA-Z][a-zA-Z+.-]*:.*");
    }

    private boolean leadsSomewhere(Path page, String link) {
        int hash = link.indexOf('#');
        String path = hash < 0 ? link : link.substring(0, hash);
        Path target = path.isEmpty() ? page : page.resolveSibling(path).normalize();
        return Files.isRegularFile(target) && (hash < 0 || anchors(target).contains(link.substring(hash + 1)));
    }

    private Set<String> anchors(Path page) {
        return anchors.computeIfAbsent(page, key -> {
            Set<String> ids = new HashSet<>();
            BuiltSite.read(key).select("[id]").forEach(element -> ids.add(element.id()));
            return ids;
        });
    }
}
