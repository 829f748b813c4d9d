package io.github.thinknxkit.spec.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The table of one operation: its rows under its heading.
 *
 * @param title the heading
 * @param section the heading of the section that it stands in
 * @param rows the cells by the name of their row, as HTML
 */
record DocumentTable(String title, String section, Map<String, String> rows) {

    private static final Pattern HEADING = Pattern.compile("#{2,4} (.*)");
    private static final Pattern ROW = Pattern.compile("<b>([^<]*)</b>\t(.*)");
    private static final Set<String> ROWS = Set.of(
            "Description",
            "URL",
            "URL Params",
            "Data Params",
            "Success Response Code",
            "Success Response Content",
            "Error Response Code",
            "Error Response Content",
            "Example");

    DocumentTable {
        rows = Map.copyOf(rows);
    }

    /**
     * Reads the tables of the chapter on the URLs. Page breaks of the document cut tables in two and repeat the row
     * with the description; the levels of its headings mean nothing: a heading without a table begins a section.
     */
    static List<DocumentTable> read(String document) {
        Map<String, String> rows = new HashMap<>();
        List<DocumentTable> tables = new ArrayList<>();
        String section = "";
        String title = "";
        for (String line : chapter(document)) {
            Matcher heading = HEADING.matcher(line);
            Matcher row = ROW.matcher(line);
            if (heading.matches()) {
                if (rows.isEmpty()) {
                    section = title;
                } else {
                    tables.add(new DocumentTable(title, section, rows));
                    rows = new HashMap<>();
                }
                title = heading.group(1).trim();
            } else if (row.matches()) {
                put(rows, title, row.group(1), row.group(2));
            } else if (!line.isBlank() && !line.equals("---")) {
                throw new IllegalStateException("'" + title + "' has an unknown line: " + line);
            }
        }
        tables.add(new DocumentTable(title, section, rows));
        return List.copyOf(tables);
    }

    private static List<String> chapter(String document) {
        int start = document.indexOf("## API URLs");
        int firstHeading = document.indexOf("\n### ", start);
        return document.substring(firstHeading, document.indexOf("\nFrom:\n", start))
                .lines()
                .toList();
    }

    private static void put(Map<String, String> rows, String title, String name, String cell) {
        if (!ROWS.contains(name)) {
            throw new IllegalStateException("'" + title + "' has an unknown row '" + name + "'");
        }
        String before = rows.putIfAbsent(name, cell);
        if (before != null && !name.equals("Description")) {
            throw new IllegalStateException("'" + title + "' has the row '" + name + "' twice");
        }
    }

    /** Returns a cell as HTML. */
    String html(String row) {
        String cell = rows.get(row);
        if (cell == null) {
            throw new IllegalStateException("'" + title + "' has no row '" + row + "'");
        }
        return cell;
    }

    /** Returns a cell as text. */
    String text(String row) {
        return Markup.plain(html(row));
    }
}
