package io.github.thinknxkit.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.spec.load.SpecLoader;
import io.github.thinknxkit.spec.load.SpecSource;
import io.github.thinknxkit.spec.model.ApiSpec;
import io.github.thinknxkit.spec.model.Operation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the site has, with and without search, and what it makes of texts that mean harm. */
class SiteTest {

    private static final Path PROJECT = Path.of("..", "..");
    private static final String HARM =
            "</p><script>alert(1)</script>\"><img src=x onerror=alert(1)> {{title}} {{{title}}} ' &amp;";

    @TempDir
    Path folder;

    private static Sources sources(SpecSource spec) throws IOException {
        Sources sources = Sources.of(PROJECT, spec);
        // Without the Javadoc, which is copied as it is.
        return new Sources(
                sources.project(),
                sources.spec(),
                sources.plant(),
                sources.project().resolve("none"));
    }

    @Test
    void hasAPageForEachOperationWithAllThatTheSpecSays() {
        ApiSpec spec = new SpecLoader().load(SpecSource.bundled()).spec().orElseThrow();
        assertEquals(spec.operations().size(), BuiltSite.operations().size());
        for (Operation operation : spec.operations()) {
            Document page = BuiltSite.read(BuiltSite.FOLDER.resolve("operations/" + operation.name() + ".html"));
            String shown = page.selectFirst("main").text().replaceAll("\\s+", " ");
            assertEquals(operation.name().text(), page.selectFirst("h1").text());
            says(shown, operation.description());
            says(shown, operation.section() + " · " + operation.title());
            operation.parameters().forEach(parameter -> says(shown, parameter.wireName()));
            operation.aliases().forEach(alias -> says(shown, alias));
            operation.examples().forEach(example -> says(shown, example));
            operation.errorMessages().forEach(message -> says(shown, message));
            operation.answer().fields().forEach(field -> says(shown, field.wireName()));
            operation.notes().forEach(note -> says(shown, note.decision()));
            assertEquals(operation.takesFeedback(), page.getElementById("feedback") != null);
        }
    }

    private static void says(String shown, String expected) {
        assertTrue(shown.contains(expected.replaceAll("\\s+", " ")), () -> "'" + expected + "' is not in: " + shown);
    }

    @Test
    void saysOnEachPageWhenThereIsNoSearch() throws IOException {
        new Site(sources(SpecSource.bundled()), Optional.empty()).write(folder);
        for (String page : List.of("index.html", "operations/power.html", "guides/cli.html")) {
            Document document = BuiltSite.read(folder.resolve(page));
            assertNull(document.getElementById("search"), page);
            assertTrue(document.selectFirst("footer").text().contains("without search"), page);
        }
    }

    @Test
    void theSameSourcesMakeTheSameBytes() throws IOException {
        new Site(sources(SpecSource.bundled()), Optional.empty()).write(folder.resolve("first"));
        new Site(sources(SpecSource.bundled()), Optional.empty()).write(folder.resolve("second"));
        assertEquals(content(folder.resolve("first")), content(folder.resolve("second")));
    }

    private static Map<String, String> content(Path site) throws IOException {
        Map<String, String> content = new TreeMap<>();
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                content.put(
                        site.relativize(file).toString(),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return content;
    }

    @Test
    void textsOfASpecAreTextsWhateverTheySay() throws IOException {
        String yaml = new String(SpecSource.bundled().bytes(), StandardCharsets.UTF_8);
        String hostile = yaml.replaceAll(
                "(description|title|section|point|document|decision|why): [^{'>|\\n&-][^{}\\n]*(?=\\n)",
                "$1: '" + Matcher.quoteReplacement(HARM.replace("'", "''")) + "'");
        new Site(sources(SpecSource.of("hostile.yaml", hostile)), Optional.empty()).write(folder);
        Document page = BuiltSite.read(folder.resolve("operations/power.html"));
        assertTrue(
                page.selectFirst(".lead").wholeText().contains(HARM),
                page.selectFirst(".lead").wholeText());
        try (Stream<Path> files = Files.walk(folder.resolve("operations"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertHarmless(BuiltSite.read(file));
            }
        }
    }

    private static void assertHarmless(Document page) {
        for (Element script : page.select("script")) {
            assertTrue(script.attr("src").matches("(\\.\\./)*asset/[a-z]+\\.js"), script.outerHtml());
            assertEquals("", script.data());
        }
        for (Element element : page.getAllElements()) {
            element.attributes()
                    .forEach(attribute -> assertTrue(
                            !attribute.getKey().startsWith("on")
                                    && !attribute.getValue().strip().startsWith("javascript:"),
                            element::outerHtml));
        }
        assertEquals(
                0,
                page.select("iframe, object, embed, style, form, base, meta[http-equiv]")
                        .size());
    }

    @Test
    void htmlInGuidesDoesNothing() throws IOException {
        Path project = Files.createDirectories(folder.resolve("project"));
        write(project, "samples/site/src/main/guide/first-steps.md", "# Start\n");
        write(project, "samples/secret.txt", "of the project");
        write(folder, "secret.txt", "of someone else");
        write(project, "README.md", """
                # <script>alert(1)</script> Title

                A text <img src=x onerror=alert(1)> and <b onclick=alert(1)>more</b>. <iframe src=//evil.example></iframe>

                <style>body { display: none }</style>

                [a](javascript:alert(1)) [b](data:text/html,x) [c](../secret.txt) [d](samples/secret.txt) [e](missing.md)

                ```java
                class A {} // <script>
                ```

                ```sh
                mvn
                ```
                """);
        GuideFolder guides = new GuideFolder(project, folder.resolve("site"));
        assertHarmless(guides.page("guides/overview.html"));
        List<String> links = guides.page("guides/overview.html").select("p a").eachAttr("href");
        assertEquals(List.of("../secret.txt", "../files/samples/secret.txt.html", "missing.md"), links);
        assertTrue(guides.page("guides/overview.html").text().contains("class A {} // <script>"));
        assertEquals(
                "of the project",
                guides.page("files/samples/secret.txt.html").selectFirst("pre").text());
    }

    private static void write(Path folder, String file, String text) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), text);
    }
}
