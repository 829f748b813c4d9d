package io.github.thinknxkit.gateway.tls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.gateway.config.TlsFiles;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.sec.ECPrivateKey;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.openssl.PKCS8Generator;
import org.bouncycastle.openssl.jcajce.JcaPKCS8Generator;
import org.bouncycastle.openssl.jcajce.JceOpenSSLPKCS8EncryptorBuilder;
import org.bouncycastle.util.io.pem.PemObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Certificates that can be used, and those that cannot. */
class ServedCertificateTest {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final Duration DAY = Duration.ofDays(1);

    @TempDir
    Path folder;

    private Authority root;
    private Authority intermediate;
    private KeyPair keys;
    private X509Certificate own;
    private TlsFiles files;

    @BeforeEach
    void makeCertificates() throws Exception {
        root = Authority.root(NOW.minus(DAY));
        intermediate = root.below("Intermediate", NOW.minus(DAY));
        keys = Authority.ec();
        own = intermediate.issue("gateway.example.com", keys, NOW.minus(DAY), DAY.multipliedBy(31));
        files = new TlsFiles(folder.resolve("fullchain.pem"), folder.resolve("privkey.pem"));
        Authority.write(files.certificate(), own, intermediate.certificate());
        Authority.write(files.key(), new JcaPKCS8Generator(keys.getPrivate(), null));
    }

    @Test
    void aChainEndsWithTheFirstOfItsCertificates() throws Exception {
        assertEquals(NOW.plus(DAY.multipliedBy(30)), ServedCertificate.check(files, CLOCK));

        Authority.write(files.certificate(), own, intermediate.certificate(), root.certificate());
        assertEquals(
                NOW.plus(DAY.multipliedBy(30)),
                ServedCertificate.open(files, CLOCK).end());
    }

    @Test
    void keysInAllFormsOfTools() throws Exception {
        // SEC 1, as "openssl ecparam -genkey" writes it.
        Authority.write(files.key(), sec1(keys));
        assertTrue(ServedCertificate.check(files, CLOCK).isAfter(NOW));

        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        KeyPair rsa = generator.generateKeyPair();
        Authority.write(files.certificate(), root.issue("gateway", rsa, NOW, DAY));
        Authority.write(files.key(), new JcaPKCS8Generator(rsa.getPrivate(), null));
        assertEquals(NOW.plus(DAY), ServedCertificate.check(files, CLOCK));
        // PKCS #1.
        Authority.write(files.key(), rsa);
        assertTrue(Files.readString(files.key()).startsWith("-----BEGIN RSA PRIVATE KEY"));
        assertEquals(NOW.plus(DAY), ServedCertificate.check(files, CLOCK));
    }

    private static PemObject sec1(KeyPair keys) throws Exception {
        PrivateKeyInfo info = PrivateKeyInfo.getInstance(keys.getPrivate().getEncoded());
        ECPrivateKey bare = ECPrivateKey.getInstance(info.parsePrivateKey());
        ECPrivateKey whole = new ECPrivateKey(
                256, bare.getKey(), info.getPrivateKeyAlgorithm().getParameters());
        return new PemObject("EC PRIVATE KEY", whole.getEncoded());
    }

    @Test
    void whatCannotBeUsedIsToldWithItsRemedy() throws Exception {
        Authority.write(files.certificate(), intermediate.certificate(), own);
        assertTold("the certificate of the key is number 2 in ", "and has to be the first");

        Authority.write(files.certificate(), own, root.certificate());
        assertTold("the certificate number 2 in ", "is not that of the issuer of the one before it");

        Authority.write(files.certificate(), root.issue("gateway", Authority.ec(), NOW, DAY));
        assertTold("the key is not that of the certificate in ", "");

        Authority.write(files.certificate(), root.issue("gateway", keys, NOW.minus(DAY.multipliedBy(2)), DAY));
        assertTold("ended at 2026-02-28T12:00:00Z", "renew it");

        Authority.write(files.certificate(), root.issue("gateway", keys, NOW.plus(DAY), DAY));
        assertTold("is valid from 2026-03-02T12:00:00Z on only", "clock");
    }

    @Test
    void filesThatAreSomethingElse() throws Exception {
        Files.writeString(files.certificate(), "hunter2");
        assertTold("has no certificate", "-----BEGIN CERTIFICATE-----");

        Files.writeString(files.certificate(), "-----BEGIN CERTIFICATE-----\nhunter2\n-----END CERTIFICATE-----\n");
        assertTold("is damaged, or not in PEM", "");

        Files.writeString(files.certificate(), "x".repeat(300_000));
        assertTold("is too large", "");

        Files.delete(files.certificate());
        assertTold("there is no file ", "fullchain.pem");
    }

    @Test
    void keysThatAreSomethingElse() throws Exception {
        Authority.write(files.key(), own);
        assertTold("has no private key", "-----BEGIN PRIVATE KEY-----");

        Authority.write(
                files.key(),
                new JcaPKCS8Generator(
                        keys.getPrivate(),
                        new JceOpenSSLPKCS8EncryptorBuilder(PKCS8Generator.AES_256_CBC)
                                .setProvider(new BouncyCastleProvider())
                                .setPassword("hunter2".toCharArray())
                                .setIterationCount(10)
                                .build()));
        assertTold("is encrypted", "openssl pkey");
    }

    private void assertTold(String what, String remedy) {
        TlsException error = assertThrows(TlsException.class, () -> ServedCertificate.check(files, CLOCK));
        String message = String.valueOf(error.getMessage());
        assertTrue(message.contains(what) && message.contains(remedy), message);
        assertFalse(message.contains("hunter2"), message);
    }

    @Test
    void aChangeThatCannotBeUsedIsToldOnceAndTheOldOneStays() throws Exception {
        ServedCertificate served = ServedCertificate.open(files, CLOCK);
        assertFalse(served.look(files));

        Files.writeString(files.certificate(), "half a cert");
        assertThrows(TlsException.class, () -> served.look(files));
        assertFalse(served.look(files));
        assertEquals(NOW.plus(DAY.multipliedBy(30)), served.end());

        Authority.write(files.certificate(), root.issue("gateway", keys, NOW, DAY));
        assertTrue(served.look(files));
        assertEquals(NOW.plus(DAY), served.end());
        assertFalse(served.look(files));
    }

    @Test
    void theOneForTrialIsKeptUntilItIsAboutToEnd() throws Exception {
        Clock real = Clock.systemUTC();
        TlsFiles made = new TrialCertificate(folder.resolve("kept"), "127.0.0.1", real).files();
        byte[] first = Files.readAllBytes(made.certificate());

        assertEquals(made, new TrialCertificate(folder.resolve("kept"), "127.0.0.1", real).files());
        assertEquals(text(first), Files.readString(made.certificate()));
        assertTrue(ServedCertificate.check(made, real).isAfter(real.instant().plus(Duration.ofDays(300))));

        Clock nextYear = Clock.offset(real, Duration.ofDays(350));
        TlsFiles again = new TrialCertificate(folder.resolve("kept"), "127.0.0.1", nextYear).files();
        assertFalse(text(first).equals(Files.readString(again.certificate())));
        assertEquals("rw-------", permissions(made.key()));
    }

    @Test
    void aFolderThatCannotHoldTheOneForTrial() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "");

        TlsException error = assertThrows(
                TlsException.class, () -> new TrialCertificate(file, "127.0.0.1", Clock.systemUTC()).files());
        assertTrue(String.valueOf(error.getMessage()).contains("this user may write to"), error.getMessage());
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.US_ASCII);
    }

    private static String permissions(Path file) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
