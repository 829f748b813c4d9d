package io.github.thinknxkit.cli.doctor;

import io.github.thinknxkit.connection.Challenge;
import io.github.thinknxkit.dynamic.text.ShownText;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a server offers for authentication, in words.
 *
 * @param all the challenges, in order
 */
record Challenges(List<Challenge> all) {

    boolean areEmpty() {
        return all.isEmpty();
    }

    boolean haveDigest() {
        return all.stream().anyMatch(Challenges::isDigest);
    }

    private static boolean isDigest(Challenge challenge) {
        return challenge.scheme().equalsIgnoreCase("Digest");
    }

    /** Each challenge in a few words, such as {@code Digest SHA-256 (qop auth)}, without duplicates. */
    @Override
    public String toString() {
        return all.stream()
                .map(Challenges::described)
                .map(ShownText::clean)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String described(Challenge challenge) {
        if (!isDigest(challenge)) {
            return challenge.scheme();
        }
        Map<String, String> parameters = challenge.parameters();
        // Without an algorithm MD5 is meant, and without qop the form of RFC 2069.
        String protection = parameters.containsKey("qop") ? "qop " + parameters.get("qop") : "RFC 2069";
        return challenge.scheme() + " " + parameters.getOrDefault("algorithm", "MD5") + " ("
                + challenge.fault().map(fault -> "malformed: " + fault).orElse(protection) + ")";
    }
}
