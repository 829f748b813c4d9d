package io.github.thinknxkit.internal.answer;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/** Reads answers, which are JSON objects, as a stream of tokens. */
public final class AnswerReader {

    private static final int MAX_DEPTH = 20;
    private static final int MAX_NUMBER = 200;
    private static final byte GZIP_1 = 0x1F;
    private static final byte GZIP_2 = (byte) 0x8B;
    private static final int MAX_TOKENS = 20_000;

    private final JsonFactory factory = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxNumberLength(MAX_NUMBER)
                    .maxTokenCount(MAX_TOKENS)
                    .build())
            .build();

    /** Creates a reader. */
    public AnswerReader() {}

    /**
     * Reads a body.
     *
     * @throws UnreadableAnswerException if it is no JSON object
     */
    public Fields read(byte[] body) throws UnreadableAnswerException {
        checkCompression(body);
        String text = BodyText.decode(body);
        checkStart(text);
        try {
            return read(text);
        } catch (UnreadableAnswerException e) {
            String completed = MissingCommas.insert(text);
            if (completed.equals(text)) {
                throw e;
            }
            return read(completed);
        }
    }

    private Fields read(String text) throws UnreadableAnswerException {
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text)) {
            return new Fields(object(parser, text));
        } catch (UnexpectedEndOfInputException e) {
            throw new UnreadableAnswerException("ends in the middle of its JSON");
        } catch (StreamConstraintsException e) {
            throw new UnreadableAnswerException("is JSON of an unreasonable size or depth");
        } catch (JacksonException e) {
            // Its message may quote the body; the place is all that goes on.
            throw new UnreadableAnswerException("is not JSON" + at(e.getLocation()));
        }
    }

    private static void checkCompression(byte[] body) throws UnreadableAnswerException {
        if (body.length > 1 && body[0] == GZIP_1 && body[1] == GZIP_2) {
            throw new UnreadableAnswerException("is compressed (gzip), which it was not asked to be");
        }
    }

    private static void checkStart(String text) throws UnreadableAnswerException {
        String start = text.stripLeading();
        if (start.isEmpty()) {
            throw new UnreadableAnswerException("is empty");
        }
        if (start.charAt(0) == '<') {
            throw new UnreadableAnswerException(
                    "is HTML or XML and not JSON; is this the address of a server of this API?");
        }
    }

    private static Map<String, Field> object(JsonParser parser, String json) throws UnreadableAnswerException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw new UnreadableAnswerException("is JSON, but no object");
        }
        Map<String, Field> fields = new HashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            if (fields.put(name, value(parser, parser.nextToken(), json)) != null) {
                throw new UnreadableAnswerException("has a field twice" + at(parser.currentTokenLocation()));
            }
        }
        if (parser.nextToken() != null) {
            throw new UnreadableAnswerException("goes on after its JSON object" + at(parser.currentTokenLocation()));
        }
        return fields;
    }

    private static Field value(JsonParser parser, JsonToken token, String json) {
        return switch (token) {
            case VALUE_STRING -> Field.text(parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Field.number(parser.getString());
            case VALUE_TRUE -> Field.bool(true);
            case VALUE_FALSE -> Field.bool(false);
            case START_ARRAY -> array(parser, json);
            case START_OBJECT -> nested(parser, json);
            default -> Field.NULL;
        };
    }

    private static Field array(JsonParser parser, String json) {
        int start = (int) parser.currentTokenLocation().getCharOffset();
        List<Field> elements = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            elements.add(value(parser, token, json));
        }
        int end = (int) parser.currentLocation().getCharOffset();
        return Field.array(json.substring(start, end), elements);
    }

    /** What an object inside says twice has no value; the rest of the answer is as good as without it. */
    private static Field nested(JsonParser parser, String json) {
        Map<String, Field> members = new HashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            members.merge(name, value(parser, parser.nextToken(), json), (first, second) -> Field.object(Map.of()));
        }
        return Field.object(members);
    }

    private static String at(TokenStreamLocation place) {
        return " (line " + place.getLineNr() + ", column " + place.getColumnNr() + ")";
    }

    /** Decodes a body, which has to be UTF-8 (RFC 8259, section 8.1). */
    private static final class BodyText {

        private static final char BYTE_ORDER_MARK = '\uFEFF';

        private BodyText() {}

        static String decode(byte[] body) throws UnreadableAnswerException {
            String text = isAscii(body) ? new String(body, StandardCharsets.ISO_8859_1) : strictly(body);
            return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        }

        private static boolean isAscii(byte[] body) {
            for (byte b : body) {
                if (b < 0) {
                    return false;
                }
            }
            return true;
        }

        private static String strictly(byte[] body) throws UnreadableAnswerException {
            try {
                return StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)
                        .decode(ByteBuffer.wrap(body))
                        .toString();
            } catch (CharacterCodingException e) {
                throw new UnreadableAnswerException("is not UTF-8, as JSON has to be");
            }
        }
    }

    /**
     * Puts in the commas that a server forgot between two members on either side of white space. The document's own sample of
     * {@code system/serverStatus} lacks one, so a server that was written after it may send just that.
     */
    private static final class MissingCommas {

        private MissingCommas() {}

        /**
         * Inserts the missing commas into a text that is not JSON. Places in it stay what they were: each comma takes the place of a white space.
         *
         * @return the completed text; the same if it lacks no comma
         */
        static String insert(String text) {
            char[] completed = text.toCharArray();
            int last = -1;
            for (int i = 0; i < completed.length; i++) {
                if (completed[i] == '"') {
                    int end = endOfString(text, i);
                    if (last >= 0 && last < i - 1 && endsValue(completed[last]) && startsAfterSpace(text, end, ':')) {
                        completed[i - 1] = ',';
                    }
                    i = end;
                    last = end;
                } else if (!isSpace(completed[i])) {
                    last = i;
                }
            }
            return new String(completed);
        }

        /** Returns the place of the closing quote, or of the text's last character if there is none. */
        private static int endOfString(String text, int start) {
            int end = start + 1;
            while (end < text.length() && text.charAt(end) != '"') {
                end += text.charAt(end) == '\\' ? 2 : 1;
            }
            return Math.min(end, text.length() - 1);
        }

        private static boolean startsAfterSpace(String text, int end, char expected) {
            int next = end + 1;
            while (next < text.length() && isSpace(text.charAt(next))) {
                next++;
            }
            return next < text.length() && text.charAt(next) == expected;
        }

        private static boolean endsValue(char c) {
            return c == '"' || c == ']' || c == '}' || Character.isLetterOrDigit(c);
        }

        private static boolean isSpace(char c) {
            return c == ' ' || c == '\t' || c == '\n' || c == '\r';
        }
    }

    /** An answer's body is not what it should be. */
    static final class UnreadableAnswerException extends Exception {

        private static final long serialVersionUID = 1L;

        /**
         * Creates the exception.
         *
         * @param reason what it is instead, as a clause; holds nothing of the body
         */
        UnreadableAnswerException(String reason) {
            super(reason);
        }

        /** {@return what the body is instead, as a clause; holds nothing of the body} */
        public String reason() {
            return String.valueOf(getMessage());
        }
    }
}
