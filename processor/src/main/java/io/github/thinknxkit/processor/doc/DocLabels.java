package io.github.thinknxkit.processor.doc;

/** What a comment tells under labels, in the markup that the Javadoc tool itself uses for tags. */
final class DocLabels {

    private final Doc doc;

    DocLabels(Doc doc) {
        this.doc = doc.blank();
        doc.markup("<dl class=\"notes\">");
    }

    DocLabels label(String text) {
        doc.markup("<dt>" + JavadocText.escaped(text) + ":</dt>");
        return this;
    }

    /** Starts one thing that is told under the label; what is added to the comment belongs to it. */
    Doc entry() {
        return doc.open("<dd>");
    }

    void end() {
        doc.markup("</dl>");
    }
}
