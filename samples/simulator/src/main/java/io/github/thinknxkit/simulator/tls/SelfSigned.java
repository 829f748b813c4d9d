package io.github.thinknxkit.simulator.tls;

import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/**
 * Writes a self-signed X.509 certificate (RFC 5280). By hand: the JDK has no API for it, its keytool would need a
 * process and the private key in a file.
 */
final class SelfSigned {

    private static final byte[] ECDSA_WITH_SHA256 = Der.sequence(Der.oid(1, 2, 840, 10045, 4, 3, 2));
    private static final byte[] COMMON_NAME = Der.oid(2, 5, 4, 3);
    private static final byte[] SUBJECT_KEY_IDENTIFIER = Der.oid(2, 5, 29, 14);
    private static final byte[] KEY_USAGE = Der.oid(2, 5, 29, 15);
    private static final byte[] SUBJECT_ALTERNATIVE_NAME = Der.oid(2, 5, 29, 17);
    private static final byte[] BASIC_CONSTRAINTS = Der.oid(2, 5, 29, 19);

    private static final int CONTEXT_0 = 0xA0;
    private static final int CONTEXT_3 = 0xA3;
    private static final int DNS_NAME = 0x82;
    private static final int IP_ADDRESS = 0x87;

    /** digitalSignature and keyCertSign; the last two bits of the byte are unused. */
    private static final byte[] SIGNS = Der.bits(2, new byte[] {(byte) 0x84});

    private static final Duration LIFE = Duration.ofDays(365);
    private static final Duration CLOCK_SKEW = Duration.ofDays(1);
    private static final int SERIAL_BITS = 127;
    private static final int KEY_IDENTIFIER_BYTES = 20;

    private final KeyPair keys;
    private final String hostName;
    private final List<InetAddress> addresses;

    SelfSigned(KeyPair keys, String hostName, List<InetAddress> addresses) {
        this.keys = keys;
        this.hostName = hostName;
        this.addresses = List.copyOf(addresses);
    }

    X509Certificate certificate() throws GeneralSecurityException {
        byte[] content = content();
        Signature signature = Signature.getInstance("SHA256withECDSA");
        signature.initSign(keys.getPrivate());
        signature.update(content);
        byte[] encoded = Der.sequence(content, ECDSA_WITH_SHA256, Der.bits(0, signature.sign()));
        CertificateFactory factory = CertificateFactory.getInstance("X.509");
        return (X509Certificate) factory.generateCertificate(new ByteArrayInputStream(encoded));
    }

    private byte[] content() throws GeneralSecurityException {
        Instant now = Instant.now();
        byte[] name = Der.sequence(Der.set(Der.sequence(COMMON_NAME, Der.text("Thinknx simulator"))));
        return Der.sequence(
                Der.tagged(CONTEXT_0, Der.integer(BigInteger.TWO)),
                Der.integer(new BigInteger(SERIAL_BITS, new SecureRandom()).setBit(0)),
                ECDSA_WITH_SHA256,
                name,
                Der.sequence(Der.time(now.minus(CLOCK_SKEW)), Der.time(now.plus(LIFE))),
                name,
                keys.getPublic().getEncoded(),
                Der.tagged(CONTEXT_3, extensions()));
    }

    /** Also what strict verifiers ask of a certificate that signs itself: constraints, usage, key identifier. */
    private byte[] extensions() throws GeneralSecurityException {
        return Der.sequence(
                extension(SUBJECT_KEY_IDENTIFIER, Der.octets(keyIdentifier())),
                critical(KEY_USAGE, SIGNS),
                extension(SUBJECT_ALTERNATIVE_NAME, names()),
                critical(BASIC_CONSTRAINTS, Der.sequence(Der.yes())));
    }

    private static byte[] extension(byte[] oid, byte[] value) {
        return Der.sequence(oid, Der.octets(value));
    }

    private static byte[] critical(byte[] oid, byte[] value) {
        return Der.sequence(oid, Der.yes(), Der.octets(value));
    }

    private byte[] keyIdentifier() throws GeneralSecurityException {
        byte[] hash =
                MessageDigest.getInstance("SHA-256").digest(keys.getPublic().getEncoded());
        return Arrays.copyOf(hash, KEY_IDENTIFIER_BYTES);
    }

    private byte[] names() {
        byte[][] names = new byte[addresses.size() + 1][];
        names[0] = Der.tagged(DNS_NAME, hostName.getBytes(StandardCharsets.US_ASCII));
        for (int i = 0; i < addresses.size(); i++) {
            names[i + 1] = Der.tagged(IP_ADDRESS, addresses.get(i).getAddress());
        }
        return Der.sequence(names);
    }
}
