package io.github.thinknxkit.spec.ets;

import io.github.thinknxkit.spec.ets.ExportModel.Group;
import io.github.thinknxkit.spec.ets.ExportModel.Main;
import io.github.thinknxkit.spec.ets.ExportModel.Middle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes an export as ETS and other tools do. */
final class ExportWriter {

    /** The layouts of CSV, by how many columns have names and how many addresses. */
    enum Layout {
        /** Nothing else, as the oldest versions of ETS. */
        NAMES_ONLY("Main|Middle|Sub|Address"),
        THREE_TO_ONE("Main|Middle|Sub|Address|" + Layout.DETAILS),
        ONE_TO_ONE("Group name|Address|" + Layout.DETAILS),
        THREE_TO_THREE("Main|Middle|Sub|Main|Middle|Sub|" + Layout.DETAILS),
        ONE_TO_THREE("Group name|Main|Middle|Sub|" + Layout.DETAILS);

        private static final String DETAILS = "Central|Unfiltered|Description|DatapointType|Security";

        private final String titles;

        Layout(String titles) {
            this.titles = titles;
        }

        List<String> titles() {
            return List.of(titles.split("\\|"));
        }

        boolean hasDetails() {
            return this != NAMES_ONLY;
        }

        /** If not, each level has a column of its own; without a header nobody could tell these from others. */
        boolean hasWholeAddresses() {
            return this != THREE_TO_THREE && this != ONE_TO_THREE;
        }

        private boolean hasThreeNames() {
            return this != ONE_TO_ONE && this != ONE_TO_THREE;
        }
    }

    private final AddressStyle style;
    private final String lineEnd;

    ExportWriter(AddressStyle style, String lineEnd) {
        this.style = style;
        this.lineEnd = lineEnd;
    }

    String xml(ExportModel model) {
        List<String> lines = new ArrayList<>();
        lines.add("<GroupAddress-Export xmlns=\"http://knx.org/xml/ga-export/01\">");
        model.groups().forEach(group -> lines.add(xml(group)));
        for (Main main : model.mains()) {
            lines.add(xmlRange(main.name(), main.number() << 11, 2047));
            main.groups().forEach(group -> lines.add(xml(group)));
            for (Middle middle : main.middles()) {
                lines.add(xmlRange(middle.name(), main.number() << 11 | middle.number() << 8, 255));
                middle.groups().forEach(group -> lines.add(xml(group)));
                lines.add("</GroupRange>");
            }
            lines.add("</GroupRange>");
        }
        lines.add("</GroupAddress-Export>");
        return String.join(lineEnd, lines);
    }

    private static String xmlRange(String name, int first, int size) {
        return "<GroupRange" + attribute("Name", name) + attribute("RangeStart", String.valueOf(Math.max(1, first)))
                + attribute("RangeEnd", String.valueOf(first + size)) + ">";
    }

    /** The order of attributes differs from element to element. */
    private String xml(Group group) {
        List<String> attributes = new ArrayList<>(List.of(
                attribute("Name", group.name()),
                attribute("Address", style.write(group.raw())),
                attribute("Central", group.central() ? "true" : ""),
                attribute("Unfiltered", group.unfiltered() ? "true" : ""),
                attribute("DPTs", group.types()),
                attribute("Description", group.description()),
                attribute("Security", group.security())));
        Collections.rotate(attributes, group.raw());
        return "<GroupAddress" + String.join("", attributes) + " />";
    }

    private static String attribute(String name, String value) {
        String escaped = value.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("\"", "&quot;")
                .replace("\n", "&#10;");
        return value.isEmpty() ? "" : " " + name + "=\"" + escaped + "\"";
    }

    String csv(ExportModel model, Layout layout, char separator, Quotes quotes, Header header) {
        List<List<String>> rows = new ArrayList<>();
        if (header == Header.TITLES) {
            rows.add(layout.titles());
        }
        model.groups().forEach(group -> rows.add(row(layout, group)));
        for (Main main : model.mains()) {
            rows.add(range(layout, 0, main.name(), style.writeMain(main.number())));
            main.groups().forEach(group -> rows.add(row(layout, group)));
            for (Middle middle : main.middles()) {
                rows.add(range(layout, 1, middle.name(), main.number() + "/" + middle.number() + "/-"));
                middle.groups().forEach(group -> rows.add(row(layout, group)));
            }
        }
        return rows.stream()
                .map(row -> row.stream()
                        .map(cell -> quotes.write(cell.replace("\n", lineEnd), separator))
                        .collect(Collectors.joining(String.valueOf(separator))))
                .collect(Collectors.joining(lineEnd, "", lineEnd));
    }

    private List<String> row(Layout layout, Group group) {
        return row(
                layout,
                2,
                group.name(),
                style.write(group.raw()),
                List.of(
                        group.central() ? "true" : "",
                        group.unfiltered() ? "true" : "",
                        group.description(),
                        group.types(),
                        group.security()));
    }

    private static List<String> range(Layout layout, int level, String name, String address) {
        return row(layout, level, name, address, List.of("", "", "", "", "Auto"));
    }

    private static List<String> row(Layout layout, int level, String name, String address, List<String> details) {
        Stream<String> names = layout.hasThreeNames()
                ? Stream.of(0, 1, 2).map(column -> column == level ? name : " ")
                : Stream.of(name);
        Stream<String> addresses = layout.hasWholeAddresses() ? Stream.of(address) : levels(address);
        return Stream.of(names, addresses, layout.hasDetails() ? details.stream() : Stream.<String>of())
                .flatMap(cells -> cells)
                .toList();
    }

    private static Stream<String> levels(String address) {
        String[] levels = address.replace("-", "").split("/", -1);
        return levels.length == 2 ? Stream.of(levels[0], "", levels[1]) : Stream.of(levels);
    }

    /** When texts stand in quotes. */
    enum Quotes {
        ALWAYS,
        IF_NEEDED;

        private String write(String cell, char separator) {
            boolean needed = cell.chars().anyMatch(c -> c == separator || c == '"' || c == '\n' || c == '\r');
            boolean quoted = needed || (this == ALWAYS && !cell.equals(" "));
            return quoted ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
        }
    }

    /** What the first row is. */
    enum Header {
        TITLES,
        NONE
    }
}
