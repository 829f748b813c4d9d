package io.github.thinknxkit.bridge.broker;

import com.hivemq.client.mqtt.MqttClientSslConfig;
import io.github.thinknxkit.connection.Secret;
import io.github.thinknxkit.dynamic.server.SecretSource;
import java.util.Optional;

/**
 * How the broker is reached.
 *
 * @param host its name or address
 * @param port its port
 * @param tls by which certificates; empty for no TLS
 * @param user the user to log in as; empty for none
 * @param password where the user's password is; it is fetched for each connection
 */
public record BrokerConfig(
        String host, int port, Optional<BrokerTls> tls, Optional<String> user, Optional<SecretSource> password) {

    /** The port of brokers without TLS. */
    public static final int PORT = 1883;

    /** The port of brokers with TLS. */
    public static final int TLS_PORT = 8883;

    /**
     * Looks whether the password can be fetched, and certificates and key be used.
     *
     * @throws io.github.thinknxkit.dynamic.error.UsageException if not
     */
    public void check() {
        Optional<Secret> unused = password.map(SecretSource::fetch);
        Optional<MqttClientSslConfig> unusedToo = tls.map(BrokerTls::read);
    }

    /** Returns where it is, such as {@code broker.example.com:1883}. */
    @Override
    public String toString() {
        return (host.indexOf(':') >= 0 ? "[" + host + "]" : host) + ":" + port;
    }
}
