package io.github.thinknxkit.bridge.broker;

import com.hivemq.client.mqtt.MqttClientSslConfig;
import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.dynamic.server.TrustedCertificates;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.KeyManagerFactory;

/**
 * The files of TLS, in PEM. They are read for each connection, so that they can be renewed.
 *
 * @param trust the certificates to trust; empty for those that Java trusts
 * @param client the certificate and key that the bridge shows; empty for none
 */
public record BrokerTls(Optional<Path> trust, Optional<ClientFiles> client) {

    private static final Pattern KEY =
            Pattern.compile("-----BEGIN PRIVATE KEY-----([A-Za-z0-9+/=\\s]*)-----END PRIVATE KEY-----");

    private static final char[] NO_PASSWORD = new char[0];

    /**
     * What a client shows of itself.
     *
     * @param certificate its certificate, followed by those that lead to a known authority
     * @param key its private key in PKCS #8, not encrypted
     */
    public record ClientFiles(Path certificate, Path key) {}

    /**
     * Reads the files.
     *
     * @return what the MQTT client takes
     * @throws UsageException if one of them cannot be used; the message says which and why, and quotes nothing of it
     */
    public MqttClientSslConfig read() {
        var builder = MqttClientSslConfig.builder();
        if (trust.isPresent()) {
            builder = builder.trustManagerFactory(TrustedCertificates.of(trust));
        }
        if (client.isPresent()) {
            builder = builder.keyManagerFactory(shown(client.get()));
        }
        return builder.build();
    }

    private static KeyManagerFactory shown(ClientFiles files) {
        PrivateKey key = key(files.key());
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry(
                    "client",
                    key,
                    NO_PASSWORD,
                    TrustedCertificates.read(files.certificate()).toArray(Certificate[]::new));
            KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            factory.init(store, NO_PASSWORD);
            return factory;
        } catch (IOException | GeneralSecurityException e) {
            throw new UsageException("the file " + files.certificate() + " should have the certificate that belongs to "
                    + files.key() + ", in PEM");
        }
    }

    private static PrivateKey key(Path file) {
        Matcher key = KEY.matcher(new String(bytes(file), StandardCharsets.ISO_8859_1));
        if (!key.find()) {
            throw noKey(file);
        }
        try {
            PKCS8EncodedKeySpec encoded =
                    new PKCS8EncodedKeySpec(Base64.getMimeDecoder().decode(key.group(1)));
            for (String algorithm : List.of("RSA", "EC", "Ed25519")) {
                Optional<PrivateKey> read = key(algorithm, encoded);
                if (read.isPresent()) {
                    return read.get();
                }
            }
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw noKey(file);
        }
        throw noKey(file);
    }

    private static Optional<PrivateKey> key(String algorithm, PKCS8EncodedKeySpec encoded)
            throws GeneralSecurityException {
        try {
            return Optional.of(KeyFactory.getInstance(algorithm).generatePrivate(encoded));
        } catch (InvalidKeySpecException e) {
            return Optional.empty();
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UsageException(
                    "the file " + file + " cannot be read" + (Files.exists(file) ? "" : ": there is none"));
        }
    }

    private static UsageException noKey(Path file) {
        return new UsageException(
                "the file " + file + " should have a private key in PKCS #8 that is not encrypted, as this"
                        + " writes it: openssl pkcs8 -topk8 -nocrypt -in " + file + " -out key.pem");
    }
}
