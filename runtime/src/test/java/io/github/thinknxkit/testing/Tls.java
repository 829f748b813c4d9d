package io.github.thinknxkit.testing;

import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.KeyStore;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** Certificates that nobody trusts by default, for 127.0.0.1 and for another name; they and their keys are in this folder of the resources. */
public final class Tls {

    private static final char[] PASSWORD = "changeit".toCharArray();

    private Tls() {}

    /** A socket on a free port of 127.0.0.1. */
    public static ServerSocket socket() throws Exception {
        return socket("server.p12");
    }

    /** A socket on a free port of 127.0.0.1, with a certificate for another name. */
    public static ServerSocket socketOfAnotherName() throws Exception {
        return socket("elsewhere.p12");
    }

    private static ServerSocket socket(String keyStore) throws Exception {
        return context(keyStore).getServerSocketFactory().createServerSocket(0, 50, InetAddress.getLoopbackAddress());
    }

    /** What a server at 127.0.0.1 speaks TLS with. */
    public static SSLContext context() throws Exception {
        return context("server.p12");
    }

    private static SSLContext context(String keyStore) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Tls.class.getResourceAsStream(keyStore)) {
            store.load(in, PASSWORD);
        }
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, PASSWORD);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context;
    }

    /** The certificate for 127.0.0.1. */
    public static Path certificate() throws URISyntaxException {
        return Path.of(Tls.class.getResource("server.pem").toURI());
    }

    /** The certificate for another name. */
    public static Path certificateOfAnotherName() throws URISyntaxException {
        return Path.of(Tls.class.getResource("elsewhere.pem").toURI());
    }
}
