package io.github.thinknxkit.site.page;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * The HTML of the site, with places for what a page has to say.
 *
 * <p>Whatever is put in such a place is escaped. Three braces are for what has been filled in, or cleaned, before.
 */
public final class Templates {

    private static final String FOLDER = "/io/github/thinknxkit/site/template/";

    private final Mustache.Compiler compiler =
            Mustache.compiler().escapeHTML(true).emptyStringIsFalse(true).withLoader(Templates::reader);
    private final Map<String, Template> compiled = new HashMap<>();

    /** Makes the templates. */
    public Templates() {}

    /**
     * Fills a template in.
     *
     * @param name the template
     * @param page what it says, a record
     * @param around what all templates of a page may use
     * @return the HTML
     */
    public String fill(String name, Object page, Object around) {
        StringWriter html = new StringWriter();
        compiled.computeIfAbsent(name, this::compile).execute(page, around, html);
        return html.toString();
    }

    private Template compile(String name) {
        return compiler.loadTemplate(name);
    }

    private static Reader reader(String name) throws IOException {
        try (InputStream in = Templates.class.getResourceAsStream(FOLDER + name + ".html")) {
            if (in == null) {
                throw new IOException("there is no template " + name);
            }
            return new StringReader(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
