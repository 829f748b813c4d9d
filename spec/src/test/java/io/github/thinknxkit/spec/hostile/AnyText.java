package io.github.thinknxkit.spec.hostile;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Texts that nobody would write, for properties. */
public final class AnyText {

    /** What means something to YAML, Java, shells or URLs, and letters of several kinds. */
    private static final String MEANINGFUL =
            "%+&=/\\\"'{}[]<>*@#$:;,.|-_~ \t\näöüßéñøłıİςЖщъїΣλμπ照明مطⅣ½²°\u0301\u0308\u200D\u00AD";

    private AnyText() {}

    /** Any characters but halves of pairs. */
    public static Arbitrary<String> of(int longest) {
        Arbitrary<Integer> any = Arbitraries.integers()
                .between(0, Character.MAX_CODE_POINT)
                .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE);
        Arbitrary<Integer> meaningful =
                Arbitraries.of(MEANINGFUL.codePoints().boxed().toList());
        Arbitrary<Integer> ascii = Arbitraries.integers().between(' ', '~');
        return Arbitraries.oneOf(any, meaningful, ascii)
                .list()
                .ofMaxSize(longest)
                .map(AnyText::joined);
    }

    private static String joined(List<Integer> characters) {
        return characters.stream()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
