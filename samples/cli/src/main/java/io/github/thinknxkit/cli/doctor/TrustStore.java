package io.github.thinknxkit.cli.doctor;

import io.github.thinknxkit.dynamic.server.TrustedCertificates;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;

/** Whom a connection trusts: the certificates of a file, or Java's own. */
final class TrustStore {

    private TrustStore() {}

    static SeenCertificates of(Optional<Path> file) {
        return new SeenCertificates(judge(TrustedCertificates.of(file)));
    }

    static SSLContext context(SeenCertificates trust) {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[] {trust}, null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has TLS", e);
        }
    }

    private static X509ExtendedTrustManager judge(TrustManagerFactory factory) {
        return Arrays.stream(factory.getTrustManagers())
                .filter(X509ExtendedTrustManager.class::isInstance)
                .map(X509ExtendedTrustManager.class::cast)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("every Java platform can judge certificates"));
    }
}
