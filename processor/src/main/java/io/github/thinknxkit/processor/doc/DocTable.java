package io.github.thinknxkit.processor.doc;

import java.util.List;

/** A table in a comment. What is added to the comment belongs to the cell that was started last. */
final class DocTable {

    private final Doc doc;

    DocTable(Doc doc, String caption, List<String> columns) {
        this.doc = doc.blank();
        doc.markup("<table class=\"reference\">");
        doc.markup("<caption>" + JavadocText.escaped(caption) + "</caption>");
        row();
        columns.forEach(column -> doc.markup("<th scope=\"col\">" + JavadocText.escaped(column) + "</th>"));
    }

    DocTable row() {
        doc.markup("<tr>");
        return this;
    }

    /** Starts a cell that names the rows beside it. */
    Doc rowName(int rows) {
        return doc.open("<th scope=\"rowgroup\" rowspan=\"" + rows + "\">");
    }

    Doc cell() {
        return doc.open("<td>");
    }

    void end() {
        doc.markup("</table>");
    }
}
