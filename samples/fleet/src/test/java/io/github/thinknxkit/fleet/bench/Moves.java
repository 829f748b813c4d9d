package io.github.thinknxkit.fleet.bench;

import io.github.thinknxkit.fleet.kafka.KafkaAccess;
import io.github.thinknxkit.fleet.kafka.Partitions;
import io.github.thinknxkit.fleet.record.FleetState;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;

/** Finds in the topic of states for how long two workers read one server, and how long nobody did. */
final class Moves {

    private final Map<String, Turn> turns = new HashMap<>();
    private Duration overlap = Duration.ZERO;
    private Duration gap = Duration.ZERO;
    private int moves;

    private record Turn(String worker, long epoch, Instant first, Instant last) {}

    record Found(int moves, Duration longestOverlap, Duration longestGap) {}

    static Found in(KafkaAccess kafka, int partitions) {
        Moves moves = new Moves();
        try (KafkaConsumer<byte[], byte[]> reader = kafka.reader("moves")) {
            List<TopicPartition> all = Partitions.of(
                    kafka.topics().states(),
                    IntStream.range(0, partitions).boxed().toList());
            reader.assign(all);
            reader.seekToBeginning(all);
            Partitions.readTo(reader, reader.endOffsets(all), moves::take);
        }
        return new Found(moves.moves, moves.overlap, moves.gap);
    }

    private void take(ConsumerRecord<byte[], byte[]> record) {
        if (record.value() == null) {
            return;
        }
        FleetState state = FleetState.read(record.key(), record.value());
        Turn turn = turns.get(state.server());
        if (turn == null) {
            turns.put(state.server(), new Turn(state.worker(), state.epoch(), state.readAt(), state.readAt()));
        } else if (state.epoch() > turn.epoch()) {
            moves++;
            Duration unread = Duration.between(turn.last(), state.readAt());
            gap = unread.compareTo(gap) > 0 ? unread : gap;
            turns.put(state.server(), new Turn(state.worker(), state.epoch(), state.readAt(), state.readAt()));
        } else if (state.epoch() < turn.epoch()) {
            Duration both = Duration.between(turn.first(), state.readAt());
            overlap = both.compareTo(overlap) > 0 ? both : overlap;
        } else if (state.readAt().isAfter(turn.last())) {
            turns.put(state.server(), new Turn(turn.worker(), turn.epoch(), turn.first(), state.readAt()));
        }
    }
}
