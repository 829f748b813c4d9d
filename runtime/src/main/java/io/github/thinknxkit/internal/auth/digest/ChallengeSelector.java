package io.github.thinknxkit.internal.auth.digest;

import io.github.thinknxkit.connection.DigestPolicy;
import io.github.thinknxkit.internal.auth.challenge.Challenge;
import io.github.thinknxkit.internal.auth.challenge.ChallengeParser;
import io.github.thinknxkit.internal.auth.challenge.Excerpt;
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
    Reading choose(List<String> fields) {
        List<Challenge> challenges = ChallengeParser.parse(fields);
        DigestChallenge best = null;
        for (Challenge challenge : challenges) {
            if (reader.read(challenge) instanceof DigestChallenge candidate && isBetter(candidate, best)) {
                best = candidate;
            }
        }
        return best == null ? new Reading.Unusable(cleaned -> reasons(challenges, cleaned)) : best;
    }

    private static boolean isBetter(DigestChallenge candidate, @Nullable DigestChallenge best) {
        return best == null || candidate.algorithm().isStrongerThan(best.algorithm());
    }

    private String reasons(List<Challenge> challenges, UnaryOperator<String> cleaned) {
        StringJoiner reasons = new StringJoiner("; ").setEmptyValue("it offers none");
        for (Challenge challenge : challenges.subList(0, Math.min(challenges.size(), MOST_REASONS))) {
            if (reader.read(challenge) instanceof Reading.Unusable unusable) {
                reasons.add(Excerpt.of(challenge.scheme(), cleaned) + " "
                        + unusable.reason().text(cleaned));
            }
        }
        return reasons.toString();
    }
}
