package io.github.thinknxkit.cli.growing.draft.list;

import io.github.thinknxkit.cli.growing.input.Refusal;
import io.github.thinknxkit.spec.load.SpecSource;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The lines of a list: in UTF-8 or UTF-16, with a byte order mark or without, or in what Windows writes in western Europe.
 */
final class ListText {

    /** 10,000 devices take about half of this. */
    private static final int MOST = 1 << 20;

    /** ASCII, and what Windows-1252 has in the place of bytes that are not UTF-8. */
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private ListText() {}

    /** Returns the lines without their ends, also those that hold nothing. */
    static List<String> lines(SpecSource source) {
        byte[] bytes = source.bytes();
        if (bytes.length > MOST) {
            throw new Refusal("the list " + source.name() + " is larger than the 1 MiB that are read of one");
        }
        String text = decoded(bytes);
        if (text.indexOf('\0') >= 0) {
            throw new Refusal("the list " + source.name() + " is no text; save it as CSV");
        }
        return List.of(text.split("\r\n|\n|\r", -1));
    }

    private static String decoded(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return text(bytes, 3, StandardCharsets.UTF_8);
        } else if (startsWith(bytes, 0xFF, 0xFE)) {
            return text(bytes, 2, StandardCharsets.UTF_16LE);
        } else if (startsWith(bytes, 0xFE, 0xFF)) {
            return text(bytes, 2, StandardCharsets.UTF_16BE);
        } else if (bytes.length > 1 && (bytes[0] == 0) != (bytes[1] == 0)) {
            return text(bytes, 0, bytes[0] == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
        }
        return utf8(bytes) ? text(bytes, 0, StandardCharsets.UTF_8) : text(bytes, 0, WINDOWS);
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i == bytes.length || Byte.toUnsignedInt(bytes[i]) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean utf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static String text(byte[] bytes, int start, Charset charset) {
        return new String(bytes, start, bytes.length - start, charset);
    }
}
