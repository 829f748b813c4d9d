package io.github.thinknxkit.gateway.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The names that a certificate is for, which are those that an operator wants the page to be opened by. The file is read again
 * when it changed; while it cannot be read, the names are those from before.
 */
public final class CertificateNames implements Supplier<Set<String>> {

    private static final int DNS_NAME = 2;

    private final Path file;
    private FileTime readOf = FileTime.fromMillis(-1);
    private Set<String> names = Set.of();

    /**
     * Names the file; nothing is read yet.
     *
     * @param file a file of certificates in PEM, of which the first counts
     */
    public CertificateNames(Path file) {
        this.file = file;
    }

    /** {@return the names, perhaps with a star for the first label} */
    @Override
    public synchronized Set<String> get() {
        try {
            FileTime changed = Files.getLastModifiedTime(file);
            if (!changed.equals(readOf)) {
                names = read();
                readOf = changed;
            }
        } catch (IOException | CertificateException e) {
            // What serves the certificate tells of it; here the names from before are as good.
            return names;
        }
        return names;
    }

    private Set<String> read() throws IOException, CertificateException {
        try (InputStream in = Files.newInputStream(file)) {
            X509Certificate certificate =
                    (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(in);
            Collection<List<?>> alternatives = Optional.ofNullable(certificate.getSubjectAlternativeNames())
                    .orElse(List.of());
            return alternatives.stream()
                    .filter(name -> name.get(0).equals(DNS_NAME))
                    .map(name -> name.get(1).toString())
                    .collect(Collectors.toUnmodifiableSet());
        }
    }
}
