package io.github.thinknxkit.internal.auth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.call.Effect;
import io.github.thinknxkit.connection.Endpoint;
import io.github.thinknxkit.connection.Secret;
import io.github.thinknxkit.internal.auth.CallAuthentication.ServerProof;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BasicAuthenticationTest {

    private static final byte[] NO_BODY = {};
    private static final String POUNDS = "123\u00a3";
    private static final String UTF_8 = field("test:" + POUNDS, StandardCharsets.UTF_8);
    private static final String LATIN_1 = field("test:" + POUNDS, StandardCharsets.ISO_8859_1);

    private static BasicAuthentication basic(String user, String password) {
        Login login = new Login(user, Secret.of(password), Optional.empty());
        return new BasicAuthentication(() -> login);
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
                sent(basic("Aladdin", "open sesame").begin(Effect.READ)));
    }

    /** RFC 7617, section 2.1. */
    @Test
    void sendsUtf8First() {
        assertEquals("Basic dGVzdDoxMjPCow==", sent(basic("test", POUNDS).begin(Effect.READ)));
    }

    @Test
    void triesLatin1OnceAndKeepsWhatWorked() {
        BasicAuthentication authentication = basic("test", POUNDS);
        CallAuthentication call = authentication.begin(Effect.READ);
        sent(call);

        assertInstanceOf(Refusal.SendAgain.class, call.refused(Fields.challenges("Basic realm=\"r\""), true));
        assertEquals(LATIN_1, sent(call));
        call.answered(200, Fields.NONE, NO_BODY);

        CallAuthentication next = authentication.begin(Effect.READ);
        assertEquals(LATIN_1, sent(next));
        assertInstanceOf(Refusal.Final.class, next.refused(Fields.challenges("Basic realm=\"r\""), true));
        assertEquals(UTF_8, sent(authentication.begin(Effect.READ)), "after a refusal all begins anew");
    }

    @Test
    void triesLatin1AlsoAfterAForbiddenAnswer() {
        BasicAuthentication authentication = basic("test", POUNDS);
        CallAuthentication call = authentication.begin(Effect.READ);
        sent(call);

        assertTrue(call.forbidden());
        assertEquals(LATIN_1, sent(call));
        assertFalse(call.forbidden());
        call.answered(403, Fields.NONE, NO_BODY);

        assertEquals(UTF_8, sent(authentication.begin(Effect.READ)));
    }

    @Test
    void whatWasAcceptedIsNotTriedInAnotherWay() {
        BasicAuthentication authentication = basic("test", POUNDS);
        CallAuthentication call = authentication.begin(Effect.READ);
        sent(call);
        call.answered(200, Fields.NONE, NO_BODY);

        CallAuthentication next = authentication.begin(Effect.READ);
        sent(next);
        assertFalse(next.forbidden());
    }

    @Test
    void callsRefusedTogetherAllTurnToWhatWorked() {
        BasicAuthentication authentication = basic("test", POUNDS);
        CallAuthentication first = authentication.begin(Effect.READ);
        CallAuthentication second = authentication.begin(Effect.READ);
        sent(first);
        sent(second);
        assertTrue(first.forbidden());
        sent(first);
        first.answered(200, Fields.NONE, NO_BODY);

        assertTrue(second.forbidden());
        assertEquals(LATIN_1, sent(second));
    }

    @Test
    void aServerThatAnnouncesUtf8IsNotSentAnotherEncoding() {
        CallAuthentication call = basic("test", POUNDS).begin(Effect.READ);
        sent(call);

        assertInstanceOf(
                Refusal.Final.class,
                call.refused(Fields.challenges("Digest realm=\"r\"", "Basic realm=\"r\", charset=\"utf-8\""), true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "\u5bc6"})
    void aRefusalIsFinalWhereNoOtherEncodingDiffers(String password) {
        CallAuthentication call = basic("user", password).begin(Effect.READ);
        sent(call);

        assertFalse(call.forbidden());
        assertInstanceOf(Refusal.Final.class, call.refused(Fields.challenges("Basic realm=\"r\""), true));
    }

    @Test
    void aNamedEncodingIsTheOnlyOne() {
        Login login = new Login("test", Secret.of(POUNDS), Optional.of(StandardCharsets.ISO_8859_1));
        CallAuthentication call = new BasicAuthentication(() -> login).begin(Effect.READ);

        assertEquals(LATIN_1, sent(call));
        assertFalse(call.forbidden());
        assertInstanceOf(
                Refusal.Final.class, call.refused(Fields.challenges("Basic realm=\"r\", charset=\"UTF-8\""), true));
    }

    @Test
    void sendsUtf8WhereLatin1HasNoSuchCharacter() {
        assertEquals(
                field("\u5bc6:\u00e9", StandardCharsets.UTF_8),
                sent(basic("\u5bc6", "e\u0301").begin(Effect.READ)));
    }

    @Test
    void provesNothingOfTheServer() {
        CallAuthentication call = basic("user", "pass").begin(Effect.READ);
        sent(call);

        assertEquals(
                ServerProof.ABSENT, call.answered(200, Fields.of("Authentication-Info", "rspauth=\"00\""), NO_BODY));
    }

    @Test
    void sendsNoFieldWhereTheSecretIsInTheUrl() {
        Endpoint cloud = new Endpoint.Cloud(Optional.empty(), Secret.of("key"));
        CallAuthentication call = new UrlAuthentication(() -> cloud).begin(Effect.READ);

        assertNull(call.authorization("GET", "/x", NO_BODY));
        assertInstanceOf(Refusal.Final.class, call.refused(Fields.challenges("Digest realm=\"r\", nonce=\"n\""), true));
        assertEquals(ServerProof.ABSENT, call.answered(200, Fields.NONE, NO_BODY));
    }
}
