package io.github.thinknxkit.internal.auth;

import io.github.thinknxkit.call.Effect;
import io.github.thinknxkit.internal.auth.CallAuthentication.ServerProof;
import io.github.thinknxkit.internal.auth.ChallengeSelector.Choice;
import io.github.thinknxkit.internal.auth.CurrentEndpoint.UnusableSecretException;
import io.github.thinknxkit.internal.auth.Refusal.Excerpt;
import io.github.thinknxkit.internal.auth.Refusal.Reason;
import io.github.thinknxkit.internal.text.FieldCursor.ParameterValue;
import io.github.thinknxkit.internal.text.Parameters;
import java.net.http.HttpHeaders;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * One call's way through the challenges.
 *
 * <p>A send carries nothing, the shared nonce, or the fresh nonce that a challenge has just handed out. Only a refused fresh
 * nonce says anything of the password, and only if it does not say {@code stale}, no other call was under way, and the
 * server has not accepted the password before, or has refused it so a few times since: any other refusal can be explained by
 * a nonce that expired, was used up or replaced meanwhile, and after a restart servers do not say {@code stale}. So the call goes
 * on, but for no server longer than {@value #MOST_SENDS} sends, and a command whose repetition does more no longer than {@value #MOST_SENDS_OF_COMMAND}:
 * that the refused one was not carried out is only the server's word.
 */
final class DigestCall implements CallAuthentication {

    private static final int MOST_SENDS = 12;
    private static final int MOST_SENDS_OF_COMMAND = 6;
    private static final int FORBIDDEN = 403;

    private final DigestAuthentication authentication;
    private final Renewal<Login> renewal;
    private final int mostSends;

    /** The shared session when the call last had the choice. */
    private @Nullable DigestSession seen;

    /** What to sign the next send with, and why. */
    private @Nullable DigestSession next;

    private Origin origin = Origin.CHALLENGE;
    private String target = "/";
    private @Nullable SignedRequest sent;
    private boolean sentFresh;
    private int sends;

    /** In which encoding the credentials were tried after they had been refused in the usual one. */
    private @Nullable Charset other;

    /** What the supplier of the password told after the last refusal. */
    private @Nullable Login renewed;

    private enum Origin {
        /** The server has just handed out the nonce. */
        CHALLENGE,
        /** Likewise, but the call has waited for its turn since, and others may have been answered. */
        QUEUE,
        /** The nonce of the last send, with other credentials or these in another encoding. */
        LAST_SEND
    }

    DigestCall(DigestAuthentication authentication, Effect effect) {
        this.authentication = authentication;
        this.renewal = new Renewal<>(authentication.logins(), Login::secret);
        this.mostSends = effect.repeatable() ? MOST_SENDS : MOST_SENDS_OF_COMMAND;
    }

    @Override
    public @Nullable String authorization(String method, String requestTarget, byte[] body) {
        target = requestTarget;
        DigestSession session = session();
        sends = next == null ? 1 : sends + 1;
        sentFresh = next != null && origin == Origin.CHALLENGE;
        next = null;
        sent = session == null ? null : session.sign(method, requestTarget, body);
        return sent == null ? null : sent.authorization();
    }

    private @Nullable DigestSession session() {
        if (next != null && origin != Origin.QUEUE) {
            return next;
        }
        seen = authentication.shared();
        // What others have learned while this call waited is newer than what it was handed before.
        return seen == null ? next : seen;
    }

    @Override
    public @Nullable String cookie() {
        return sent == null ? null : sent.session().cookies().field(target);
    }

    @Override
    public Refusal refused(HttpHeaders fields, boolean alone) {
        Choice reading = authentication.selector().choose(fields.allValues("WWW-Authenticate"));
        if (reading instanceof DigestChallenge challenge) {
            Reason reason = objection(challenge, alone);
            return reason == null ? answer(challenge, fields, alone) : end(reason);
        }
        Reason unusable = ((Choice.Unusable) reading).reason();
        return end(cleaned -> "the server asks for an authentication that this connection does not give (401): "
                + unusable.text(cleaned)
                + "; choose another authentication or digest policy for the connection");
    }

    /** Returns why a challenge is not answered, or null if it is. */
    private @Nullable Reason objection(DigestChallenge challenge, boolean alone) {
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
        boolean verdict = sentFresh && alone && !challenge.stale() && !authentication.isTrustedAfter(refused);
        if ((verdict && !triesAnother(refused)) || (sends >= mostSends && !challenge.stale())) {
            renewed = renewal.after(refused.login());
            if (renewed != null) {
                return null;
            }
            return cleaned -> "the server refused the user name or the password for its realm "
                    + Excerpt.of(realm, cleaned) + " (401); check both" + tried() + renewal.failure();
        }
        return sends < mostSends
                ? null
                : cleaned -> "the server calls each nonce stale that it has just handed out (401)";
    }

    private String tried() {
        return other == null ? "" : ". They were sent in UTF-8 and in ISO-8859-1";
    }

    private Refusal answer(DigestChallenge challenge, HttpHeaders fields, boolean alone) {
        try {
            Login login = renewed == null ? authentication.logins().get() : renewed;
            return sendAgain(challenge, login, fields, alone);
        } catch (UnusableSecretException e) {
            return new Refusal.Final(
                    cleaned -> "the server asks for the password (401), and " + e.reason(), e.getCause());
        }
    }

    private Refusal sendAgain(DigestChallenge challenge, Login login, HttpHeaders fields, boolean alone) {
        next = authentication.open(challenge, login, charset(login), cookies(fields));
        if (sent != null && sent.session().hasNonceOf(challenge)) {
            // Other clients have been handed it, too, and have used its next counts.
            next.leap(sends);
        }
        boolean outOfTurn = !alone && sent != null && isOutOfTurn(sent.session());
        origin = outOfTurn ? Origin.QUEUE : Origin.CHALLENGE;
        return outOfTurn ? new Refusal.SendAlone() : new Refusal.SendAgain();
    }

    /** The other encoding was found for the refused password, and may lack characters of another one. */
    private Charset charset(Login login) {
        if (sent != null && sent.session().login().secret() != login.secret()) {
            other = null;
        }
        return other == null ? login.encodings().current() : other;
    }

    /** Whether the server refuses calls that overlap, as far as this call can tell. */
    private boolean isOutOfTurn(DigestSession refused) {
        return sentFresh || authentication.shortLives().areUsual(refused);
    }

    private Cookies cookies(HttpHeaders fields) {
        Cookies before = sent == null ? Cookies.NONE : sent.session().cookies();
        return before.with(fields.allValues("Set-Cookie"), target);
    }

    private Refusal end(Reason reason) {
        authentication.replace(seen, null);
        authentication.refused(sent == null ? null : sent.session());
        return new Refusal.Final(reason);
    }

    @Override
    public boolean forbidden() {
        Login login = sent == null ? null : loginAfter(sent.session());
        if (sent == null || login == null) {
            return false;
        }
        DigestSession refused = sent.session();
        next = authentication.open(refused.challenge(), login, charset(login), refused.cookies());
        origin = Origin.LAST_SEND;
        return true;
    }

    /** Returns what to send in another encoding, or what to send in place of the refused login; null if there is neither. */
    private @Nullable Login loginAfter(DigestSession refused) {
        return triesAnother(refused) ? refused.login() : renewal.after(refused.login());
    }

    /** Whether another encoding is to be tried; a server that announces UTF-8 has read it. */
    private boolean triesAnother(DigestSession refused) {
        boolean understood = refused.challenge().utf8() && refused.charset().equals(StandardCharsets.UTF_8);
        if (other != null || understood) {
            return false;
        }
        other = refused.login().encodings().after(refused.charset());
        return other != null;
    }

    @Override
    public ServerProof answered(int status, HttpHeaders fields, byte[] body) {
        if (sent == null) {
            return ServerProof.ABSENT;
        }
        if (status == FORBIDDEN) {
            authentication.replace(seen, null);
            sent.session().login().encodings().forget();
            return ServerProof.ABSENT;
        }
        DigestSession session = sent.session();
        session.keep(session.cookies().with(fields.allValues("Set-Cookie"), target));
        session.countAccepted();
        authentication.accepted(session);
        Parameters info = Parameters.ofAuthenticationInfo(fields.allValues("Authentication-Info"));
        ServerProof proof = sent.proof(info, body);
        authentication.replace(seen, proof == ServerProof.WRONG ? null : successor(session, info));
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
