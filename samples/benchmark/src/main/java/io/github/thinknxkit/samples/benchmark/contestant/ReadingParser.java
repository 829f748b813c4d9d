package io.github.thinknxkit.samples.benchmark.contestant;

import java.io.InputStream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Parses answers as a stream, as lean as it gets, for all who leave the choice of a parser to their users. */
final class ReadingParser {

    private final JsonFactory factory = new JsonFactory();

    Reading parse(byte[] body) {
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), body)) {
            return read(parser);
        }
    }

    Reading parse(InputStream body) {
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), body)) {
            return read(parser);
        }
    }

    private static Reading read(JsonParser parser) {
        String guid = "";
        double level = Double.NaN;
        int communicationObject = -1;
        parser.nextToken();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            switch (name) {
                case "guid" -> guid = parser.getString();
                case "status" -> level = parser.getDoubleValue();
                case "comm_obj" -> communicationObject = parser.getIntValue();
                default -> parser.skipChildren();
            }
        }
        return new Reading(guid, level, communicationObject);
    }
}
