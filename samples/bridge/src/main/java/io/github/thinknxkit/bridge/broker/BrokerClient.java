package io.github.thinknxkit.bridge.broker;

import com.hivemq.client.mqtt.MqttClientTransportConfig;
import com.hivemq.client.mqtt.MqttClientTransportConfigBuilder;
import com.hivemq.client.mqtt.mqtt5.Mqtt5Client;
import com.hivemq.client.mqtt.mqtt5.Mqtt5ClientBuilder;
import com.hivemq.client.mqtt.mqtt5.message.auth.Mqtt5SimpleAuth;
import com.hivemq.client.mqtt.mqtt5.message.connect.Mqtt5Connect;
import com.hivemq.client.mqtt.mqtt5.message.publish.Mqtt5Publish;
import io.github.thinknxkit.connection.Secret;
import io.github.thinknxkit.dynamic.server.SecretSource;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** What the MQTT client is told: where the broker is, who the bridge is, and how much of what others publish it takes at once. */
final class BrokerClient {

    private static final int KEEP_ALIVE_SECONDS = 30;
    private static final long ANSWER_SECONDS = 10;

    /** The list of all that a bridge of many thousand devices has published takes a part of it. */
    private static final int LARGEST_PACKET = 4_000_000;

    private static final int MOST_WAITING = 10_000;

    private BrokerClient() {}

    static Mqtt5ClientBuilder builder(BrokerConfig config, String clientId) {
        MqttClientTransportConfigBuilder transport = MqttClientTransportConfig.builder()
                .serverHost(config.host())
                .serverPort(config.port())
                .mqttConnectTimeout(ANSWER_SECONDS, TimeUnit.SECONDS);
        return Mqtt5Client.builder()
                .identifier(clientId)
                .transportConfig(config.tls()
                        .map(tls -> transport.sslConfig(tls.read()))
                        .orElse(transport)
                        .build());
    }

    static Mqtt5Connect connect(BrokerConfig config, @Nullable Mqtt5Publish will) {
        return Mqtt5Connect.builder()
                .cleanStart(true)
                .noSessionExpiry()
                .keepAlive(KEEP_ALIVE_SECONDS)
                .restrictions()
                .maximumPacketSize(LARGEST_PACKET)
                .receiveMaximum(MOST_WAITING)
                .applyRestrictions()
                .simpleAuth(logIn(config))
                .willPublish(will)
                .build();
    }

    private static @Nullable Mqtt5SimpleAuth logIn(BrokerConfig config) {
        Optional<ByteBuffer> password =
                config.password().map(SecretSource::fetch).map(BrokerClient::bytes);
        if (config.user().isEmpty()) {
            return password.map(it -> Mqtt5SimpleAuth.builder().password(it).build())
                    .orElse(null);
        }
        var named = Mqtt5SimpleAuth.builder().username(config.user().get());
        return password.map(it -> named.password(it).build()).orElseGet(named::build);
    }

    private static ByteBuffer bytes(Secret secret) {
        return secret.reveal(characters -> StandardCharsets.UTF_8.encode(CharBuffer.wrap(characters)));
    }
}
