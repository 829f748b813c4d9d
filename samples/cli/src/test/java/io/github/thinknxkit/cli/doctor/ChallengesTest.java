package io.github.thinknxkit.cli.doctor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a server offers, in words. */
class ChallengesTest {

    @Test
    void oneInEachFieldOrSeveral() {
        List<String> expected = List.of("Digest SHA-256 (qop auth)", "Digest MD5 (qop auth,auth-int)", "Basic");

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
        assertEquals(List.of("Digest MD5 (RFC 2069)"), described("Digest realm=\"a\", nonce=\"b\""));
        assertEquals(List.of("NEGOTIATE"), described("NEGOTIATE"));
        assertEquals(List.of(), described("", "nonsense"));
    }

    @Test
    void doublesAreToldOnce() {
        assertEquals(List.of("Basic"), described("Basic realm=\"a\"", "Basic realm=\"b\""));
    }

    private static List<String> described(String... fields) {
        return List.copyOf(Challenges.describe(List.of(fields)));
    }
}
