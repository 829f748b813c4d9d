package io.github.thinknxkit.fleet.bench;

import io.github.thinknxkit.fleet.kafka.KafkaAccess.Protocol;
import java.time.Duration;

/** What a run of the bench does. */
record Plan(
        Protocol protocol,
        boolean reversed,
        int brokers,
        int workers,
        int servers,
        int partitions,
        int commands,
        int kills,
        int zombies,
        int brokerKills,
        Duration betweenBlows,
        Duration answerTime,
        double readsPerSecond) {

    /** How long a worker that gives no sign of life is waited for. */
    static final Duration SESSION = Duration.ofSeconds(6);

    static final Duration CALL_TIME = Duration.ofSeconds(3);

    /** The long form. */
    static Plan full(Protocol protocol) {
        return new Plan(
                protocol, false, 3, 4, 300, 24, 20_000, 20, 10, 4, Duration.ofSeconds(12), Duration.ofMillis(400), 0.2);
    }

    /** The control: the same kills, and a worker that executes first and commits then. */
    static Plan control() {
        return new Plan(
                Protocol.CONSUMER,
                true,
                1,
                3,
                60,
                12,
                1_200,
                6,
                0,
                0,
                Duration.ofSeconds(8),
                Duration.ofMillis(400),
                0.2);
    }

    /** How much so many workers do: all commands are given at once, and nothing is harmed. */
    static Plan burst(int workers) {
        return new Plan(
                Protocol.CONSUMER,
                false,
                1,
                workers,
                300,
                24,
                12_000,
                0,
                0,
                0,
                Duration.ofMillis(1),
                Duration.ofMillis(50),
                0.2);
    }

    /** How much so many workers read: as much as they can, and next to no commands. */
    static Plan reads(int workers) {
        return new Plan(
                Protocol.CONSUMER,
                false,
                1,
                workers,
                300,
                24,
                100,
                0,
                0,
                0,
                Duration.ofSeconds(30),
                Duration.ofMillis(50),
                10);
    }

    int blows() {
        return kills + zombies + brokerKills;
    }

    Duration length() {
        return betweenBlows.multipliedBy(blows() + 1L);
    }
}
