package io.github.thinknxkit.samples.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.thinknxkit.call.Effect;
import io.github.thinknxkit.connection.Challenge;
import io.github.thinknxkit.connection.DigestPolicy;
import io.github.thinknxkit.connection.Endpoint;
import io.github.thinknxkit.connection.Secret;
import io.github.thinknxkit.internal.answer.Redactor;
import io.github.thinknxkit.internal.auth.Authentication;
import io.github.thinknxkit.internal.auth.CallAuthentication;
import io.github.thinknxkit.internal.auth.CallAuthentication.ServerProof;
import io.github.thinknxkit.internal.auth.CurrentEndpoint;
import io.github.thinknxkit.internal.auth.Refusal;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.StringJoiner;
import org.junit.jupiter.api.Timeout;

/** Header fields of any content, one in each line: they end no call without a reason, and send nothing that is no field. */
@Timeout(10)
class AuthenticationFuzzTest {

    private static final String TARGET = "/api/V1/power?guid=1IzPszHWAEvzxtXBMrkzWQ&cmd=1";
    private static final byte[] NO_BODY = {};
    private static final int MOST_SENDS = 12;
    private static final String CHALLENGE = "Digest realm=\"house\", nonce=\"n1\", qop=\"auth\", algorithm=SHA-256";

    private static final Endpoint DIGEST =
            local(new Endpoint.Digest("service", Secret.of(Messages.SECRET), Optional.empty(), DigestPolicy.any()));
    private static final Endpoint BASIC =
            local(new Endpoint.Basic("service", Secret.of(Messages.SECRET), Optional.empty()));

    private static Endpoint local(Endpoint.Credentials credentials) {
        return new Endpoint.Local("192.0.2.10", OptionalInt.empty(), credentials);
    }

    @FuzzTest
    void challenges(byte[] bytes) {
        List<String> fields = fields(bytes);
        List<Challenge> read = Challenge.parse(fields);
        read.forEach(challenge -> Messages.assertFit(challenge.toString() + challenge.fault()));
        List<Challenge> sound =
                read.stream().filter(challenge -> challenge.fault().isEmpty()).toList();
        assertEquals(sound, Challenge.parse(List.of(written(sound))));

        HttpHeaders headers = headers("WWW-Authenticate", fields);
        assertEndsWithAReason(DIGEST, headers, fields);
        assertEndsWithAReason(BASIC, headers, fields);
    }

    /** As RFC 9110 has it: all values in quotes. */
    private static String written(List<Challenge> challenges) {
        StringJoiner text = new StringJoiner(", ");
        for (Challenge challenge : challenges) {
            StringJoiner parameters = new StringJoiner(", ", challenge.scheme() + " ", "");
            challenge
                    .parameters()
                    .forEach((name, value) -> parameters.add(
                            name + "=\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\""));
            text.add(parameters.toString());
        }
        return text.toString();
    }

    /** A server that answers each send by the same challenges. */
    private static void assertEndsWithAReason(Endpoint endpoint, HttpHeaders headers, List<String> fields) {
        Redactor redactor = new Redactor(() -> List.of(endpoint));
        CallAuthentication call =
                Authentication.of(new CurrentEndpoint(endpoint)).begin(Effect.READ);
        for (int sends = 1; sends <= MOST_SENDS; sends++) {
            assertSendable(call, fields);
            if (call.refused(headers, true) instanceof Refusal.Final end) {
                Messages.assertDiscreet(end.reason().text(redactor::clean));
                return;
            }
        }
        throw new AssertionError("sent more than " + MOST_SENDS + " times");
    }

    private static void assertSendable(CallAuthentication call, List<String> fields) {
        String authorization = call.authorization("GET", TARGET, NO_BODY);
        if (authorization != null) {
            assertIsField(authorization);
            assertTrue(isEcho(fields) || !authorization.contains(Messages.SECRET), authorization);
            if (authorization.startsWith("Digest ")) {
                assertIsAnswer(Challenge.parse(List.of(authorization)));
            }
        }
        String cookie = call.cookie();
        if (cookie != null) {
            assertIsField(cookie);
        }
    }

    private static boolean isEcho(List<String> fields) {
        return fields.stream().anyMatch(field -> field.contains(Messages.SECRET.substring(0, 4)));
    }

    private static void assertIsField(String value) {
        assertTrue(value.chars().allMatch(c -> (c >= ' ' && c <= '~') || c == '\t'), value);
    }

    private static void assertIsAnswer(List<Challenge> read) {
        assertEquals(1, read.size(), read::toString);
        Challenge answer = read.get(0);
        assertEquals(Optional.empty(), answer.fault());
        assertTrue(answer.parameters().keySet().containsAll(Set.of("username", "realm", "nonce", "uri", "response")));
        assertEquals(TARGET, answer.parameters().get("uri"));
    }

    /** No server that does not know the password can prove that it does, and what it says goes into no field unchecked. */
    @FuzzTest
    void authenticationInfo(byte[] bytes) {
        List<String> fields = fields(bytes);
        Authentication authentication = Authentication.of(new CurrentEndpoint(DIGEST));
        CallAuthentication call = authentication.begin(Effect.READ);
        call.authorization("GET", TARGET, NO_BODY);
        assertInstanceOf(Refusal.SendAgain.class, call.refused(headers("WWW-Authenticate", List.of(CHALLENGE)), true));
        assertNotNull(call.authorization("GET", TARGET, NO_BODY));

        HttpHeaders headers =
                HttpHeaders.of(Map.of("Authentication-Info", fields, "Set-Cookie", fields), (name, value) -> true);
        assertNotEquals(ServerProof.GIVEN, call.answered(200, headers, NO_BODY));

        CallAuthentication next = authentication.begin(Effect.RELATIVE);
        assertSendable(next, fields);
    }

    /** The JDK's client hands each byte of a field on as a character. */
    private static List<String> fields(byte[] bytes) {
        List<String> fields = new ArrayList<>();
        for (String line : new String(bytes, StandardCharsets.ISO_8859_1).split("\n", -1)) {
            fields.add(line);
        }
        return fields;
    }

    private static HttpHeaders headers(String name, List<String> fields) {
        return HttpHeaders.of(Map.of(name, fields), (field, value) -> true);
    }
}
