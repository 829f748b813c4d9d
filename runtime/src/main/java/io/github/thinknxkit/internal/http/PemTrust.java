package io.github.thinknxkit.internal.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.Arrays;
import java.util.Collection;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** Makes TLS contexts that trust the certificates of a PEM file, and no others. */
public final class PemTrust {

    private PemTrust() {}

    /**
     * Makes a context.
     *
     * @throws IllegalArgumentException if the file cannot be read or holds no certificate
     */
    public static SSLContext context(Path pem) {
        try {
            Collection<? extends Certificate> certificates = read(pem);
            if (certificates.isEmpty()) {
                throw new IllegalArgumentException("there is no certificate in " + pem);
            }
            return context(certificates);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalArgumentException("cannot read the certificates in " + pem + ": " + e.getMessage(), e);
        }
    }

    private static Collection<? extends Certificate> read(Path pem) throws IOException, GeneralSecurityException {
        InputStream in = new ByteArrayInputStream(singleBytes(Files.readAllBytes(pem)));
        return CertificateFactory.getInstance("X.509").generateCertificates(in);
    }

    /** Windows writes text with a byte order mark or as UTF-16, of which the JDK's reader makes nothing. */
    private static byte[] singleBytes(byte[] file) {
        if (startsWith(file, 0xEF, 0xBB, 0xBF)) {
            return Arrays.copyOfRange(file, 3, file.length);
        } else if (startsWith(file, 0xFF, 0xFE) || startsWith(file, '-', 0)) {
            return singleBytes(file, UTF_16LE);
        } else if (startsWith(file, 0xFE, 0xFF) || startsWith(file, 0, '-')) {
            return singleBytes(file, UTF_16BE);
        }
        return file;
    }

    private static byte[] singleBytes(byte[] file, Charset charset) {
        String text = new String(file, charset);
        return text.substring(text.startsWith("\uFEFF") ? 1 : 0).getBytes(ISO_8859_1);
    }

    private static boolean startsWith(byte[] file, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= file.length || (file[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static SSLContext context(Collection<? extends Certificate> certificates)
            throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        int number = 0;
        for (Certificate certificate : certificates) {
            store.setCertificateEntry("trusted-" + number++, certificate);
        }
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(store);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }
}
