package io.github.thinknxkit.spec.internal.ets;

import io.github.thinknxkit.spec.internal.report.Place;
import io.github.thinknxkit.spec.internal.report.Problems;
import io.github.thinknxkit.spec.internal.text.SourceText;
import io.github.thinknxkit.spec.internal.xml.Tag;
import io.github.thinknxkit.spec.problem.ProblemCode;
import io.github.thinknxkit.spec.text.NearestName;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamReader;

/**
 * The attributes of an element.
 *
 * @param cells their values by their names, in file order
 * @param place where the element starts
 */
record XmlAttributes(Map<String, Cell> cells, Place place) {

    /** Takes the attributes of the element that the parser is at, without those of other namespaces. */
    static XmlAttributes of(XMLStreamReader in, Tag tag, Place place, SourceText source) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        for (int i = 0; i < in.getAttributeCount(); i++) {
            String name = in.getAttributeLocalName(i);
            String value = in.getAttributeValue(i);
            String namespace = in.getAttributeNamespace(i);
            if (namespace == null || namespace.isEmpty()) {
                tag.attribute(name).ifPresent(at -> cells.put(name, cell(name, value, at, place, source)));
            }
        }
        return new XmlAttributes(cells, place);
    }

    private static Cell cell(String name, String value, Tag.Attribute at, Place place, SourceText source) {
        // The parser has put a blank for each line break and tab (XML 1.0, section 3.3.3).
        String raw = source.text().substring(at.start(), at.end());
        boolean verbatim = raw.length() == value.length()
                && raw.replaceAll("[\t\r\n]", " ").equals(value);
        return Cell.of(value, source, at.start(), verbatim, place.path().key(XmlNames.shown(name)));
    }

    Optional<Cell> cell(String name) {
        return Optional.ofNullable(cells.get(name)).filter(cell -> !cell.isEmpty());
    }

    EntryCells fields() {
        Map<EntryField, Cell> fields = new EnumMap<>(EntryField.class);
        for (EntryField field : EntryField.values()) {
            Optional.ofNullable(cells.get(field.attribute())).ifPresent(cell -> fields.put(field, cell));
        }
        return new EntryCells(fields, place);
    }

    /**
     * Reports attributes whose names are nearly those of others that the element lacks. Attributes with altogether other names
     * are passed over: later versions of ETS may have more.
     */
    void refuseMistyped(List<String> known, Problems problems) {
        List<String> missing =
                known.stream().filter(name -> !cells.containsKey(name)).toList();
        cells.forEach((name, cell) -> {
            Optional<String> nearest = known.contains(name) ? Optional.empty() : NearestName.of(name, missing);
            if (nearest.isPresent()) {
                String message = "There is no attribute '" + name + "' here.";
                problems.report(ProblemCode.ETS_UNKNOWN_ATTRIBUTE, cell.place(), message, nearest);
            }
        });
    }
}
