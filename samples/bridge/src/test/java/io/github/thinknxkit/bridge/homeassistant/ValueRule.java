package io.github.thinknxkit.bridge.homeassistant;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The rules for single values in the table. */
final class ValueRule {

    private ValueRule() {}

    static boolean allows(String rule, @Nullable Object value) {
        String[] words = rule.split(" ");
        return switch (words[0]) {
            case "topic", "publish" ->
                value instanceof String text
                        && !text.isEmpty()
                        && text.chars().noneMatch(letter -> letter < ' ' || letter == '+' || letter == '#');
            case "template" -> value instanceof String text && !text.isEmpty();
            case "text" -> value instanceof String;
            case "text?" -> value == null || value instanceof String;
            case "entity" -> value instanceof String text && text.matches("[a-z_]+\\.[a-z0-9]+(_[a-z0-9]+)*");
            case "icon" -> value instanceof String text && text.matches("[a-z]+:[a-z0-9-]+");
            case "bool" -> value instanceof Boolean;
            case "int" -> value instanceof Long number && isLeast(words, number);
            case "number" -> value instanceof Number number && isLeast(words, number);
            case "in" -> List.of(words[1].split(",")).contains(Objects.toString(value));
            case "texts" ->
                value instanceof List<?> list
                        && list.stream().allMatch(String.class::isInstance)
                        && list.stream().distinct().count() == list.size()
                        && (words.length == 1 || List.of(words[2].split(",")).containsAll(list));
            case "pairs" ->
                value instanceof List<?> list
                        && list.stream().allMatch(pair -> pair instanceof List<?> two && two.size() == 2);
            default -> false;
        };
    }

    private static boolean isLeast(String[] words, Number number) {
        return words.length == 1 || number.doubleValue() >= Double.parseDouble(words[1].substring(2));
    }
}
