package io.github.thinknxkit.simulator.auth;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The client's side of Digest: answers the challenge of a server once, for one request without a body to protect.
 *
 * @param account who calls
 * @param method the HTTP method
 * @param target the request target
 */
public record DigestAnswer(Account account, String method, String target) {

    private static final String FIRST = "00000001";

    /**
     * Answers the first challenge that can be answered, as RFC 7616 3.7 requires.
     *
     * @param challenges the values of {@code WWW-Authenticate}
     * @return the value of {@code Authorization}, or empty if no challenge can be answered
     */
    public Optional<String> to(List<String> challenges) {
        return challenges.stream().flatMap(challenge -> to(challenge).stream()).findFirst();
    }

    private Optional<String> to(String challenge) {
        if (!challenge.regionMatches(true, 0, DigestScheme.NAME + " ", 0, DigestScheme.NAME.length() + 1)) {
            return Optional.empty();
        }
        return AuthorizationParameters.parse(challenge.substring(DigestScheme.NAME.length() + 1))
                .flatMap(this::to);
    }

    private Optional<String> to(AuthorizationParameters challenge) {
        return DigestAlgorithm.of(challenge.get("algorithm").orElse(DigestAlgorithm.MD5.token()))
                .map(algorithm -> credentials(challenge, algorithm))
                .map(this::field);
    }

    private DigestCredentials credentials(AuthorizationParameters challenge, DigestAlgorithm algorithm) {
        return new DigestCredentials(
                account.user(),
                challenge.get("realm").orElse(""),
                challenge.get("nonce").orElse(""),
                target,
                "",
                algorithm,
                UUID.randomUUID().toString(),
                challenge.get("opaque").orElse(""),
                "auth",
                FIRST);
    }

    private String field(DigestCredentials credentials) {
        String proof = credentials.proof(account, method + ":" + target, new byte[0]);
        return DigestScheme.NAME + " " + user() + ", realm=" + quoted(credentials.realm()) + ", nonce="
                + quoted(credentials.nonce()) + ", uri=" + quoted(target) + ", response=" + quoted(proof)
                + ", algorithm=" + credentials.algorithm().token() + ", cnonce=" + quoted(credentials.cnonce())
                + ", opaque=" + quoted(credentials.opaque()) + ", qop=auth, nc=" + FIRST;
    }

    /** A name that a header field cannot hold as it is takes the extended form (RFC 7616 3.4). */
    private String user() {
        return account.user().chars().allMatch(c -> c >= 0x20 && c < 0x7F)
                ? "username=" + quoted(account.user())
                : "username*=UTF-8''"
                        + URLEncoder.encode(account.user(), StandardCharsets.UTF_8)
                                .replace("+", "%20");
    }

    private static String quoted(String text) {
        return '"' + DigestScheme.escaped(text) + '"';
    }

    /** Says nothing of the account. */
    @Override
    public String toString() {
        return "DigestAnswer[" + method + "]";
    }
}
