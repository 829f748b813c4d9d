package io.github.thinknxkit.bridge.command;

import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.dynamic.text.ShownText;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The bytes of a command as text. */
final class Payload {

    /** No value of a command is nearly as long. */
    private static final int LONGEST = 256;

    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+(\\.[0-9]+)?");

    private Payload() {}

    /**
     * Reads a payload.
     *
     * @param payload what came
     * @return its text without blanks around it
     * @throws UsageException if it is empty, far too long, or no text
     */
    static String text(byte[] payload) {
        if (payload.length > LONGEST) {
            throw new UsageException(
                    "the payload has " + payload.length + " bytes, and no value has more than " + LONGEST);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(payload))
                    .toString()
                    .strip();
            if (text.isEmpty()) {
                throw new UsageException("the payload is empty");
            }
            return text;
        } catch (CharacterCodingException e) {
            throw new UsageException("the payload is no text in UTF-8");
        }
    }

    /**
     * Reads a number in plain notation.
     *
     * @throws UsageException if it is none
     */
    static double number(String text) {
        if (!NUMBER.matcher(text).matches()) {
            throw new UsageException("the payload must be a number such as 21.5, not " + ShownText.quoted(text));
        }
        return Double.parseDouble(text);
    }
}
