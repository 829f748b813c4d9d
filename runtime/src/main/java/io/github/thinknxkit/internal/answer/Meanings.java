package io.github.thinknxkit.internal.answer;

import io.github.thinknxkit.caller.Api;
import io.github.thinknxkit.caller.ErrorMeaning;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What statuses and error texts mean. */
final class Meanings {

    private final Map<Integer, ErrorMeaning> byStatus;
    private final Map<String, ErrorMeaning> byText = new HashMap<>();

    Meanings(Api api) {
        byStatus = api.errorStatuses();
        api.errorTexts().forEach((text, meaning) -> byText.put(key(text), meaning));
    }

    /**
     * The status tells who is at fault; between a refusal and an unknown device the text tells more, since the document has
     * "device not found" under 400 as well as 404.
     */
    ErrorMeaning of(int status, String text) {
        ErrorMeaning meaning = byStatus.getOrDefault(status, usual(status));
        boolean open = meaning == ErrorMeaning.REJECTED || meaning == ErrorMeaning.NOT_FOUND;
        return open ? Optional.ofNullable(byText.get(key(text))).orElse(meaning) : meaning;
    }

    /** Whether the document has an error's text, and so says what it means. */
    boolean knows(String text) {
        return byText.containsKey(key(text));
    }

    /** What RFC 9110 and RFC 6585 say. */
    private static ErrorMeaning usual(int status) {
        return switch (status) {
            case 401, 403 -> ErrorMeaning.AUTHENTICATION;
            case 404 -> ErrorMeaning.NOT_FOUND;
            case 429 -> ErrorMeaning.RATE_LIMITED;
            default -> status >= 500 ? ErrorMeaning.SERVER_FAULT : ErrorMeaning.REJECTED;
        };
    }

    private static String key(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
