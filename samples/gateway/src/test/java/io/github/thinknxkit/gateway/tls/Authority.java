package io.github.thinknxkit.gateway.tls;

import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** An authority of certificates, for one test. */
final class Authority {

    private final String name;
    private final KeyPair keys;
    private final X509Certificate certificate;

    private Authority(String name, KeyPair keys, X509Certificate certificate) {
        this.name = name;
        this.keys = keys;
        this.certificate = certificate;
    }

    static Authority root(Instant now) throws Exception {
        KeyPair keys = ec();
        return new Authority("Root", keys, sign("Root", "Root", keys, keys, now, Duration.ofDays(90)));
    }

    Authority below(String other, Instant now) throws Exception {
        KeyPair below = ec();
        return new Authority(other, below, sign(name, other, keys, below, now, Duration.ofDays(60)));
    }

    X509Certificate certificate() {
        return certificate;
    }

    X509Certificate issue(String subject, KeyPair of, Instant begin, Duration life) throws Exception {
        return sign(name, subject, keys, of, begin, life);
    }

    static KeyPair ec() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        return generator.generateKeyPair();
    }

    private static X509Certificate sign(
            String issuer, String subject, KeyPair by, KeyPair of, Instant begin, Duration life) throws Exception {
        JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                new X500Name("CN=" + issuer),
                BigInteger.valueOf(System.nanoTime()),
                Date.from(begin),
                Date.from(begin.plus(life)),
                new X500Name("CN=" + subject),
                of.getPublic());
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(true));
        return new JcaX509CertificateConverter()
                .getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(by.getPrivate())));
    }

    /** Writes objects in PEM, one below the other. */
    static void write(Path file, Object... blocks) throws Exception {
        try (JcaPEMWriter writer = new JcaPEMWriter(Files.newBufferedWriter(file))) {
            for (Object block : blocks) {
                writer.writeObject(block);
            }
        }
    }
}
