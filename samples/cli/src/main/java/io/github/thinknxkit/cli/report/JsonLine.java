package io.github.thinknxkit.cli.report;

import java.io.PrintStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** One JSON object, in one line. */
public final class JsonLine {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final StringWriter text = new StringWriter();
    private final JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text);

    /** Starts the object. */
    public JsonLine() {
        json.writeStartObject();
    }

    /**
     * Adds a member.
     *
     * @param name its name
     * @param value a text, a number, a flag, a list of texts, or a value of the client's own types
     * @return this
     */
    public JsonLine member(String name, Object value) {
        json.writeName(name);
        value(value);
        return this;
    }

    /**
     * Adds an object as a member.
     *
     * @param name its name
     * @param members adds its members to this line
     * @return this
     */
    public JsonLine object(String name, Runnable members) {
        json.writeName(name);
        json.writeStartObject();
        members.run();
        json.writeEndObject();
        return this;
    }

    private void value(Object value) {
        if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof Long number) {
            json.writeNumber(number);
        } else if (value instanceof Double number) {
            json.writeNumber(number);
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            list.forEach(this::value);
            json.writeEndArray();
        } else {
            json.writeString(Values.plain(value).toString());
        }
    }

    /**
     * Ends the object and prints it: in UTF-8, as JSON has to be, whatever the encoding of the terminal.
     *
     * @param out where to print
     */
    public void printTo(PrintStream out) {
        json.writeEndObject();
        json.close();
        byte[] line = text.append('\n').toString().getBytes(StandardCharsets.UTF_8);
        out.write(line, 0, line.length);
        out.flush();
    }
}
