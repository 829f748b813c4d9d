package io.github.thinknxkit.testing;

import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.KeyStore;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** A certificate for 127.0.0.1 that nobody trusts by default; it and its key are in this folder of the resources. */
public final class Tls {

    private static final char[] PASSWORD = "changeit".toCharArray();

    private Tls() {}

    /** A socket on a free port. */
    public static ServerSocket socket() throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Tls.class.getResourceAsStream("server.p12")) {
            store.load(in, PASSWORD);
        }
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, PASSWORD);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context.getServerSocketFactory().createServerSocket(0, 50, InetAddress.getLoopbackAddress());
    }

    /** The certificate. */
    public static Path certificate() throws URISyntaxException {
        return Path.of(Tls.class.getResource("server.pem").toURI());
    }
}
