package io.github.thinknxkit.processor.doc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever text goes into a comment, browsers show it, and compilers see nothing of it. */
class DocPropertiesTest {

    private static final Pattern ENTITY = Pattern.compile("&(?:#(\\d{1,7})|(amp|lt|gt|deg));");
    private static final Map<String, String> NAMED = Map.of("amp", "&", "lt", "<", "gt", ">", "deg", "°");

    @Property
    void textIsShownAsItIs(@ForAll("visible") String text) {
        String html = JavadocText.escaped(text);
        assertTrue(html.matches("[ -~&&[^*\\\\@{}<>`]]*"), html);
        Matcher entities = ENTITY.matcher(html);
        assertEquals(
                text,
                entities.replaceAll(entity -> Matcher.quoteReplacement(character(entity.group(1), entity.group(2)))));
    }

    private static String character(String number, String name) {
        return number == null ? NAMED.get(name) : Character.toString(Integer.parseInt(number));
    }

    /** What an author hides between its characters is left out of it. */
    @Property
    void whatIsHiddenIsLeftOut(@ForAll("visible") String text) {
        assertEquals(JavadocText.escaped(text), JavadocText.escaped("\u202E" + text + "\u2066\u0007"));
    }

    @Provide
    Arbitrary<String> visible() {
        Arbitrary<Integer> letters =
                Arbitraries.integers().between(0xA1, 0x2FFF).filter(c -> Character.isLetterOrDigit(c));
        Arbitrary<Integer> signs = Arbitraries.of(
                "*/\\u002a{@link}<b>&amp;`°$ \"'€😊".codePoints().boxed().toList());
        return Arbitraries.oneOf(letters, signs)
                .list()
                .ofMaxSize(40)
                .map(characters -> characters.stream()
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString());
    }
}
