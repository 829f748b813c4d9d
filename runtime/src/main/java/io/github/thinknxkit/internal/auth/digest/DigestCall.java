package io.github.thinknxkit.internal.auth.digest;

import io.github.thinknxkit.internal.auth.CallAuthentication;
import io.github.thinknxkit.internal.auth.Reason;
import io.github.thinknxkit.internal.auth.Refusal;
import io.github.thinknxkit.internal.auth.ServerProof;
import io.github.thinknxkit.internal.auth.challenge.AuthenticationInfo;
import io.github.thinknxkit.internal.auth.challenge.Excerpt;
import io.github.thinknxkit.internal.auth.challenge.ParameterValue;
import io.github.thinknxkit.internal.auth.challenge.Parameters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One call's way through the challenges.
 *
 * <p>A send carries nothing, the shared nonce, or the fresh nonce that a challenge has just handed out. A 401 to the first
 * two is worth another send whatever {@code stale} says, for after a restart servers do not say it; a 401 to a fresh nonce is
 * final unless it says {@code stale}. So no server can keep a call going for more than two sends after the first.
 */
final class DigestCall implements CallAuthentication {

    private static final int MOST_REPEATS = 2;
    private static final int FORBIDDEN = 403;

    private final DigestAuthentication authentication;

    /** The shared session when this attempt began. */
    private @Nullable DigestSession seen;

    /** Handed out by the last 401 and not used yet. */
    private @Nullable DigestSession fresh;

    private @Nullable SignedRequest sent;
    private int repeats;

    DigestCall(DigestAuthentication authentication) {
        this.authentication = authentication;
    }

    @Override
    public @Nullable String authorization(String method, String requestTarget, byte[] body) {
        DigestSession session = fresh;
        if (session == null) {
            session = seen = authentication.shared();
            repeats = 0;
        }
        fresh = null;
        sent = session == null ? null : session.sign(method, requestTarget, body);
        return sent == null ? null : sent.authorization();
    }

    @Override
    public Refusal refused(List<String> challenges) {
        Reading reading = authentication.selector().choose(challenges);
        if (reading instanceof DigestChallenge challenge) {
            Reason reason = objection(challenge);
            return reason == null ? sendAgain(challenge) : end(reason);
        }
        Reason unusable = ((Reading.Unusable) reading).reason();
        return end(cleaned -> "the server asks for an authentication that this connection does not give (401): "
                + unusable.text(cleaned)
                + "; choose another authentication or digest policy for the connection");
    }

    /** Returns why a challenge is not answered, or null if it is. */
    private @Nullable Reason objection(DigestChallenge challenge) {
        if (sent == null) {
            return null;
        }
        DigestSession refused = sent.session();
        String realm = challenge.realm().text();
        if (!challenge.isOfRealm(refused.challenge())) {
            return cleaned -> "the server asks for the credentials of another realm (401), "
                    + Excerpt.of(realm, cleaned)
                    + "; check that it is still the server that was meant";
        }
        if (refused != seen && !challenge.stale()) {
            return cleaned -> "the server refused the user name or the password for its realm "
                    + Excerpt.of(realm, cleaned) + " (401); check both";
        }
        return repeats < MOST_REPEATS
                ? null
                : cleaned -> "the server calls each nonce stale that it has just handed out (401)";
    }

    private Refusal sendAgain(DigestChallenge challenge) {
        fresh = authentication.open(challenge);
        repeats++;
        return new Refusal.SendAgain();
    }

    private Refusal end(Reason reason) {
        authentication.replace(seen, null);
        return new Refusal.Final(reason);
    }

    @Override
    public ServerProof answered(int status, List<String> authenticationInfo, byte[] body) {
        if (sent == null) {
            return ServerProof.ABSENT;
        }
        if (status == FORBIDDEN) {
            authentication.replace(seen, null);
            return ServerProof.ABSENT;
        }
        Parameters info = AuthenticationInfo.parse(authenticationInfo);
        ServerProof proof = sent.proof(info, body);
        authentication.replace(seen, proof == ServerProof.WRONG ? null : successor(sent.session(), info));
        return proof;
    }

    /** Undertow repeats the same nonce and goes on counting, so only another one begins anew. */
    private static DigestSession successor(DigestSession session, Parameters info) {
        ParameterValue next = info.get("nextnonce");
        if (next == null
                || !next.isSendable()
                || next.text().equals(session.challenge().nonce().text())) {
            return session;
        }
        return session.withNonce(next);
    }
}
