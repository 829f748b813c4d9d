package io.github.thinknxkit.gateway.command;

import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.dynamic.text.ShownText;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads how long a key lives: days or hours. */
final class KeyLife {

    private static final Pattern FORM = Pattern.compile("([0-9]{1,6})([dh])");

    private KeyLife() {}

    static Duration parse(String word) {
        Matcher matcher = FORM.matcher(word);
        if (!matcher.matches()) {
            throw new UsageException("--expires is a time such as 30d or 12h, not " + ShownText.quoted(word));
        }
        long number = Long.parseLong(matcher.group(1));
        return matcher.group(2).equals("d") ? Duration.ofDays(number) : Duration.ofHours(number);
    }
}
