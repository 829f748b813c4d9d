package io.github.thinknxkit.internal.answer;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Undoes what pages and JSON do to text, and what reading it in the wrong encoding does. */
final class TextEscapes {

    private static final Pattern HTML =
            Pattern.compile("&(?:#x([0-9a-fA-F]{1,6})|#([0-9]{1,7})|(quot|lt|gt|amp|apos));");
    private static final Map<String, String> NAMED =
            Map.of("quot", "\"", "lt", "<", "gt", ">", "amp", "&", "apos", "'");
    private static final Pattern JSON = Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|([\"\\\\/]))");

    private TextEscapes() {}

    /** Returns what a text may stand for. */
    static List<String> readings(String text) {
        String html = HTML.matcher(text).replaceAll(found -> Matcher.quoteReplacement(html(found)));
        String json = JSON.matcher(text).replaceAll(found -> Matcher.quoteReplacement(json(found)));
        String read = new String(text.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        return List.of(text, html, json, read, Normalizer.normalize(text, Normalizer.Form.NFC));
    }

    private static String html(MatchResult found) {
        if (found.group(3) != null) {
            return NAMED.getOrDefault(found.group(3), "");
        }
        int character =
                found.group(1) != null ? Integer.parseInt(found.group(1), 16) : Integer.parseInt(found.group(2));
        return Character.isValidCodePoint(character) ? Character.toString(character) : "";
    }

    private static String json(MatchResult found) {
        return found.group(1) != null
                ? Character.toString((char) Integer.parseInt(found.group(1), 16))
                : found.group(2);
    }
}
