package io.github.thinknxkit.cli.doctor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.connection.Challenge;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a server offers, in words. */
class ChallengesTest {

    @Test
    void oneInEachFieldOrSeveral() {
        String expected = "Digest SHA-256 (qop auth), Digest MD5 (qop auth,auth-int), Basic";

        assertEquals(
                expected,
                described(
                        "Digest realm=\"a, b\", algorithm=SHA-256, qop=\"auth\", nonce=\"x\"",
                        "Digest realm=\"a\", algorithm=\"MD5\", qop=\"auth,auth-int\"",
                        "Basic realm=\"a\""));
        assertEquals(
                expected,
                described("Digest realm=\"a\", algorithm=SHA-256, qop=auth, Digest realm=\"a\", qop=\"auth,auth-int\","
                        + " algorithm=MD5, Basic realm=\"a\""));
    }

    @Test
    void whatIsNotSaid() {
        assertEquals("Digest MD5 (RFC 2069)", described("Digest realm=\"a\", nonce=\"b\""));
        assertEquals("NEGOTIATE", described("NEGOTIATE"));
        assertEquals("Negotiate", described("Negotiate YWJj=="));
        assertEquals("", described("", "=\"nonsense\""));
    }

    @Test
    void whatAConnectionDoesNotAnswer() {
        assertEquals(
                "digest SHA-256 (malformed: it names a parameter twice), Blackmagic, Basic",
                described("digest algorithm=SHA-256, nonce=a, nonce=b", "Blackmagic secret, Basic realm=a"));
    }

    @Test
    void aRealmOffersNothing() {
        assertEquals("Digest MD5 (qop auth)", described("Digest realm=\"a, Basic b, algorithm=SHA-256\", qop=auth"));
        assertEquals("Basic", described("Basic realm=\"a, Digest b\""));
        assertFalse(challenges("Basic realm=\"a, Digest b\"").haveDigest());
        assertTrue(challenges("digest realm=\"a\"").haveDigest());
    }

    @Test
    void nothingDrivesTheTerminal() {
        assertEquals("Digest \ufffd[2J (RFC 2069)", described("Digest algorithm=\"\u001b[2J\""));
    }

    @Test
    void doublesAreToldOnce() {
        assertEquals("Basic", described("Basic realm=\"a\"", "Basic realm=\"b\""));
    }

    private static Challenges challenges(String... fields) {
        return new Challenges(Challenge.parse(List.of(fields)));
    }

    private static String described(String... fields) {
        return challenges(fields).toString();
    }
}
