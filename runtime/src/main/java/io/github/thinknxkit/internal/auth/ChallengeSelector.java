package io.github.thinknxkit.internal.auth;

import io.github.thinknxkit.connection.DigestAlgorithm;
import io.github.thinknxkit.connection.DigestPolicy;
import io.github.thinknxkit.internal.auth.Refusal.Excerpt;
import io.github.thinknxkit.internal.auth.Refusal.Reason;
import io.github.thinknxkit.internal.text.ChallengeText;
import io.github.thinknxkit.internal.text.FieldCursor.ParameterValue;
import io.github.thinknxkit.internal.text.Parameters;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Chooses which of the challenges of a 401 is answered. */
final class ChallengeSelector {

    private static final int MOST_REASONS = 4;

    private final ChallengeReader reader;

    ChallengeSelector(DigestPolicy policy) {
        this.reader = new ChallengeReader(policy);
    }

    /** Returns the challenge with the strongest algorithm, the first of equals; or why none can be answered. */
    Choice choose(List<String> fields) {
        List<ChallengeText> challenges = ChallengeText.parse(fields);
        DigestChallenge best = null;
        for (ChallengeText challenge : challenges) {
            if (reader.read(challenge) instanceof DigestChallenge candidate && isBetter(candidate, best)) {
                best = candidate;
            }
        }
        return best == null ? new Choice.Unusable(cleaned -> reasons(challenges, cleaned)) : best;
    }

    private static boolean isBetter(DigestChallenge candidate, @Nullable DigestChallenge best) {
        return best == null || candidate.algorithm().isStrongerThan(best.algorithm());
    }

    private String reasons(List<ChallengeText> challenges, UnaryOperator<String> cleaned) {
        StringJoiner reasons = new StringJoiner("; ").setEmptyValue("it offers none");
        for (ChallengeText challenge : challenges.subList(0, Math.min(challenges.size(), MOST_REASONS))) {
            if (reader.read(challenge) instanceof Choice.Unusable unusable) {
                reasons.add(Excerpt.of(challenge.scheme(), cleaned) + " "
                        + unusable.reason().text(cleaned));
            }
        }
        return reasons.toString();
    }

    /** What came of reading a challenge: one that can be answered, or why it cannot. */
    sealed interface Choice permits DigestChallenge, Choice.Unusable {

        /** A challenge that is not answered; the reason reads on after the name of its scheme. */
        record Unusable(Reason reason) implements Choice {}
    }

    /** Reads one challenge (RFC 7616, section 3.3) and tells whether a policy lets it be answered. */
    private record ChallengeReader(DigestPolicy policy) {

        Choice read(ChallengeText challenge) {
            if (!challenge.isOf("Digest")) {
                return new Choice.Unusable(cleaned -> "is not what the connection is set to");
            }
            if (challenge.fault() != null) {
                return new Choice.Unusable(cleaned -> "is malformed: " + challenge.fault());
            }
            String token = challenge.parameters().text("algorithm");
            DigestAlgorithm algorithm = token == null ? DigestAlgorithm.MD5 : algorithm(token);
            if (algorithm == null || !HashFunction.of(algorithm).isAvailable()) {
                return new Choice.Unusable(cleaned ->
                        "with algorithm " + Excerpt.of(String.valueOf(token), cleaned) + " is not supported");
            }
            if (!policy.allowed().contains(algorithm)) {
                return new Choice.Unusable(
                        cleaned -> "with algorithm " + algorithm.token() + " is ruled out by the connection's policy");
            }
            return read(challenge.parameters(), algorithm, token);
        }

        private static Choice read(Parameters parameters, DigestAlgorithm algorithm, @Nullable String token) {
            ParameterValue realm = parameters.get("realm");
            ParameterValue nonce = parameters.get("nonce");
            ParameterValue opaque = parameters.get("opaque");
            if (realm == null || nonce == null) {
                return new Choice.Unusable(cleaned -> "is malformed: it lacks its realm or nonce");
            }
            if (!realm.isSendable() || !nonce.isSendable() || (opaque != null && !opaque.isSendable())) {
                return new Choice.Unusable(cleaned -> "holds characters outside ASCII, which cannot be sent back");
            }
            Qop protection = Qop.choose(parameters.text("qop"));
            if (protection == null) {
                return new Choice.Unusable(cleaned -> "offers unknown protection (qop) only");
            }
            if (protection == Qop.UNSTATED && algorithm.isSession()) {
                return new Choice.Unusable(cleaned -> "is malformed: an algorithm with a session key needs a qop");
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
}
