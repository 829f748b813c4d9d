package io.github.thinknxkit.dynamic.server;

import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.spec.text.DecodedText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** Certificates in files, in PEM, for what a program trusts beside the servers that its connections reach. */
public final class TrustedCertificates {

    private TrustedCertificates() {}

    /**
     * Makes trust in the certificates of a file, and in no others.
     *
     * @param file the file; empty for those that Java trusts
     * @return what judges certificates
     * @throws UsageException if the file cannot be read or holds no certificate
     */
    public static TrustManagerFactory of(Optional<Path> file) {
        List<Certificate> trusted = file.map(TrustedCertificates::read).orElse(List.of());
        try {
            TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            factory.init(file.isPresent() ? store(trusted) : null);
            return factory;
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform can judge certificates", e);
        }
    }

    private static KeyStore store(List<Certificate> trusted) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        for (Certificate certificate : trusted) {
            store.setCertificateEntry("trusted-" + store.size(), certificate);
        }
        return store;
    }

    /**
     * Makes a TLS context that trusts the certificates of a file, and no others.
     *
     * @param file the file
     * @return the context
     * @throws UsageException if the file cannot be read or holds no certificate
     */
    public static SSLContext context(Path file) {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, of(Optional.of(file)).getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has TLS", e);
        }
    }

    /**
     * Reads the certificates of a file.
     *
     * @param file the file
     * @return the certificates, at least one, in the order of the file
     * @throws UsageException if the file cannot be read or holds no certificate
     */
    public static List<Certificate> read(Path file) {
        try {
            List<Certificate> found = List.copyOf(CertificateFactory.getInstance("X.509")
                    .generateCertificates(new ByteArrayInputStream(singleBytes(Files.readAllBytes(file)))));
            if (!found.isEmpty()) {
                return found;
            }
        } catch (IOException e) {
            throw new UsageException(
                    "the file " + file + " cannot be read" + (Files.exists(file) ? "" : ": there is none"));
        } catch (CertificateException e) {
            // As if it held none.
        }
        throw new UsageException("the file " + file + " should have certificates, in PEM");
    }

    /** Windows writes text with a byte order mark or as UTF-16, of which the JDK's reader makes nothing. */
    private static byte[] singleBytes(byte[] file) {
        DecodedText text = DecodedText.of(file);
        return text.wrong().isEmpty() ? text.text().getBytes(StandardCharsets.ISO_8859_1) : file;
    }
}
