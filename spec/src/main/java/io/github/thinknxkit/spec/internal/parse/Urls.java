package io.github.thinknxkit.spec.internal.parse;

import io.github.thinknxkit.spec.internal.report.Problems;
import io.github.thinknxkit.spec.internal.yaml.YamlScalar;
import io.github.thinknxkit.spec.problem.ProblemCode;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Checks addresses. */
final class Urls {

    private final Problems problems;

    Urls(Problems problems) {
        this.problems = problems;
    }

    /** Checks an address that people open: {@code http} or {@code https}, with a host and without user-info. */
    void checkWebAddress(YamlScalar scalar) {
        boolean valid = parse(scalar)
                .filter(uri -> "https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))
                .filter(Urls::namesHostOnly)
                .isPresent();
        report(valid, scalar, "An address begins with https:// or http:// and has no user or password in it.");
    }

    /** Checks the address of a cloud: {@code https} and a host; the key will be the first segment of the path. */
    void checkCloud(YamlScalar scalar) {
        boolean valid = parse(scalar)
                .filter(uri -> "https".equals(uri.getScheme()))
                .filter(Urls::namesHostOnly)
                .filter(uri -> uri.getRawPath().isEmpty() && uri.getRawQuery() == null && uri.getRawFragment() == null)
                .isPresent();
        report(
                valid,
                scalar,
                "The address of a cloud is https:// and a host, with nothing before or behind the host: keys go over it.");
    }

    private static boolean namesHostOnly(URI uri) {
        return uri.getHost() != null && uri.getRawUserInfo() == null;
    }

    private static Optional<URI> parse(YamlScalar scalar) {
        try {
            return Optional.of(new URI(scalar.text().strip()));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private void report(boolean valid, YamlScalar scalar, String message) {
        if (!valid && !scalar.text().isBlank()) {
            problems.report(ProblemCode.URL, scalar.place(), message);
        }
    }
}
