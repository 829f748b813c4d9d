package io.github.thinknxkit.bridge.broker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.bridge.broker.BrokerTls.ClientFiles;
import io.github.thinknxkit.bridge.testing.Mosquitto;
import io.github.thinknxkit.connection.Secret;
import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.dynamic.server.SecretSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A broker that wants TLS, a certificate of its clients, a user and a password. */
@Tag("once")
@Timeout(60)
class BrokerLinkTest {

    private static final String PASSWORD = "canary-7531";

    @TempDir
    private static Path folder;

    private static Mosquitto broker;

    @BeforeAll
    static void open() throws Exception {
        certificate("server", "-ext", "SAN=IP:127.0.0.1");
        certificate("bridge");
        certificate("other");
        Path passwords = folder.resolve("passwords");
        Files.writeString(passwords, "house:" + PASSWORD + "\n");
        run("mosquitto_passwd", "-U", passwords.toString());
        broker = Mosquitto.start(
                folder,
                List.of(
                        "cafile " + folder.resolve("bridge.pem"),
                        "certfile " + folder.resolve("server.pem"),
                        "keyfile " + folder.resolve("server.key"),
                        "require_certificate true",
                        "password_file " + passwords));
    }

    @AfterAll
    static void close() {
        broker.close();
    }

    private static void run(String... words) throws Exception {
        Process process = new ProcessBuilder(words).inheritIO().start();
        assertEquals(0, process.waitFor(), String.join(" ", words));
    }

    /** A certificate that signs itself, and its key, as files in PEM. */
    private static void certificate(String name, String... more) throws Exception {
        Path store = folder.resolve(name + ".p12");
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                name,
                "-keyalg",
                "EC",
                "-dname",
                "CN=" + name,
                "-storetype",
                "PKCS12",
                "-keystore",
                store.toString(),
                "-storepass",
                "changeit",
                "-ext",
                "BC=ca:true"));
        words.addAll(List.of(more));
        run(words.toArray(String[]::new));
        KeyStore keys = KeyStore.getInstance(store.toFile(), "changeit".toCharArray());
        pem(
                folder.resolve(name + ".pem"),
                "CERTIFICATE",
                keys.getCertificate(name).getEncoded());
        pem(
                folder.resolve(name + ".key"),
                "PRIVATE KEY",
                keys.getKey(name, "changeit".toCharArray()).getEncoded());
    }

    private static void pem(Path file, String label, byte[] bytes) throws Exception {
        String text = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes);
        Files.writeString(file, "-----BEGIN " + label + "-----\n" + text + "\n-----END " + label + "-----\n");
    }

    private static BrokerConfig config(String trust, String client, String password) {
        return new BrokerConfig(
                "127.0.0.1",
                broker.address().port(),
                Optional.of(new BrokerTls(
                        Optional.of(folder.resolve(trust)),
                        Optional.of(
                                new ClientFiles(folder.resolve(client + ".pem"), folder.resolve(client + ".key"))))),
                Optional.of("house"),
                Optional.of(new SecretSource.Known(Secret.of(password))));
    }

    private static String trouble(BrokerConfig config) {
        String text = BrokerLink.trouble(config).orElseThrow();
        assertTrue(!text.contains("canary"), text);
        return text;
    }

    @Test
    void connectsWithCertificatesAndPassword() {
        assertEquals(Optional.empty(), BrokerLink.trouble(config("server.pem", "bridge", PASSWORD)));
    }

    @Test
    void saysWhatIsWrong() {
        assertTrue(trouble(config("server.pem", "bridge", "canary-wrong")).contains("user or password is wrong"));
        String untrusted = trouble(config("other.pem", "bridge", PASSWORD));
        assertTrue(untrusted.contains("no TLS with it"), untrusted);
        BrokerConfig plain = new BrokerConfig(
                "127.0.0.1", broker.address().port(), Optional.empty(), Optional.empty(), Optional.empty());
        assertTrue(trouble(plain).startsWith("no connection to the broker at 127.0.0.1:"), trouble(plain));
        BrokerConfig nobody = new BrokerConfig("127.0.0.1", 1, Optional.empty(), Optional.empty(), Optional.empty());
        assertTrue(trouble(nobody).contains("nothing listens there"), trouble(nobody));
        BrokerConfig unknown =
                new BrokerConfig("nobody.invalid", 1883, Optional.empty(), Optional.empty(), Optional.empty());
        assertTrue(trouble(unknown).contains("nobody knows its name"), trouble(unknown));
        BrokerConfig known = config("server.pem", "bridge", PASSWORD);
        String otherName =
                trouble(new BrokerConfig("localhost", known.port(), known.tls(), known.user(), known.password()));
        assertTrue(otherName.contains("no TLS with it"), otherName);
        String stranger = trouble(config("server.pem", "other", PASSWORD));
        assertTrue(stranger.contains("no connection"), stranger);
    }

    @Test
    void quotesNothingOfFilesThatItCannotUse() throws Exception {
        Files.writeString(
                folder.resolve("bad.pem"), "-----BEGIN CERTIFICATE-----\ncanary\n-----END CERTIFICATE-----\n");
        Files.writeString(folder.resolve("bad.key"), "-----BEGIN RSA PRIVATE KEY-----\ncanary\n");
        for (BrokerTls files : List.of(
                new BrokerTls(Optional.of(folder.resolve("bad.pem")), Optional.empty()),
                new BrokerTls(Optional.of(folder.resolve("none.pem")), Optional.empty()),
                new BrokerTls(Optional.empty(), client("bridge.pem", "bad.key")),
                new BrokerTls(Optional.empty(), client("bridge.key", "bridge.key")),
                new BrokerTls(Optional.empty(), client("bridge.pem", "none.key")))) {
            String text = String.valueOf(
                    assertThrows(UsageException.class, files::read).getMessage());
            assertTrue(text.startsWith("the file " + folder) && !text.contains("canary"), text);
        }
    }

    private static Optional<ClientFiles> client(String certificate, String key) {
        return Optional.of(new ClientFiles(folder.resolve(certificate), folder.resolve(key)));
    }
}
