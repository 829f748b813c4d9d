package io.github.thinknxkit.internal.auth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.connection.DigestAlgorithm;
import io.github.thinknxkit.connection.DigestPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChallengeChoiceTest {

    private static String challenge(String algorithm, String nonce) {
        return "Digest realm=\"r\", qop=\"auth\", nonce=\"" + nonce + "\", opaque=\"o-" + nonce + "\", algorithm="
                + algorithm;
    }

    private static final String MD5 = challenge("MD5", "md5");
    private static final String MD5_SESS = challenge("MD5-sess", "md5s");
    private static final String SHA = challenge("SHA-256", "sha");
    private static final String LONG = challenge("SHA-512-256", "long");
    private static final String UNKNOWN = challenge("SHA-1024", "unknown");

    private static String chosen(Client client, String... challenges) {
        AuthorizationText field = client.answer(challenges);
        assertEquals("o-" + field.raw("nonce"), field.raw("opaque"), "a nonce goes with its own opaque");
        return field.raw("nonce");
    }

    @Test
    void answersTheStrongestAlgorithm() {
        assertEquals("long", chosen(Client.usual(), MD5, SHA, LONG));
        assertEquals("long", chosen(Client.usual(), LONG, SHA, MD5));
        assertEquals("sha", chosen(Client.usual(), MD5 + ", " + SHA + ", " + UNKNOWN));
    }

    @Test
    void answersTheFirstOfEquals() {
        assertEquals("md5", chosen(Client.usual(), MD5, MD5_SESS, challenge("MD5", "second")));
        assertEquals("md5s", chosen(Client.usual(), MD5_SESS, MD5));
    }

    @Test
    void skipsAnUnknownAlgorithm() {
        assertEquals("md5", chosen(Client.usual(), UNKNOWN, MD5));
    }

    @Test
    void skipsAMalformedChallenge() {
        assertEquals(
                "md5", chosen(Client.usual(), LONG + ", nonce=2", "Digest realm=\"r\"", "Digest nonce=\"n\"", MD5));
    }

    @Test
    void answersTheAlgorithmThatThePolicyPins() {
        Client client = Client.of("user", "pass", DigestPolicy.only(DigestAlgorithm.MD5));

        assertEquals("md5", chosen(client, LONG, SHA, MD5_SESS, MD5));
    }

    @Test
    void answersNothingBelowTheFloor() {
        Client client = Client.of("user", "pass", DigestPolicy.atLeast(DigestAlgorithm.SHA_256));

        assertEquals("long", chosen(client, LONG, MD5));
        assertTrue(client.failure(MD5, MD5_SESS).contains("algorithm MD5-sess is ruled out"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Basic realm=\"r\"",
                "Basic realm=\"r\", charset=\"UTF-8\", Digest realm=\"r\"",
                "Digest realm=\"r\", nonce=\"n\", algorithm=token, Basic realm=\"r\"",
                "Bearer, Basic realm=\"r\"",
            })
    void neverFallsBackToBasic(String field) {
        String reason = Client.usual().failure(field);

        assertTrue(reason.contains("\"Basic\" is not what the connection is set to"), reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "Digest realm=\"r\"                                   | lacks its realm or nonce",
                "Digest nonce=\"n\"                                   | lacks its realm or nonce",
                "Digest realm=\"r\", nonce=\"n\", nonce=\"n\"           | names a parameter twice",
                "Digest realm=\"r\", nonce=\"n                        | its quote is not closed",
                "Digest realm=\"r\", nonce=\"n\", algorithm=SHA-1      | algorithm \"SHA-1\" is not supported",
                "Digest realm=\"r\", nonce=\"n\", algorithm=\"\"        | algorithm \"\" is not supported",
                "Digest realm=\"r\", nonce=\"n\", qop=\"crazy\"         | unknown protection",
                "Digest realm=\"r\", nonce=\"n\", algorithm=MD5-sess   | needs a qop",
                "Digest realm=\"r\u00e9\", nonce=\"n\"                | outside ASCII",
                "Digest realm=\"r\", nonce=\"n\u0001\"                | outside ASCII",
                "Digest realm=\"r\", nonce=\"n\", opaque=\"\u20ac\"     | outside ASCII",
            })
    void saysWhyAChallengeCannotBeAnswered(String field, String part) {
        String reason = Client.usual().failure(field);

        assertTrue(reason.contains(part), reason);
    }

    @Test
    void saysSoIfNothingIsOffered() {
        assertTrue(Client.usual().failure().contains("offers none"));
    }

    @Test
    void quotesLittleOfAHostileServer() {
        String reason = Client.usual().failure(("X" + "y".repeat(100) + "\u0007, ").repeat(100));

        assertTrue(reason.length() < 800, reason);
        assertFalse(reason.contains("\u0007"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "qop=\"auth\"             | auth",
                "qop=auth                 | auth",
                "qop=\"AUTH\"             | auth",
                "qop=\" auth-int , auth \" | auth",
                "qop=\"crazy, auth\"      | auth",
                "qop=\"auth auth-int\"    | auth",
                "qop=\"auth-int\"         | auth-int",
                "qop=\"x,auth-int,y\"     | auth-int",
            })
    void choosesAuthWhereItCan(String offer, String choice) {
        assertEquals(
                choice,
                Client.usual()
                        .answer("Digest realm=\"r\", nonce=\"n\", " + offer)
                        .raw("qop"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ", qop=\"\"", ", qop=\" \""})
    void speaksRfc2069WhereNoProtectionIsStated(String offer) {
        AuthorizationText field = Client.usual().answer("Digest realm=\"r\", nonce=\"n\"" + offer);

        assertFalse(field.has("qop") || field.has("nc") || field.has("cnonce"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"MD5", "md5", "\"MD5\"", "SHA-256", "sha-512-256", "MD5-SESS", "SHA-256-sess", "SHA-512-256-sess"
            })
    void sendsTheAlgorithmBackAsTheServerWritesIt(String algorithm) {
        AuthorizationText field =
                Client.usual().answer("Digest realm=\"r\", nonce=\"n\", qop=auth, algorithm=" + algorithm);

        assertEquals(algorithm.replace("\"", ""), field.raw("algorithm"));
    }

    @Test
    void namesNoAlgorithmWhereTheServerNamesNone() {
        assertFalse(Client.usual().answer("Digest realm=\"r\", nonce=\"n\"").has("algorithm"));
    }
}
