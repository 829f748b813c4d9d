package io.github.thinknxkit.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.connection.Challenge;
import io.github.thinknxkit.internal.text.FieldCursor.ParameterValue;
import io.github.thinknxkit.internal.text.FieldCursor.Quoting;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is written into URLs, header fields and messages is what was meant, whatever it is. */
class EncodingPropertiesTest {

    @Property
    void percentEncodingIsUndoneByTheJdk(@ForAll("texts") String text) {
        String encoded = PercentEncoder.encode(text);
        assertEquals(text, URLDecoder.decode(encoded, StandardCharsets.UTF_8));
        assertTrue(encoded.matches("([A-Za-z0-9._~-]|%[0-9A-F]{2})*"), encoded);
        assertTrue(PercentEncoder.isEncoded(encoded), encoded);
    }

    /** The JDK takes brackets in a query, what is outside ASCII everywhere, and a fragment. */
    @Property
    void whatIsTakenForEncodedIsAUrlAsItIs(@ForAll("texts") String text) {
        assertEquals(
                isUrl("http://h/" + text) && text.matches("[ -~&&[^\\[\\]#]]*"), PercentEncoder.isEncoded(text), text);
    }

    private static boolean isUrl(String text) {
        try {
            return new URI(text).toString().equals(text);
        } catch (URISyntaxException e) {
            return false;
        }
    }

    @Property
    void piecesAreEncodedLikeTheWhole(@ForAll("texts") String first, @ForAll("texts") String second) {
        StringBuilder both = PercentEncoder.append(new StringBuilder(PercentEncoder.encode(first)), second);
        assertEquals(PercentEncoder.encode(first + second), both.toString());
    }

    @Property
    void quotedValuesAreReadAsTheyWere(@ForAll("texts") String value) {
        String quoted = Quoting.escaped(value);
        ParameterValue read = Parameters.ofAuthenticationInfo(List.of("a=1, b=\"" + quoted + "\",c=2"))
                .get("b");
        assertEquals(new ParameterValue(value, quoted), read);
    }

    @Property
    void challengesAreReadOneByOne(@ForAll("challenges") List<Challenge> challenges) {
        List<String> fields =
                challenges.stream().map(EncodingPropertiesTest::field).toList();
        assertEquals(challenges, Challenge.parse(fields));
        assertEquals(challenges, Challenge.parse(List.of(String.join(", ", fields))));
    }

    private static String field(Challenge challenge) {
        StringBuilder field = new StringBuilder(challenge.scheme());
        String separator = " ";
        for (Map.Entry<String, String> parameter : challenge.parameters().entrySet()) {
            field.append(separator)
                    .append(parameter.getKey())
                    .append("=\"")
                    .append(Quoting.escaped(parameter.getValue()))
                    .append('"');
            separator = ", ";
        }
        return field.toString();
    }

    @Property
    void numbersComeBackPlainAndShort(@ForAll("numbers") double value) {
        String text = PlainDecimal.append(new StringBuilder(), value).toString();
        assertTrue(text.matches("-?(0|[1-9][0-9]*)(\\.[0-9]*[1-9])?"), text);
        assertEquals(value + 0.0, Double.parseDouble(text) + 0.0, text);
        int digits = new BigDecimal(text).stripTrailingZeros().precision();
        assertTrue(
                digits
                        <= new BigDecimal(Double.toString(value))
                                .stripTrailingZeros()
                                .precision(),
                text);
        assertEquals(text, PlainDecimal.shown(value));
    }

    /** Any characters but halves of pairs, and more often those that mean something somewhere. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<Integer> any = Arbitraries.integers()
                .between(0, Character.MAX_CODE_POINT)
                .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE);
        Arbitrary<Integer> ours =
                Arbitraries.of("%+&=/\\\"', \t\r\n:;?#é€".chars().boxed().toList());
        Arbitrary<Integer> ascii = Arbitraries.integers().between(' ', '~');
        return Arbitraries.oneOf(any, ours, ascii)
                .list()
                .ofMaxSize(40)
                .map(characters -> characters.stream()
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString());
    }

    @Provide
    Arbitrary<List<Challenge>> challenges() {
        Arbitrary<String> token = Arbitraries.strings()
                .withChars("abcxyzABC0189!#$%&'*+-.^_`|~")
                .ofMinLength(1)
                .ofMaxLength(8);
        Arbitrary<Map<String, String>> parameters = Arbitraries.maps(
                        token.map(name -> name.toLowerCase(Locale.ROOT)), texts())
                .ofMaxSize(4);
        return Combinators.combine(token, parameters)
                .as((scheme, values) -> new Challenge(scheme, values, Optional.empty()))
                .list()
                .ofMaxSize(4);
    }

    /** Numbers of every size, and those that people and buses have. */
    @Provide
    Arbitrary<Double> numbers() {
        return Arbitraries.oneOf(
                Arbitraries.longs().map(Double::longBitsToDouble).filter(Double::isFinite),
                Arbitraries.integers().map(cents -> cents / 100.0),
                Arbitraries.longs().map(thousandths -> thousandths / 1000.0),
                Arbitraries.doubles());
    }
}
