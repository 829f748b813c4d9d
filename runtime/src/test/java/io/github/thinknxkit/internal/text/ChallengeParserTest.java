package io.github.thinknxkit.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.internal.text.FieldCursor.ParameterValue;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChallengeParserTest {

    private static List<ChallengeText> parse(String... fields) {
        return ChallengeText.parse(List.of(fields));
    }

    private static ChallengeText only(String field) {
        List<ChallengeText> challenges = parse(field);
        assertEquals(1, challenges.size(), challenges::toString);
        return challenges.get(0);
    }

    private static List<String> schemes(List<ChallengeText> challenges) {
        return challenges.stream().map(ChallengeText::scheme).toList();
    }

    @Test
    void readsAllFieldsInOrder() {
        List<ChallengeText> challenges =
                parse("Basic realm=\"a\"", "Digest realm=\"b\", nonce=\"n\"", "Digest realm=\"c\"");

        assertEquals(List.of("Basic", "Digest", "Digest"), schemes(challenges));
        assertEquals("c", challenges.get(2).parameters().text("realm"));
        assertNull(challenges.get(2).parameters().text("nonce"), "each challenge keeps its own parameters");
    }

    @Test
    void readsSeveralChallengesOfOneField() {
        List<ChallengeText> challenges =
                parse("Digest realm=\"a\", nonce=\"1\", stale=FALSE, qop=\"auth\", Basic realm=\"b\"");

        assertEquals(List.of("Digest", "Basic"), schemes(challenges));
        assertEquals("auth", challenges.get(0).parameters().text("qop"));
        assertEquals("b", challenges.get(1).parameters().text("realm"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Negotiate, Digest realm=\"r\"",
                "Negotiate YWJj==, Digest realm=\"r\"",
                "NTLM abc/+.~_-, Digest realm=\"r\"",
                "Bearer, Digest realm=\"r\"",
                "Blackmagic secret, Digest realm=\"r\"",
                "Basic realm=\"x, Digest realm=\\\"no\\\"\" , Digest realm=\"r\"",
                ", ,Basic realm=x,,  Digest realm=\"r\" , ,"
            })
    void findsDigestBehindOtherSchemes(String field) {
        List<ChallengeText> challenges = parse(field);

        ChallengeText last = challenges.get(challenges.size() - 1);
        assertEquals(2, challenges.size());
        assertTrue(last.isOf("Digest"));
        assertNull(last.fault());
        assertEquals("r", last.parameters().text("realm"));
    }

    @Test
    void findsDigestBeforeSchemesWithToken() {
        List<ChallengeText> challenges = parse("Digest realm=\"r\", nonce=\"n\", Negotiate YWJj==, NTLM");

        assertEquals(List.of("Digest", "Negotiate", "NTLM"), schemes(challenges));
        assertNull(challenges.get(0).fault());
        assertNotNull(challenges.get(1).fault());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Digest realm=\"r\",nonce=\"n\"",
                "digest REALM=\"r\", Nonce=\"n\"",
                "DIGEST nonce=\"n\",realm=\"r\"",
                "Digest\trealm\t=\t\"r\"\t,\tnonce = \"n\"",
                "  Digest   realm = r , nonce=n  ",
                "Digest realm=\"r\" nonce=\"n\"",
                "Digest ,realm=\"r\",,nonce=\"n\",",
                "Digest unknown=1, x=\"y, z\", realm=\"\\r\", nonce=\"\\n\"",
            })
    void takesEverySpelling(String field) {
        ChallengeText challenge = only(field);

        assertNull(challenge.fault());
        assertTrue(challenge.isOf("digest"));
        assertEquals("r", challenge.parameters().text("realm"));
        assertEquals("n", challenge.parameters().text("nonce"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "\"plain\"              | plain             | plain",
                "\"a, b\"               | a, b              | a, b",
                "\"test \\\"this\\\"\"  | test \"this\"     | test \\\"this\\\"",
                "\"DOM\\\\user\"        | DOM\\user         | DOM\\\\user",
                // A server that forgot to escape gets back what it sent.
                "\"DOM\\user\"          | DOMuser           | DOM\\user",
                "MTIz/+==               | MTIz/+==          | MTIz/+==",
                "a\\b                   | a\\b              | a\\\\b",
            })
    void undoesEscapesAndKeepsWhatIsSentBack(String value, String text, String quoted) {
        ParameterValue opaque =
                only("Digest opaque=" + value + ", realm=\"r\"").parameters().get("opaque");

        assertNotNull(opaque);
        assertEquals(text, opaque.text());
        assertEquals(quoted, opaque.quoted());
    }

    @Test
    void readsAnEmptyQuotedValue() {
        assertEquals("", only("Digest opaque=\"\", realm=\"r\"").parameters().text("opaque"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Digest realm=\"r\", nonce=1, nonce=2",
                "Digest realm=\"r\", algorithm=MD5, Algorithm=MD5",
                "Digest realm=\"r",
                "Digest realm=\"r\\",
                "Digest realm=\"r\", nonce=",
                "Digest realm=\"r\", nonce=,",
                "Digest realm=\"r\", nonce=a\"b",
                "Digest realm=\"r\", \u00e4",
                "Digest realm=\"r\", @",
                "Digest realm=\"r\", =x",
                "Digest realm=\"r\", \"nonce\"=\"n\"",
                "Digest realm=",
                "Digest abcdef",
            })
    void spoilsAMalformedChallenge(String field) {
        assertNotNull(parse(field).get(0).fault(), field);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Digest realm=\"bad\", nonce=1, nonce=2, Digest realm=\"r\"",
                "Digest realm=\"bad\", \"odd, Digest realm=\\\"x\\\"\", Digest realm=\"r\"",
                "Digest realm=\"bad\", @(), Digest realm=\"r\"",
                "Digest realm=, Digest realm=\"r\"",
                "@, Digest realm=\"r\"",
                "realm=\"bad\", Digest realm=\"r\"",
            })
    void sparesTheOtherChallenges(String field) {
        List<ChallengeText> challenges = parse(field);

        ChallengeText last = challenges.get(challenges.size() - 1);
        assertNull(last.fault());
        assertEquals("r", last.parameters().text("realm"));
    }

    @Test
    void anUnclosedQuoteEndsWithItsField() {
        List<ChallengeText> challenges = parse("Digest realm=\"r", "Digest realm=\"s\"");

        assertEquals(2, challenges.size());
        assertNull(challenges.get(1).fault());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ",", "\t,, ", "=", "\"", "\\", "realm=\"r\""})
    void findsNothingWhereNothingIs(String field) {
        assertEquals(List.of(), parse(field));
    }

    @Test
    void readsNamesAlikeInEveryLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertEquals(
                    "x", only("DIGEST NONCE=\"n\", DOMAIN=\"x\"").parameters().text("domain"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void showsNoValue() {
        assertEquals(
                "ChallengeText[scheme=Digest, parameters=Parameters[nonce], fault=null]",
                only("Digest nonce=\"canary\"").toString());
    }
}
