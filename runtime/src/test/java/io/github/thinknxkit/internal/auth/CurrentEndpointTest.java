package io.github.thinknxkit.internal.auth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.thinknxkit.call.Effect;
import io.github.thinknxkit.connection.DigestPolicy;
import io.github.thinknxkit.connection.Endpoint;
import io.github.thinknxkit.connection.Secret;
import io.github.thinknxkit.internal.auth.CurrentEndpoint.UnusableSecretException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** Secrets that are told again for each call, and what is done of a connection with them. */
class CurrentEndpointTest {

    private static final byte[] NO_BODY = {};

    private final AtomicReference<String> told = new AtomicReference<>("first");
    private final Secret supplied = Secret.from(() -> Secret.of(told.get()));
    private final CurrentEndpoint endpoint = new CurrentEndpoint(cloud(supplied));

    private static Endpoint cloud(Secret key) {
        return new Endpoint.Cloud(Optional.empty(), key);
    }

    private static Endpoint local(Endpoint.Credentials credentials) {
        return new Endpoint.Local("192.0.2.10", OptionalInt.empty(), credentials);
    }

    private static String revealed(Endpoint endpoint) {
        return endpoint.secret().reveal(String::new);
    }

    @Test
    void aSecretThatIsGivenIsKnownFromTheStart() {
        Endpoint set = cloud(Secret.of("key"));
        CurrentEndpoint given = new CurrentEndpoint(set);
        assertEquals(List.of(set), given.known());
        assertSame(set, given.ask());
        assertEquals(List.of(set), given.known());
    }

    @Test
    void theSameSecretIsTheSameEndpoint() {
        assertEquals(List.of(), endpoint.known(), "nobody was asked");
        Endpoint first = endpoint.ask();
        assertEquals("first", revealed(first));
        assertSame(first, endpoint.ask());

        told.set("second");
        Endpoint second = endpoint.ask();
        assertEquals(List.of(second, first), endpoint.known());
        told.set("first");
        assertSame(first, endpoint.ask());
        assertEquals(List.of(first, second), endpoint.known(), "the newest first");
    }

    @Test
    void ofManySecretsTheNewestEightAreKnown() {
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            told.set("key" + i);
            expected.add(0, revealed(endpoint.ask()));
        }
        assertEquals(
                expected.subList(0, 8),
                endpoint.known().stream().map(CurrentEndpointTest::revealed).toList());
    }

    @Test
    void aSupplierThatFailsIsToldWithoutItsWords() {
        CurrentEndpoint failing = new CurrentEndpoint(cloud(Secret.from(() -> {
            throw new IllegalArgumentException("hunter2");
        })));
        UnusableSecretException error = assertThrows(UnusableSecretException.class, failing::ask);
        assertEquals("the supplier of the secret threw java.lang.IllegalArgumentException", error.reason());
        assertFalse(error.toString().contains("hunter2"));
        assertEquals(List.of(), failing.known());
    }

    @Test
    void digestWaitsForAChallengeAndBasicDoesNot() {
        Secret password = Secret.of("pass");
        Authentication digest = Authentication.of(new CurrentEndpoint(
                local(new Endpoint.Digest("user", password, Optional.empty(), DigestPolicy.any()))));
        assertNull(digest.begin(Effect.READ).authorization("GET", "/", NO_BODY));

        Authentication basic =
                Authentication.of(new CurrentEndpoint(local(new Endpoint.Basic("user", password, Optional.empty()))));
        assertEquals("Basic dXNlcjpwYXNz", basic.begin(Effect.READ).authorization("GET", "/", NO_BODY));
    }

    @Test
    void whatIsInTheUrlNeedsNoField() {
        for (Endpoint inUrl : List.of(cloud(Secret.of("key")), local(new Endpoint.Query("user", Secret.of("pass"))))) {
            CallAuthentication call =
                    Authentication.of(new CurrentEndpoint(inUrl)).begin(Effect.READ);
            assertNull(call.authorization("GET", "/", NO_BODY));
            assertNull(call.cookie());
            assertFalse(call.forbidden());
            Refusal.Final refusal = assertInstanceOf(Refusal.Final.class, call.refused(Fields.NONE, true));
            assertEquals(
                    "the server refused the credentials of the connection (401); check them",
                    refusal.reason().text(text -> text));
        }
    }

    /** The password may have been changed between the call's start and its refusal; a third one is not asked for. */
    @Test
    void aRefusedCallIsSentOnceMoreWithANewPassword() {
        Authentication basic =
                Authentication.of(new CurrentEndpoint(local(new Endpoint.Basic("user", supplied, Optional.empty()))));
        CallAuthentication call = basic.begin(Effect.READ);
        assertEquals("Basic dXNlcjpmaXJzdA==", call.authorization("GET", "/", NO_BODY));
        told.set("second");
        assertInstanceOf(Refusal.SendAgain.class, call.refused(Fields.NONE, true));
        assertEquals("Basic dXNlcjpzZWNvbmQ=", call.authorization("GET", "/", NO_BODY));
        told.set("third");
        assertInstanceOf(Refusal.Final.class, call.refused(Fields.NONE, true));
    }

    @Test
    void aRefusedCallWhosePasswordIsTheSameFails() {
        Authentication basic =
                Authentication.of(new CurrentEndpoint(local(new Endpoint.Basic("user", supplied, Optional.empty()))));
        CallAuthentication call = basic.begin(Effect.READ);
        call.authorization("GET", "/", NO_BODY);
        Refusal.Final refusal = assertInstanceOf(Refusal.Final.class, call.refused(Fields.NONE, true));
        assertEquals(
                "the server refused the user name or the password (401); check both",
                refusal.reason().text(text -> text));
    }

    @Test
    void aSupplierThatFailsAfterARefusalIsTold() {
        AtomicReference<Secret> password = new AtomicReference<>(Secret.of("pass"));
        Authentication basic = Authentication.of(
                new CurrentEndpoint(local(new Endpoint.Basic("user", Secret.from(password::get), Optional.empty()))));
        CallAuthentication call = basic.begin(Effect.READ);
        call.authorization("GET", "/", NO_BODY);
        password.set(null);
        Refusal.Final refusal = assertInstanceOf(Refusal.Final.class, call.refused(Fields.NONE, true));
        assertEquals(
                "the server refused the user name or the password (401); check both; asked again after the refusal,"
                        + " the supplier of the secret returned null",
                refusal.reason().text(text -> text));
    }
}
