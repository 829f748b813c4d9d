package io.github.thinknxkit.testing;

import java.util.Optional;

/** Lets in who knows the password, for a server of one user, and uses nonces as they are to be used. */
public final class DigestGuard {

    private final String login;
    private final Nonces nonces;

    /** Guards a server. */
    public DigestGuard(String user, String password, Nonces nonces) {
        this.login = DigestProof.login(user, "home", password);
        this.nonces = nonces;
    }

    /** Returns the challenge for a request that is not genuine, as a header field; empty if it is. */
    public Optional<String> challengeTo(Received request) {
        Nonces.Use use = use(request);
        return use == Nonces.Use.GOOD ? Optional.empty() : Optional.of(challenge(use));
    }

    /** Returns the field of a challenge. */
    public String challenge(Nonces.Use use) {
        synchronized (nonces) {
            return "WWW-Authenticate: Digest realm=\"home\", nonce=\"" + nonces.issue() + "\", qop=\"auth\""
                    + (use == Nonces.Use.STALE ? ", stale=true" : "");
        }
    }

    /** Takes a request, which may be genuine. */
    public Nonces.Use use(Received request) {
        DigestProof proof = DigestProof.of(request);
        if (!proof.isOf(login)) {
            return Nonces.Use.REFUSED;
        }
        synchronized (nonces) {
            return nonces.use(proof.parameter("nonce="), Integer.parseInt(proof.parameter("nc="), 16));
        }
    }
}
