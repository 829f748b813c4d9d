package io.github.thinknxkit.spec.internal.xml;

import java.util.HashMap;
import java.util.Map;

/**
 * Finds the start tags of a text one after the other, each after the JDK's parser has read it and so found it well-formed.
 *
 * <p>The parser tells only where a tag ends. In a text without a document type no markup comes from elsewhere, so that its
 * start tags and those of the text are the same.
 */
public final class Tags {

    private static final String DOCTYPE = "<!DOCTYPE";

    private final String text;
    private int next;

    /**
     * Makes a finder.
     *
     * @param text the text
     */
    public Tags(String text) {
        this.text = text;
    }

    /** {@return the start tag that follows the last one found} */
    public Tag next() {
        int start = find("<", next);
        while (isNoStartTag(start)) {
            start = find("<", endOf(start));
        }
        next = Math.min(start + 1, text.length());
        return new Tag(start, attributes());
    }

    /**
     * Finds the document type declaration, if the text has one. It stands before the first tag.
     *
     * @param text a text
     * @return the offset of its {@code <}, or -1
     */
    public static int documentType(String text) {
        Tags tags = new Tags(text);
        int start = tags.find("<", 0);
        while (tags.isNoStartTag(start) && !isDocumentType(text, start)) {
            start = tags.find("<", tags.endOf(start));
        }
        return isDocumentType(text, start) ? start : -1;
    }

    /** Also that of HTML, which may be in lower case. */
    private static boolean isDocumentType(String text, int start) {
        return text.regionMatches(true, start, DOCTYPE, 0, DOCTYPE.length());
    }

    private boolean isNoStartTag(int start) {
        return text.startsWith("<!", start) || text.startsWith("<?", start) || text.startsWith("</", start);
    }

    /** Returns the offset behind a comment, a section of characters, an instruction or an end tag. */
    private int endOf(int start) {
        if (text.startsWith("<!--", start)) {
            return behind("-->", start + 4);
        } else if (text.startsWith("<![CDATA[", start)) {
            return behind("]]>", start + 9);
        } else if (text.startsWith("<?", start)) {
            return behind("?>", start + 2);
        }
        return behind(">", start);
    }

    private Map<String, Tag.Attribute> attributes() {
        Map<String, Tag.Attribute> attributes = new HashMap<>();
        passName();
        passSpace();
        while (next < text.length() && text.charAt(next) != '>' && text.charAt(next) != '/') {
            int start = next;
            passName();
            String name = text.substring(start, next);
            attributes.put(name, attribute(start));
            passSpace();
        }
        return attributes;
    }

    private Tag.Attribute attribute(int name) {
        int quote = next;
        while (quote < text.length() && text.charAt(quote) != '"' && text.charAt(quote) != '\'') {
            quote++;
        }
        int start = Math.min(quote + 1, text.length());
        int end = quote < text.length() ? find(text.substring(quote, start), start) : start;
        next = Math.min(end + 1, text.length());
        return new Tag.Attribute(name, start, end);
    }

    private void passName() {
        while (next < text.length() && "=/> \t\r\n".indexOf(text.charAt(next)) < 0) {
            next++;
        }
    }

    private void passSpace() {
        while (next < text.length() && " \t\r\n".indexOf(text.charAt(next)) >= 0) {
            next++;
        }
    }

    private int find(String what, int from) {
        int found = text.indexOf(what, from);
        return found < 0 ? text.length() : found;
    }

    private int behind(String what, int from) {
        return Math.min(find(what, from) + what.length(), text.length());
    }
}
