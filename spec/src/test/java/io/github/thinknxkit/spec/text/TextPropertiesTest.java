package io.github.thinknxkit.spec.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.spec.hostile.AnyText;
import java.net.URLDecoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Texts that are encoded, decoded and quoted stay what they are. */
class TextPropertiesTest {

    private static final Pattern UNICODE_ESCAPE = Pattern.compile("\\\\u([0-9a-f]{4})");

    @Property
    void percentEncodingIsUndoneByTheJdk(@ForAll("texts") String text) {
        String component = PercentEncoding.component(text);
        assertEquals(text, URLDecoder.decode(component, StandardCharsets.UTF_8));
        assertTrue(component.matches("([A-Za-z0-9._~-]|%[0-9A-F]{2})*"), component);
        assertEquals(PercentEncoding.isPlain(text), component.equals(text));
        assertEquals(text, URLDecoder.decode(PercentEncoding.path(text), StandardCharsets.UTF_8));
    }

    /** The escapes of Unicode are undone first, as compilers do it, and must not make new ones of the others. */
    @Property
    void literalsAreTheTextsThatTheyStandFor(@ForAll("texts") String text) {
        String literal = JavaLiteral.of(text);
        assertTrue(literal.chars().allMatch(c -> c >= ' ' && c < 0x7F), literal);
        String inside = literal.substring(1, literal.length() - 1);
        Matcher escapes = UNICODE_ESCAPE.matcher(inside.replace("\\\\", "\0"));
        String read = escapes.replaceAll(
                escape -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(escape.group(1), 16))));
        assertEquals(text, read.replace("\0", "\\\\").translateEscapes());
    }

    @Property
    void marksTellTheEncoding(@ForAll("texts") String text, @ForAll("unicode") Charset charset) {
        byte[] marked = ("\uFEFF" + text).getBytes(charset);
        DecodedText decoded = DecodedText.of(marked, StandardCharsets.ISO_8859_1);
        assertEquals(new DecodedText(text, charset, OptionalInt.empty()), decoded);
        assertEquals(decoded, DecodedText.guessed(marked));
        assertTrue(DecodedText.isMarked(marked));
    }

    @Property
    void zerosTellTheEncoding(@ForAll("texts") String text, @ForAll("unicode") Charset charset) {
        String latin = latin(text);
        assertEquals(new DecodedText(latin, charset, OptionalInt.empty()), DecodedText.of(latin.getBytes(charset)));
    }

    @Property
    void aTextIsReadUpToItsFirstWrongByte(@ForAll("texts") String text, @ForAll @IntRange(max = 60) int length) {
        byte[] bytes = latin(text).getBytes(StandardCharsets.UTF_8);
        byte[] cut = Arrays.copyOf(bytes, Math.min(length + 1, bytes.length));
        DecodedText decoded = DecodedText.of(cut);
        assertTrue(latin(text).startsWith(decoded.text()));
        int sound = decoded.text().getBytes(StandardCharsets.UTF_8).length;
        assertTrue(sound == cut.length || sound >= cut.length - 3, decoded::text);
        decoded.wrong().ifPresent(index -> assertEquals(sound, index));
    }

    /** A zero in a text is taken for half a character of UTF-16. */
    private static String latin(String text) {
        return "a" + text.replace("\0", "");
    }

    @Property
    void aSlipFindsTheName(@ForAll("names") String name, @ForAll @IntRange(max = 20) int at) {
        int index = at % name.length();
        String without = name.substring(0, index) + name.substring(index + 1);
        assertEquals(Optional.of(name), NearestName.of(name, List.of(name)));
        assertEquals(Optional.of(name), NearestName.of(without, List.of(name)));
        assertEquals(Optional.of(without), NearestName.of(name, List.of(without)));
    }

    @Provide
    Arbitrary<String> texts() {
        return AnyText.of(40);
    }

    @Provide
    Arbitrary<Charset> unicode() {
        return Arbitraries.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.strings().withChars("abcdefgh-").ofMinLength(4).ofMaxLength(20);
    }
}
