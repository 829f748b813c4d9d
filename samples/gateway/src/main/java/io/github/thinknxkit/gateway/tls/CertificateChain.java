package io.github.thinknxkit.gateway.tls;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A certificate with its key and those that lead to an authority, checked as clients will check them.
 *
 * @param certificates the certificate of the key first, each of the others that of the issuer of the one before it
 */
record CertificateChain(List<X509Certificate> certificates, PrivateKey key) {

    /** By RFC 5280, section 4.2.1.6. */
    private static final int DNS_NAME = 2;

    CertificateChain {
        certificates = List.copyOf(certificates);
    }

    X509Certificate first() {
        return certificates.get(0);
    }

    /** The names of the first. */
    Set<String> names() {
        try {
            return Optional.ofNullable(first().getSubjectAlternativeNames()).orElse(List.of()).stream()
                    .filter(name -> name.get(0).equals(DNS_NAME))
                    .map(name -> name.get(1).toString())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (CertificateParsingException e) {
            return Set.of();
        }
    }

    /** Checks it against the clock and in itself; the file is named in errors. */
    CertificateChain checked(Path file, Instant now) throws TlsException {
        checkKey(file);
        for (int i = 0; i < certificates.size(); i++) {
            String which = i == 0 ? "the certificate in " + file : "the certificate number " + (i + 1) + " in " + file;
            checkTime(certificates.get(i), which, now);
            if (i > 0 && !isIssuer(certificates.get(i), certificates.get(i - 1))) {
                throw new TlsException(which + " is not that of the issuer of the one before it: put the gateway's own"
                        + " first, then its issuer's, and so on");
            }
        }
        return this;
    }

    private void checkKey(Path file) throws TlsException {
        for (int i = 0; i < certificates.size(); i++) {
            if (belongs(certificates.get(i).getPublicKey())) {
                if (i > 0) {
                    throw new TlsException("the certificate of the key is number " + (i + 1) + " in " + file
                            + ", and has to be the first, followed by its issuer's");
                }
                return;
            }
        }
        throw new TlsException("the key is not that of the certificate in " + file);
    }

    /** Whether the key signs what the public one verifies. */
    private boolean belongs(PublicKey other) {
        if (!other.getAlgorithm().equals(key.getAlgorithm())) {
            return false;
        }
        try {
            byte[] text = {1, 2, 3};
            Signature signature = Signature.getInstance(algorithm(other));
            signature.initSign(key);
            signature.update(text);
            byte[] signed = signature.sign();
            signature.initVerify(other);
            signature.update(text);
            return signature.verify(signed);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static String algorithm(PublicKey other) {
        return switch (other.getAlgorithm()) {
            case "EC" -> "SHA256withECDSA";
            case "RSA" -> "SHA256withRSA";
            default -> other.getAlgorithm();
        };
    }

    private static void checkTime(X509Certificate certificate, String which, Instant now) throws TlsException {
        Instant begin = certificate.getNotBefore().toInstant();
        Instant end = certificate.getNotAfter().toInstant();
        if (now.isBefore(begin)) {
            throw new TlsException(which + " is valid from " + begin + " on only; is the clock of this machine right?");
        } else if (now.isAfter(end)) {
            throw new TlsException(which + " ended at " + end + "; renew it");
        }
    }

    private static boolean isIssuer(X509Certificate issuer, X509Certificate certificate) {
        if (!issuer.getSubjectX500Principal().equals(certificate.getIssuerX500Principal())) {
            return false;
        }
        try {
            certificate.verify(issuer.getPublicKey());
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    /** Both in a store in memory, as Jetty takes them. */
    KeyStore store(char[] password) throws TlsException {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry("gateway", key, password, certificates.toArray(X509Certificate[]::new));
            return store;
        } catch (GeneralSecurityException | IOException e) {
            throw new TlsException("the key cannot be used with this Java");
        }
    }
}
