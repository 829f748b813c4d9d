package io.github.thinknxkit.gateway.tls;

import io.github.thinknxkit.dynamic.server.PrivateFile;
import io.github.thinknxkit.gateway.config.TlsFiles;
import io.github.thinknxkit.simulator.tls.TlsIdentity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;

/**
 * A self-signed certificate, for a gateway that has none of an authority yet. It is kept, so that clients need to be told of it
 * once, and made again when it is about to end.
 */
public final class TrialCertificate {

    /** How long before its end it is made again. */
    private static final Duration REST = Duration.ofDays(30);

    private static final int LINE = 64;

    private final TlsFiles files;
    private final String host;
    private final Clock clock;

    /** Names the certificate of a folder, for the host that the gateway listens at; nothing is made yet. */
    public TrialCertificate(Path folder, String host, Clock clock) {
        this.files = new TlsFiles(in(folder), folder.resolve("trial-key.pem"));
        this.host = host;
        this.clock = clock;
    }

    /** Returns the file of the certificate in a folder, whether it is there or not. */
    public static Path in(Path folder) {
        return folder.resolve("trial-certificate.pem");
    }

    /** Makes the certificate, unless there is one that can be used. Clients trust the first of its files. */
    public TlsFiles files() throws TlsException {
        if (!isUsable()) {
            make();
        }
        return files;
    }

    private boolean isUsable() {
        if (!Files.exists(files.certificate()) || !Files.exists(files.key())) {
            return false;
        }
        Instant later = clock.instant().plus(REST);
        try {
            CertificateChain unused = new CertificateChain(
                            new PemFile(files.certificate()).certificates(), new PemFile(files.key()).key())
                    .checked(files.certificate(), later);
            return true;
        } catch (TlsException e) {
            return false;
        }
    }

    private void make() throws TlsException {
        try {
            TlsIdentity identity = TlsIdentity.create(host);
            Key key = identity.keyStore()
                    .getKey(identity.keyStore().aliases().nextElement(), TlsIdentity.STORE_PASSWORD.toCharArray());
            PrivateFile.replace(files.key(), pem(key).getBytes(StandardCharsets.US_ASCII));
            Files.writeString(files.certificate(), identity.pem());
        } catch (GeneralSecurityException | IOException | RuntimeException e) {
            throw new TlsException("a certificate for trial cannot be made in "
                    + files.certificate().resolveSibling("") + ": is the folder one that this user may write to?");
        }
    }

    private static String pem(Key key) {
        Base64.Encoder lines = Base64.getMimeEncoder(LINE, new byte[] {'\n'});
        return "-----BEGIN PRIVATE KEY-----\n" + lines.encodeToString(key.getEncoded())
                + "\n-----END PRIVATE KEY-----\n";
    }
}
