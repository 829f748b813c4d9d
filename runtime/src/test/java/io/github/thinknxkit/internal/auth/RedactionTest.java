package io.github.thinknxkit.internal.auth;

import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.thinknxkit.call.Effect;
import io.github.thinknxkit.connection.DigestPolicy;
import io.github.thinknxkit.connection.Secret;
import io.github.thinknxkit.internal.auth.DigestSession.FieldTemplate;
import io.github.thinknxkit.internal.auth.DigestSession.SessionKey;
import io.github.thinknxkit.internal.auth.DigestSession.UserField;
import io.github.thinknxkit.internal.text.ChallengeText;
import io.github.thinknxkit.internal.text.Parameters;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** No text of any type here shows the password, the user name, or what proves that one knows them. */
class RedactionTest {

    private static final String PASSWORD = "canary-password";
    private static final String USER = "canary-user";
    private static final String CHALLENGE = "Digest realm=\"r\", nonce=\"n\", qop=\"auth\", userhash=false";

    private static final Cookies COOKIES = Cookies.NONE.with(List.of("canary=canary"), "/");

    private final List<Object> seen = new ArrayList<>();
    private final Login login = new Login(USER, Secret.of(PASSWORD), Optional.empty());

    private void check(String... proofs) {
        for (Object object : seen) {
            String text = String.valueOf(object);
            assertFalse(text.contains("canary"), text);
            for (String proof : proofs) {
                assertFalse(text.contains(proof), text);
            }
        }
    }

    @Test
    void noTextShowsASecretOfDigest() {
        DigestAuthentication authentication = new DigestAuthentication(() -> login, DigestPolicy.any(), () -> "cnonce");
        DigestChallenge challenge = (DigestChallenge) authentication.selector().choose(List.of(CHALLENGE));
        DigestSession session = authentication.open(challenge, login, StandardCharsets.UTF_8, COOKIES);
        SignedRequest request = session.sign("GET", "/x", Client.NO_BODY);
        CallAuthentication call = authentication.begin(Effect.READ);
        call.authorization("GET", "/x", Client.NO_BODY);
        seen.add(call.refused(Fields.challenges(CHALLENGE), true));
        String sent = String.valueOf(call.authorization("GET", "/x", Client.NO_BODY));
        seen.add(call.refused(Fields.challenges(CHALLENGE), true));
        seen.addAll(List.of(login, authentication, challenge, session, request, call, COOKIES));
        seen.add(SessionKey.of(challenge, login, StandardCharsets.UTF_8, () -> "cnonce"));
        seen.add(FieldTemplate.of(challenge, UserField.of(USER, challenge, StandardCharsets.UTF_8)));
        seen.add(authentication.selector());
        String proof = AuthorizationText.parse(sent).raw("response");

        check(
                proof,
                SessionKey.of(challenge, login, StandardCharsets.UTF_8, () -> "cnonce")
                        .hash());
    }

    @Test
    void noTextShowsAProofOfTheServer() {
        seen.add(Parameters.ofAuthenticationInfo(List.of("rspauth=\"canary\"")));
        seen.add(Parameters.ofAuthenticationInfo(List.of("rspauth=\"canary\"")).get("rspauth"));
        seen.add(ChallengeText.parse(List.of("Digest nonce=\"canary\", opaque=\"canary\"")));

        check();
    }

    @Test
    void noTextShowsASecretOfBasic() {
        BasicAuthentication authentication = new BasicAuthentication(() -> login);
        CallAuthentication call = authentication.begin(Effect.READ);
        String sent = String.valueOf(call.authorization("GET", "/x", Client.NO_BODY));
        seen.addAll(List.of(authentication, call, call.refused(Fields.challenges("Basic realm=\"r\""), true)));

        check(sent.substring("Basic ".length()));
    }
}
