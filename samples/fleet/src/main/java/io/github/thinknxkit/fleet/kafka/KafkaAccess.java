package io.github.thinknxkit.fleet.kafka;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * How the brokers are reached.
 *
 * @param brokers some of them, as {@code host:port,host:port}
 * @param prefix what the names of topics begin with; the consumer group has it as its name
 * @param settings more settings of Kafka's clients, such as those of TLS and SASL; those that the fleet relies on stay as they are
 */
public record KafkaAccess(String brokers, String prefix, Map<String, String> settings) {

    /** The group protocols of Kafka. */
    public enum Protocol {
        /** The one that clients carry out among themselves; the session is the client's to set. */
        CLASSIC,
        /** That of KIP-848, which brokers carry out from Kafka 4.0 on; they set the session. */
        CONSUMER
    }

    /** Copies the settings. */
    public KafkaAccess {
        Objects.requireNonNull(brokers, "brokers");
        settings = Map.copyOf(settings);
    }

    /** {@return the names of the topics} */
    public FleetTopics topics() {
        return new FleetTopics(prefix);
    }

    /** {@return the name of the workers' group} */
    public String group() {
        return prefix;
    }

    private Map<String, Object> with(Map<String, Object> own) {
        Map<String, Object> all = new HashMap<>(settings);
        all.put("bootstrap.servers", brokers);
        // Workers have meters of their own, and a program without the code for this is smaller.
        all.put("enable.metrics.push", "false");
        all.putAll(own);
        return all;
    }

    /** Opens what asks brokers about groups and topics. */
    public Admin admin() {
        return Admin.create(with(Map.of()));
    }

    /** Opens a member of the workers' group. */
    public KafkaConsumer<byte[], byte[]> member(String worker, Protocol protocol, Duration session) {
        Map<String, Object> own = new HashMap<>(Map.of(
                "group.id", group(),
                "client.id", worker,
                "enable.auto.commit", "false",
                "auto.offset.reset", "earliest",
                "max.poll.records", "500",
                "max.partition.fetch.bytes", "262144"));
        if (protocol == Protocol.CLASSIC) {
            own.put("group.protocol", "classic");
            own.put("session.timeout.ms", String.valueOf(session.toMillis()));
            own.put("heartbeat.interval.ms", String.valueOf(session.toMillis() / 4));
            own.put("partition.assignment.strategy", "org.apache.kafka.clients.consumer.CooperativeStickyAssignor");
        } else {
            own.put("group.protocol", "consumer");
        }
        return new KafkaConsumer<>(with(own), new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    /** Opens a reader of partitions that are assigned to it. */
    public KafkaConsumer<byte[], byte[]> reader(String name) {
        return new KafkaConsumer<>(
                with(Map.of("client.id", name, "enable.auto.commit", "false", "auto.offset.reset", "earliest")),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
    }

    /** Opens a writer, whose records are written once and in order even if it has to send them again. */
    public KafkaProducer<byte[], byte[]> writer(String name) {
        return new KafkaProducer<>(
                with(Map.of(
                        "client.id", name,
                        "acks", "all",
                        "enable.idempotence", "true",
                        "linger.ms", "2",
                        "max.block.ms", "10000",
                        "request.timeout.ms", "10000",
                        "delivery.timeout.ms", "30000")),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }
}
