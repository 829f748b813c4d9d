package io.github.thinknxkit.dynamic.text;

import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.spec.text.DecodedText;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.SequenceInputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text that the user hands in, line by line as it comes: UTF-8, or UTF-16 as Windows writes it, with a byte order mark or
 * without. Whatever is damaged is refused: a replaced character in a name or a secret would be lost.
 */
public final class TextInput {

    private static final String MARK = "\uFEFF";
    private static final String REMEDY = "; save it as UTF-8";

    private final InputStream in;
    private final String origin;
    private @Nullable BufferedReader reader;
    private Charset charset = Charset.defaultCharset();
    private int lines;

    /**
     * Reads from a stream; nothing is read yet.
     *
     * @param in the stream
     * @param origin what the text is, for error messages
     */
    public TextInput(InputStream in, String origin) {
        this.in = in;
        this.origin = origin;
    }

    /**
     * Decodes a whole text.
     *
     * @param bytes the text
     * @param origin what the text is, for the error message
     * @return the text without byte order mark
     * @throws UsageException if the text is damaged
     */
    public static String decode(byte[] bytes, String origin) {
        DecodedText decoded = DecodedText.of(bytes);
        if (decoded.wrong().isPresent()) {
            // The byte itself may be one of a secret.
            int at = decoded.wrong().getAsInt() + 1;
            throw new UsageException(origin + " is not " + decoded.charset() + " at byte " + at + REMEDY);
        }
        return decoded.text();
    }

    /**
     * Reads a line.
     *
     * @return the line without its end, or empty at the end of the text
     * @throws UsageException if the text is damaged or cannot be read
     */
    public Optional<String> line() {
        try {
            boolean first = reader == null;
            BufferedReader from = opened();
            Optional<String> line = Optional.ofNullable(from.readLine());
            lines++;
            return first ? line.map(text -> text.startsWith(MARK) ? text.substring(1) : text) : line;
        } catch (CharacterCodingException e) {
            throw new UsageException(origin + " is not " + charset + ", near line " + (lines + 1) + REMEDY);
        } catch (IOException e) {
            throw new UsageException(origin + " cannot be read");
        }
    }

    private BufferedReader opened() throws IOException {
        BufferedReader open = reader;
        if (open == null) {
            byte[] head = head();
            charset = DecodedText.of(head).charset();
            // A decoder of its own reports what is wrong, where a reader would put question marks into names.
            open = new BufferedReader(new InputStreamReader(
                    new SequenceInputStream(new ByteArrayInputStream(head), in), charset.newDecoder()));
            reader = open;
        }
        return open;
    }

    /** As many bytes as tell the encoding, and no more: the next may come late. */
    private byte[] head() throws IOException {
        byte[] head = in.readNBytes(2);
        if (head.length == 2 && head[0] == (byte) 0xEF && head[1] == (byte) 0xBB) {
            byte[] third = in.readNBytes(1);
            head = Arrays.copyOf(head, 2 + third.length);
            System.arraycopy(third, 0, head, 2, third.length);
        }
        return head;
    }
}
