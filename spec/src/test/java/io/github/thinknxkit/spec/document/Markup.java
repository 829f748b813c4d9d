package io.github.thinknxkit.spec.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The HTML that is strewn over the document's markdown. */
final class Markup {

    private static final Pattern BOLD = Pattern.compile("<b>(.*?)</b>");

    private Markup() {}

    /** A bold word with the text that follows it, up to the next one. */
    record Bold(String text, String following) {}

    /** Returns the text without tags and entities, with straight quotes and single spaces. */
    static String plain(String html) {
        return html.replaceAll("<[^>]*>", " ")
                .replace("&amp;", "&")
                .replaceAll("[“”]", "\"")
                .replaceAll("[‘’]", "'")
                .replaceAll("\\s+", " ")
                .trim();
    }

    /** Returns the bold words of a cell, which is how the document marks parameters. */
    static List<Bold> bolds(String html) {
        List<Bold> bolds = new ArrayList<>();
        Matcher matcher = BOLD.matcher(html);
        String text = "";
        int end = -1;
        while (matcher.find()) {
            if (end >= 0) {
                bolds.add(new Bold(text, plain(html.substring(end, matcher.start()))));
            }
            text = plain(matcher.group(1));
            end = matcher.end();
        }
        if (end >= 0) {
            bolds.add(new Bold(text, plain(html.substring(end))));
        }
        return bolds;
    }
}
