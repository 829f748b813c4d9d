package io.github.thinknxkit.internal.auth;

import io.github.thinknxkit.connection.DigestAlgorithm;
import io.github.thinknxkit.internal.auth.ChallengeSelector.Choice;
import io.github.thinknxkit.internal.text.FieldCursor.ParameterValue;
import org.jspecify.annotations.Nullable;

/**
 * A digest challenge that can be answered. What belongs together stays together: a nonce is never used with another
 * challenge's opaque.
 *
 * @param algorithmToken the algorithm as the server writes it, to be sent back; null if it names none and means MD5
 * @param userHash whether the user name is to be sent hashed
 * @param utf8 whether the server hashes in UTF-8
 * @param stale whether the refused nonce was too old and the password may be right
 */
record DigestChallenge(
        ParameterValue realm,
        ParameterValue nonce,
        @Nullable ParameterValue opaque,
        DigestAlgorithm algorithm,
        @Nullable String algorithmToken,
        Qop protection,
        boolean userHash,
        boolean utf8,
        boolean stale)
        implements Choice {

    DigestChallenge withNonce(ParameterValue next) {
        return new DigestChallenge(realm, next, opaque, algorithm, algorithmToken, protection, userHash, utf8, stale);
    }

    boolean isOfRealm(DigestChallenge other) {
        return realm.text().equals(other.realm.text());
    }
}
