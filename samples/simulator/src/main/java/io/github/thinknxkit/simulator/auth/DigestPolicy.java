package io.github.thinknxkit.simulator.auth;

import java.time.Duration;
import java.util.List;

/**
 * How the local port offers Digest.
 *
 * @param algorithms the algorithms, preferred first
 * @param nonceLife how long a nonce is good
 */
public record DigestPolicy(List<DigestAlgorithm> algorithms, Duration nonceLife) {

    /** SHA-256 before MD5, five minutes. */
    public static final DigestPolicy DEFAULT =
            new DigestPolicy(List.of(DigestAlgorithm.SHA_256, DigestAlgorithm.MD5), Duration.ofMinutes(5));

    /** Copies the list. */
    public DigestPolicy {
        algorithms = List.copyOf(algorithms);
    }
}
