package io.github.thinknxkit.simulator.auth;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The valid nonces. Bounded: if there are too many, the oldest is forgotten. */
final class NonceRegistry {

    private static final int CAPACITY = 10_000;
    private static final int RANDOM_BYTES = 18;

    private final SecureRandom random = new SecureRandom();
    private final Duration life;
    private final Map<String, Nonce> nonces = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Nonce> eldest) {
            return size() > CAPACITY;
        }
    };

    NonceRegistry(Duration life) {
        this.life = life;
    }

    String issue(DigestAlgorithm algorithm, Instant now) {
        byte[] bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        String value = Base64.getUrlEncoder().encodeToString(bytes);
        synchronized (this) {
            nonces.put(value, new Nonce(algorithm, now.plus(life)));
        }
        return value;
    }

    synchronized Optional<Nonce> find(String value) {
        return Optional.ofNullable(nonces.get(value));
    }

    synchronized void clear() {
        nonces.clear();
    }
}
