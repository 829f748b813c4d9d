package io.github.thinknxkit.internal.auth.digest;

import io.github.thinknxkit.internal.auth.challenge.ParameterValue;
import io.github.thinknxkit.internal.auth.challenge.Quoting;
import org.jspecify.annotations.Nullable;

/**
 * An {@code Authorization} field whose fixed parts are written once per nonce.
 *
 * <p>What RFC 7616 (section 3.4) leaves without quotes is left without: some servers compare the text. The algorithm goes
 * back as the server wrote it, for Tomcat refuses an answer without.
 *
 * @param head all before the target
 * @param tail all between the target and what changes with each request
 */
record FieldTemplate(String head, String tail) {

    static FieldTemplate of(DigestChallenge challenge, String userField) {
        String head = "Digest " + userField
                + ", realm=\"" + challenge.realm().quoted()
                + "\", nonce=\"" + challenge.nonce().quoted()
                + "\", uri=\"";
        return new FieldTemplate(head, tail(challenge));
    }

    private static String tail(DigestChallenge challenge) {
        StringBuilder tail = new StringBuilder("\"");
        append(tail, ", algorithm=", challenge.algorithmToken());
        ParameterValue opaque = challenge.opaque();
        append(tail, ", opaque=", opaque == null ? null : '"' + opaque.quoted() + '"');
        append(tail, ", userhash=", challenge.userHash() ? "true" : null);
        append(
                tail,
                ", qop=",
                challenge.protection() == Protection.UNSTATED
                        ? null
                        : challenge.protection().token());
        return tail.toString();
    }

    private static void append(StringBuilder text, String name, @Nullable String value) {
        if (value != null) {
            text.append(name).append(value);
        }
    }

    String field(String target, Count count, String response) {
        StringBuilder field =
                new StringBuilder(head.length() + tail.length() + target.length() + response.length() + 80);
        field.append(head).append(Quoting.escaped(target)).append(tail);
        if (!count.equals(Count.NONE)) {
            field.append(", nc=").append(count.number());
            field.append(", cnonce=\"").append(count.clientNonce()).append('"');
        }
        return field.append(", response=\"").append(response).append('"').toString();
    }

    /** Shows nothing: the field is a proof of the password. */
    @Override
    public String toString() {
        return "FieldTemplate[redacted]";
    }
}
