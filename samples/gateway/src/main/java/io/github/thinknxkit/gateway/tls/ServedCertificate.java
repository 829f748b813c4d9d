package io.github.thinknxkit.gateway.tls;

import io.github.thinknxkit.gateway.config.TlsFiles;
import io.github.thinknxkit.servers.config.FileDigest;
import java.security.KeyStore;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.eclipse.jetty.util.ssl.SslContextFactory;

/**
 * The certificate that new connections are shown, as its files have it. Open connections keep the one that they were shown. Not
 * safe for use by many threads at a time, but for what it says to connections.
 */
public final class ServedCertificate {

    /** The password of the store in memory, which guards nothing: the store never leaves the process. */
    private static final String IN_MEMORY = "in-memory";

    private final Clock clock;
    private final SslContextFactory.Server server;
    private TlsFiles files;
    private FileDigest content;
    private volatile Instant end;
    private volatile Set<String> names;

    private ServedCertificate(TlsFiles files, Clock clock) throws TlsException {
        this.files = files;
        this.clock = clock;
        this.content = content(files);
        CertificateChain chain = chain(files, clock);
        this.server = server(chain);
        this.end = end(chain);
        this.names = chain.names();
    }

    /**
     * Reads a certificate and checks it. It cannot be used if it is missing, damaged, expired, of another key, or in a wrong order.
     */
    public static ServedCertificate open(TlsFiles files, Clock clock) throws TlsException {
        return new ServedCertificate(files, clock);
    }

    /** Checks a certificate, and returns when it ends. */
    public static Instant check(TlsFiles files, Clock clock) throws TlsException {
        return end(chain(files, clock));
    }

    /** {@return what Jetty makes connections by: TLS 1.2 and later, with the certificate of now} */
    public SslContextFactory.Server server() {
        return server;
    }

    /** {@return when the first of its certificates ends} */
    public Instant end() {
        return end;
    }

    /** {@return the names that it is for, perhaps with a star for the first label} */
    public Set<String> names() {
        return names;
    }

    /**
     * Looks whether the files have changed, and shows new connections what they have now. If that cannot be used, all stays as it
     * was, and the same content is not looked at again.
     */
    public boolean look(TlsFiles next) throws TlsException {
        FileDigest now = content(next);
        if (next.equals(files) && now.equals(content)) {
            return false;
        }
        files = next;
        content = now;
        CertificateChain chain = chain(next, clock);
        reload(chain);
        end = end(chain);
        names = chain.names();
        return true;
    }

    private static CertificateChain chain(TlsFiles files, Clock clock) throws TlsException {
        return new CertificateChain(new PemFile(files.certificate()).certificates(), new PemFile(files.key()).key())
                .checked(files.certificate(), clock.instant());
    }

    private static Instant end(CertificateChain chain) {
        return chain.certificates().stream()
                .map(certificate -> certificate.getNotAfter().toInstant())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static SslContextFactory.Server server(CertificateChain chain) throws TlsException {
        SslContextFactory.Server server = new SslContextFactory.Server();
        server.setIncludeProtocols("TLSv1.3", "TLSv1.2");
        server.setRenegotiationAllowed(false);
        server.setKeyStorePassword(IN_MEMORY);
        server.setKeyStore(chain.store(IN_MEMORY.toCharArray()));
        return server;
    }

    private void reload(CertificateChain chain) throws TlsException {
        KeyStore store = chain.store(IN_MEMORY.toCharArray());
        try {
            server.reload(factory -> factory.setKeyStore(store));
        } catch (Exception e) {
            throw new TlsException("the certificate in " + files.certificate() + " cannot be used with this Java");
        }
    }

    private static FileDigest content(TlsFiles files) {
        return FileDigest.of(List.of(files.certificate(), files.key()));
    }
}
