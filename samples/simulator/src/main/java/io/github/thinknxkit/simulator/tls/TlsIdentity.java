package io.github.thinknxkit.simulator.tls;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/**
 * A private key, made for one run and never written to a file, and its certificate.
 *
 * @param keyStore holds both
 * @param certificate the certificate, which clients must be told to trust
 */
public record TlsIdentity(KeyStore keyStore, X509Certificate certificate) {

    /** The password of the store, which guards nothing: the store never leaves the process. */
    public static final String STORE_PASSWORD = "in-memory";

    /**
     * Makes a new identity for this machine's loopback addresses, {@code localhost} and one more address.
     *
     * @param bindAddress the address that the port is bound to
     * @return the identity
     * @throws IOException if the address is unknown
     */
    public static TlsIdentity create(String bindAddress) throws IOException {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            KeyPair keys = generator.generateKeyPair();
            X509Certificate certificate = new SelfSigned(keys, "localhost", addresses(bindAddress)).certificate();
            return new TlsIdentity(store(keys, certificate), certificate);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK can make a certificate", e);
        }
    }

    private static List<InetAddress> addresses(String bindAddress) throws IOException {
        Set<InetAddress> addresses = new LinkedHashSet<>();
        for (String host : List.of("127.0.0.1", "::1", bindAddress)) {
            addresses.addAll(List.of(InetAddress.getAllByName(host)));
        }
        addresses.removeIf(InetAddress::isAnyLocalAddress);
        return List.copyOf(addresses);
    }

    private static KeyStore store(KeyPair keys, X509Certificate certificate)
            throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        Certificate[] chain = {certificate};
        store.setKeyEntry("simulator", keys.getPrivate(), STORE_PASSWORD.toCharArray(), chain);
        return store;
    }

    /**
     * Returns the certificate as text, for the trust file of a client.
     *
     * @return the certificate in PEM
     */
    public String pem() {
        try {
            String base64 = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                    .encodeToString(certificate.getEncoded());
            return "-----BEGIN CERTIFICATE-----\n" + base64 + "\n-----END CERTIFICATE-----\n";
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("the simulator's own certificate has no encoding", e);
        }
    }

    /**
     * Returns what a client of the cloud port needs: trust in this certificate and in no other.
     *
     * @return the context
     */
    public SSLContext trust() {
        try {
            KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
            store.load(null, null);
            store.setCertificateEntry("simulator", certificate);
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(store);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("every JDK can trust a certificate", e);
        }
    }

    @Override
    public String toString() {
        return "TlsIdentity[" + certificate.getSubjectX500Principal() + "]";
    }
}
