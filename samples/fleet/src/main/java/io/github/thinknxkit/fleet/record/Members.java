package io.github.thinknxkit.fleet.record;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The members of a record of one version. Those that nobody knows are left to later versions. */
final class Members {

    /** What is written, and the only one that is read. */
    private static final long VERSION = 1;

    /** How many characters a text may have. */
    static final int LONGEST_TEXT = 4_096;

    private final Map<String, Object> members;

    private Members(Map<String, Object> members) {
        this.members = members;
    }

    /** A record of at most so many bytes. */
    static Members read(byte[] text, int largest) {
        if (text.length > largest) {
            throw new UnusableRecordException("has " + text.length + " bytes, and may have " + largest);
        }
        Map<String, Object> members = Json.read(text);
        if (!Long.valueOf(VERSION).equals(members.get("v"))) {
            throw new UnusableRecordException("is of a version that is not known here, which is \"v\": " + VERSION);
        }
        return new Members(members);
    }

    static Map<String, Object> begin() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("v", VERSION);
        return members;
    }

    Optional<Object> value(String name) {
        return Optional.ofNullable(members.get(name));
    }

    Optional<String> optionalText(String name, int longest) {
        return value(name).map(value -> {
            if (value instanceof String text && text.length() <= longest) {
                return text;
            }
            throw new UnusableRecordException("has no text of at most " + longest + " characters as " + name);
        });
    }

    String text(String name) {
        return optionalText(name, LONGEST_TEXT).orElseThrow(() -> new UnusableRecordException("has no " + name));
    }

    String textOr(String name, String otherwise) {
        return optionalText(name, LONGEST_TEXT).orElse(otherwise);
    }

    Instant time(String name) {
        try {
            return Instant.parse(text(name));
        } catch (DateTimeException e) {
            throw new UnusableRecordException("has no time such as 2026-11-30T12:00:00Z as " + name);
        }
    }

    /** A Boolean, number or text. */
    static Object scalar(Object value) {
        if (value instanceof String || value instanceof Number || value instanceof Boolean) {
            return value;
        }
        throw new UnusableRecordException("has a value that is neither text nor number");
    }

    /** A whole number; zero if there is none. */
    long count(String name) {
        Object value = members.getOrDefault(name, 0L);
        if (value instanceof Long number) {
            return number;
        }
        throw new UnusableRecordException("has no whole number as " + name);
    }

    Optional<Double> number(String name) {
        return value(name).map(value -> {
            if (value instanceof Number number) {
                return number.doubleValue();
            }
            throw new UnusableRecordException("has no number as " + name);
        });
    }

    List<?> list(String name) {
        Object value = members.getOrDefault(name, List.of());
        if (value instanceof List<?> list) {
            return list;
        }
        throw new UnusableRecordException("has no list as " + name);
    }

    Map<String, Object> object(String name) {
        Map<String, Object> object = new LinkedHashMap<>();
        Object value = members.getOrDefault(name, Map.of());
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, member) -> object.put(String.valueOf(key), member));
            return object;
        }
        throw new UnusableRecordException("has no object as " + name);
    }
}
