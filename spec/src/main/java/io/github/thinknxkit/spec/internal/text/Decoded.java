package io.github.thinknxkit.spec.internal.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.OptionalInt;

/**
 * Bytes as text, as far as they are of an encoding.
 *
 * @param text the text, up to the first byte that is wrong
 * @param wrong the index of that byte; empty if there is none
 */
public record Decoded(String text, OptionalInt wrong) {

    /**
     * Decodes bytes.
     *
     * @param bytes the bytes
     * @param start the first of them to decode
     * @param charset the encoding
     * @return the text
     */
    public static Decoded of(byte[] bytes, int start, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        // No encoding that is read makes more than one code unit of a byte.
        CharBuffer out = CharBuffer.allocate(bytes.length - start);
        CoderResult result = decoder.decode(in, out, true);
        return new Decoded(
                out.flip().toString(), result.isError() ? OptionalInt.of(in.position()) : OptionalInt.empty());
    }
}
