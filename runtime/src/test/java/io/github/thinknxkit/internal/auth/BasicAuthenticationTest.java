package io.github.thinknxkit.internal.auth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.thinknxkit.connection.Secret;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BasicAuthenticationTest {

    private static final byte[] NO_BODY = {};
    private static final String UTF_8 = "Basic realm=\"r\", charset=\"utf-8\"";

    private static BasicAuthentication basic(String user, String password) {
        return new BasicAuthentication(new Login(user, Secret.of(password)));
    }

    private static String sent(CallAuthentication call) {
        return String.valueOf(call.authorization("GET", "/x", NO_BODY));
    }

    private static String field(String text, Charset charset) {
        return "Basic " + Base64.getEncoder().encodeToString(text.getBytes(charset));
    }

    /** RFC 7617, section 2. */
    @Test
    void sendsTheExampleOfTheRfcAtOnce() {
        assertEquals(
                "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==",
                sent(basic("Aladdin", "open sesame").begin()));
    }

    /** RFC 7617, section 2.1. */
    @Test
    void turnsToUtf8WhenTheServerAnnouncesIt() {
        BasicAuthentication authentication = basic("test", "123\u00a3");
        CallAuthentication call = authentication.begin();
        assertEquals(field("test:123\u00a3", StandardCharsets.ISO_8859_1), sent(call));

        assertInstanceOf(Refusal.SendAgain.class, call.refused(List.of("Digest realm=\"r\"", UTF_8)));

        assertEquals("Basic dGVzdDoxMjPCow==", sent(call));
        assertEquals("Basic dGVzdDoxMjPCow==", sent(authentication.begin()), "for all calls from then on");
        assertInstanceOf(Refusal.Final.class, call.refused(List.of(UTF_8)));
    }

    @Test
    void callsRefusedTogetherAllTurnToUtf8() {
        BasicAuthentication authentication = basic("test", "123\u00a3");
        CallAuthentication first = authentication.begin();
        CallAuthentication second = authentication.begin();
        sent(first);
        sent(second);

        assertInstanceOf(Refusal.SendAgain.class, first.refused(List.of(UTF_8)));
        assertInstanceOf(Refusal.SendAgain.class, second.refused(List.of(UTF_8)));
        assertEquals("Basic dGVzdDoxMjPCow==", sent(second));
    }

    @ParameterizedTest
    @CsvSource({"plain, Basic realm=\"r\"", "\u00e9, Basic realm=\"r\"", "plain, 'Basic realm=\"r\", charset=\"UTF-8\"'"
    })
    void aRefusalIsFinalOtherwise(String password, String challenge) {
        CallAuthentication call = basic("user", password).begin();
        sent(call);

        assertInstanceOf(Refusal.Final.class, call.refused(List.of(challenge)));
    }

    @Test
    void sendsUtf8WhereLatin1HasNoSuchCharacter() {
        assertEquals(
                field("\u5bc6:\u00e9", StandardCharsets.UTF_8),
                sent(basic("\u5bc6", "e\u0301").begin()));
    }

    @Test
    void provesNothingOfTheServer() {
        CallAuthentication call = basic("user", "pass").begin();
        sent(call);

        assertEquals(ServerProof.ABSENT, call.answered(200, List.of("rspauth=\"00\""), NO_BODY));
    }

    @Test
    void sendsNothingWithoutAuthentication() {
        CallAuthentication call = new NoAuthentication().begin();

        assertNull(call.authorization("GET", "/x", NO_BODY));
        assertInstanceOf(Refusal.Final.class, call.refused(List.of("Digest realm=\"r\", nonce=\"n\"")));
        assertEquals(ServerProof.ABSENT, call.answered(200, List.of(), NO_BODY));
    }
}
