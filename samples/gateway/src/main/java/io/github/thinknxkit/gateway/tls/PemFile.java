package io.github.thinknxkit.gateway.tls;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.openssl.PEMEncryptedKeyPair;
import org.bouncycastle.openssl.PEMException;
import org.bouncycastle.openssl.PEMKeyPair;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.openssl.jcajce.JcaPEMKeyConverter;
import org.bouncycastle.pkcs.PKCS8EncryptedPrivateKeyInfo;

/** A file in PEM. */
final class PemFile {

    /** A chain of ten certificates takes a tenth of it. */
    private static final int LARGEST = 1 << 18;

    private final Path file;

    PemFile(Path file) {
        this.file = file;
    }

    /** The certificates, in the order of the file; at least one. */
    List<X509Certificate> certificates() throws TlsException {
        List<X509Certificate> found = new ArrayList<>();
        for (Object block : blocks()) {
            if (block instanceof X509CertificateHolder holder) {
                found.add(certificate(holder));
            }
        }
        if (found.isEmpty()) {
            throw new TlsException(
                    "the file " + file + " has no certificate; it should have -----BEGIN CERTIFICATE-----");
        }
        return found;
    }

    private X509Certificate certificate(X509CertificateHolder holder) throws TlsException {
        try {
            return new JcaX509CertificateConverter().getCertificate(holder);
        } catch (CertificateException e) {
            throw damaged();
        }
    }

    /** The private key, in any of the forms in which tools write one. */
    PrivateKey key() throws TlsException {
        for (Object block : blocks()) {
            if (block instanceof PEMKeyPair pair) {
                return key(pair.getPrivateKeyInfo());
            } else if (block instanceof PrivateKeyInfo info) {
                return key(info);
            } else if (block instanceof PEMEncryptedKeyPair || block instanceof PKCS8EncryptedPrivateKeyInfo) {
                throw new TlsException(
                        "the key in the file " + file + " is encrypted, and there is nobody to ask for its"
                                + " password; decrypt it: openssl pkey -in " + file + " -out key.pem");
            }
        }
        throw new TlsException("the file " + file + " has no private key; it should have -----BEGIN PRIVATE KEY-----");
    }

    private PrivateKey key(PrivateKeyInfo info) throws TlsException {
        try {
            return new JcaPEMKeyConverter().getPrivateKey(info);
        } catch (PEMException e) {
            throw new TlsException(
                    "the key in the file " + file + " is of a kind or form that Java does not know; use EC"
                            + " or RSA, as this writes it: openssl pkey -in " + file + " -out key.pem");
        }
    }

    private List<Object> blocks() throws TlsException {
        List<Object> blocks = new ArrayList<>();
        try (PEMParser parser = new PEMParser(new StringReader(new String(bytes(), StandardCharsets.ISO_8859_1)))) {
            for (Object block = parser.readObject(); block != null; block = parser.readObject()) {
                blocks.add(block);
            }
        } catch (IOException | RuntimeException e) {
            // Whatever the content does to the parser, it is no PEM; its words may quote the content.
            throw damaged();
        }
        return blocks;
    }

    private TlsException damaged() {
        return new TlsException("the file " + file + " is damaged, or not in PEM");
    }

    /** What the file holds now. */
    byte[] bytes() throws TlsException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new TlsException("the file " + file + " is too large for a certificate or key");
            }
            return bytes;
        } catch (NoSuchFileException e) {
            throw new TlsException("there is no file " + file);
        } catch (IOException e) {
            throw new TlsException("the file " + file + " cannot be read");
        }
    }
}
