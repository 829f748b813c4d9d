package io.github.thinknxkit.internal.auth.digest;

import io.github.thinknxkit.connection.DigestAlgorithm;
import io.github.thinknxkit.connection.DigestPolicy;
import io.github.thinknxkit.internal.auth.challenge.Challenge;
import io.github.thinknxkit.internal.auth.challenge.Excerpt;
import io.github.thinknxkit.internal.auth.challenge.ParameterValue;
import io.github.thinknxkit.internal.auth.challenge.Parameters;
import org.jspecify.annotations.Nullable;

/** Reads one challenge (RFC 7616, section 3.3) and tells whether a policy lets it be answered. */
record ChallengeReader(DigestPolicy policy) {

    Reading read(Challenge challenge) {
        if (!challenge.isOf("Digest")) {
            return new Reading.Unusable(cleaned -> "is not what the connection is set to");
        }
        if (challenge.fault() != null) {
            return new Reading.Unusable(cleaned -> "is malformed: " + challenge.fault());
        }
        String token = challenge.parameters().text("algorithm");
        DigestAlgorithm algorithm = token == null ? DigestAlgorithm.MD5 : algorithm(token);
        if (algorithm == null || !HashFunction.of(algorithm).isAvailable()) {
            return new Reading.Unusable(
                    cleaned -> "with algorithm " + Excerpt.of(String.valueOf(token), cleaned) + " is not supported");
        }
        if (!policy.allowed().contains(algorithm)) {
            return new Reading.Unusable(
                    cleaned -> "with algorithm " + algorithm.token() + " is ruled out by the connection's policy");
        }
        return read(challenge.parameters(), algorithm, token);
    }

    private static Reading read(Parameters parameters, DigestAlgorithm algorithm, @Nullable String token) {
        ParameterValue realm = parameters.get("realm");
        ParameterValue nonce = parameters.get("nonce");
        ParameterValue opaque = parameters.get("opaque");
        if (realm == null || nonce == null) {
            return new Reading.Unusable(cleaned -> "is malformed: it lacks its realm or nonce");
        }
        if (!realm.isSendable() || !nonce.isSendable() || (opaque != null && !opaque.isSendable())) {
            return new Reading.Unusable(cleaned -> "holds characters outside ASCII, which cannot be sent back");
        }
        Protection protection = Protection.choose(parameters.text("qop"));
        if (protection == null) {
            return new Reading.Unusable(cleaned -> "offers unknown protection (qop) only");
        }
        if (protection == Protection.UNSTATED && algorithm.isSession()) {
            return new Reading.Unusable(cleaned -> "is malformed: an algorithm with a session key needs a qop");
        }
        return new DigestChallenge(
                realm,
                nonce,
                opaque,
                algorithm,
                token,
                protection,
                parameters.is("userhash", "true"),
                parameters.is("charset", "UTF-8"),
                parameters.is("stale", "true"));
    }

    private static @Nullable DigestAlgorithm algorithm(String token) {
        for (DigestAlgorithm algorithm : DigestAlgorithm.values()) {
            if (algorithm.token().equalsIgnoreCase(token)) {
                return algorithm;
            }
        }
        return null;
    }
}
