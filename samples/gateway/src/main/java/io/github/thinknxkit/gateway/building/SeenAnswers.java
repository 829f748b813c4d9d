package io.github.thinknxkit.gateway.building;

import io.github.thinknxkit.gateway.building.Building.Heard;
import io.github.thinknxkit.gateway.building.Building.SeenAnswer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The last answers to reads, for callers who can do with one that is not new. The answer to a read that may have begun before a
 * command to its device ended is none: it may tell what was before.
 */
final class SeenAnswers {

    /** How long a read may be under way. */
    private final Duration longestRead;

    private final Clock clock;
    private final Map<String, Map<String, SeenAnswer>> byDevice = new HashMap<>();
    private final Map<String, Integer> commandsUnderWay = new HashMap<>();
    private final Map<String, Instant> commanded = new HashMap<>();

    SeenAnswers(Duration longestRead, Clock clock) {
        this.longestRead = longestRead;
        this.clock = clock;
    }

    /** An answer to a read of which nobody knows when it began. */
    void heard(String guid, String operation, Heard answer) {
        heard(guid, operation, answer, clock.instant().minus(longestRead));
    }

    /** An answer to a read that began at a known time. */
    synchronized void heard(String guid, String operation, Heard answer, Instant begun) {
        boolean suspect = commandsUnderWay.containsKey(guid)
                || commandsUnderWay.containsKey("")
                || !begun.isAfter(commanded.getOrDefault(guid, Instant.MIN))
                || !begun.isAfter(commanded.getOrDefault("", Instant.MIN));
        Map<String, SeenAnswer> answers = byDevice.computeIfAbsent(guid, device -> new HashMap<>());
        if (suspect || answer.status() != 200) {
            answers.remove(operation);
        } else {
            answers.put(operation, new SeenAnswer(answer, clock.instant()));
        }
    }

    /** A command begins. What it is for is a device, or empty where nobody knows what it changes. */
    synchronized void commandBegins(String guid) {
        forget(guid);
        commandsUnderWay.merge(guid, 1, Integer::sum);
    }

    /** A command has ended, or was given up. */
    synchronized void commandEnds(String guid) {
        commandsUnderWay.computeIfPresent(guid, (device, count) -> count == 1 ? null : count - 1);
        forget(guid);
        Instant now = clock.instant();
        commanded.values().removeIf(end -> end.isBefore(now.minus(longestRead)));
        commanded.put(guid, now);
    }

    private void forget(String guid) {
        if (guid.isEmpty()) {
            byDevice.clear();
        } else {
            byDevice.remove(guid);
        }
    }

    synchronized Optional<SeenAnswer> find(String guid, String operation, Duration maxAge) {
        return Optional.ofNullable(byDevice.getOrDefault(guid, Map.of()).get(operation))
                .filter(seen -> Duration.between(seen.at(), clock.instant()).compareTo(maxAge) <= 0);
    }
}
