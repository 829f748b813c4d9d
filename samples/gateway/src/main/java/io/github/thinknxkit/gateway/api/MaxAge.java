package io.github.thinknxkit.gateway.api;

import io.github.thinknxkit.gateway.http.ApiRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How old an answer may be for a caller, by {@code Cache-Control} (RFC 9111, section 5.2.1). */
final class MaxAge {

    private static final String DIRECTIVE = "max-age=";

    /** More digits than any age. */
    private static final int MOST_DIGITS = 9;

    private MaxAge() {}

    static Optional<Duration> of(ApiRequest request) {
        List<String> directives = Arrays.stream(
                        request.header("Cache-Control").orElse("").split(",", -1))
                .map(directive -> directive.strip().toLowerCase(Locale.ROOT))
                .toList();
        if (directives.contains("no-cache") || directives.contains("no-store")) {
            return Optional.empty();
        }
        return directives.stream()
                .filter(directive -> directive.startsWith(DIRECTIVE))
                .findFirst()
                .flatMap(directive -> seconds(directive.substring(DIRECTIVE.length())));
    }

    private static Optional<Duration> seconds(String text) {
        boolean isNumber =
                !text.isEmpty() && text.length() <= MOST_DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return isNumber ? Optional.of(Duration.ofSeconds(Integer.parseInt(text))) : Optional.empty();
    }
}
