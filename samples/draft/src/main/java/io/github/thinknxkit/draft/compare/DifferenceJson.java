package io.github.thinknxkit.draft.compare;

import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes a difference as a JSON object in one line.
 *
 * <p>Members that are always there: {@code difference} ({@link Change#word()}), {@code address}, {@code name} (a text that may be
 * empty), {@code ranges} (the names of the ranges, outermost first), {@code breaks} (whether code or the plant file must be
 * changed), {@code consequences} (what it means, in sentences without full stop). Others where they say something: {@code to}
 * (of an address that moved: the new one), {@code was} and {@code is} (as in {@link Difference}), {@code override} (the place
 * in the plant file that speaks of the address), {@code devices} (devices that bear the old name, with their areas).
 */
public final class DifferenceJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final StringWriter text = new StringWriter();
    private final JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text);

    private DifferenceJson() {}

    /**
     * Writes a difference.
     *
     * @param difference the difference
     * @return the object, without an end of the line
     */
    public static String of(Difference difference) {
        DifferenceJson writer = new DifferenceJson();
        writer.write(difference);
        return writer.text.toString();
    }

    private void write(Difference difference) {
        json.writeStartObject();
        json.writeStringProperty("difference", difference.change().word());
        json.writeStringProperty("address", difference.address());
        member("to", difference.to());
        json.writeStringProperty("name", difference.name());
        array("ranges", difference.ranges());
        member("was", difference.was());
        member("is", difference.is());
        json.writeBooleanProperty("breaks", difference.isBreaking());
        array(
                "consequences",
                difference.consequences().stream().map(Consequence::text).toList());
        member("override", difference.override());
        if (!difference.devices().isEmpty()) {
            array("devices", difference.devices());
        }
        json.writeEndObject();
        json.close();
    }

    private void member(String name, Optional<String> value) {
        value.ifPresent(present -> json.writeStringProperty(name, present));
    }

    private void array(String name, List<String> values) {
        json.writeName(name);
        json.writeStartArray();
        values.forEach(json::writeString);
        json.writeEndArray();
    }
}
