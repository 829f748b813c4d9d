package io.github.thinknxkit.site;

import io.github.thinknxkit.site.search.Pagefind;
import io.github.thinknxkit.spec.load.SpecSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes the site in a build. */
public final class Main {

    private Main() {}

    /**
     * Makes the site.
     *
     * @param args the folder of the project, and the folder of the build, in which {@code site} will be the site
     * @throws IOException if something cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        Path build = Path.of(args[1]);
        Sources sources = Sources.of(Path.of(args[0]), SpecSource.bundled());
        Pagefind.Result search = Pagefind.fetch(build.resolve("pagefind"));
        if (search.pagefind().isEmpty()) {
            System.err.println("The site has no search: " + search.failure());
        }
        if (!Files.exists(sources.javadoc())) {
            System.err.println("The site has no Javadoc, which is not at " + sources.javadoc());
        }
        int pages = new Site(sources, search.pagefind()).write(build.resolve("site"));
        System.out.println(pages + " pages: " + build.resolve("site").resolve("index.html"));
    }
}
