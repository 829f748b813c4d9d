package io.github.thinknxkit.matrix;

import io.github.thinknxkit.internal.http.PemTrust;
import io.github.thinknxkit.testing.Tls;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.channels.SocketChannel;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;

/** What all cells share: certificates, and addresses where there is no server. */
final class Ground implements AutoCloseable {

    /** More than a backlog of one takes. */
    private static final int CROWD = 8;

    private final SSLContext serverTls = Tls.context();
    private final SSLContext clientTls = PemTrust.context(Tls.certificate());
    private final SSLContext distrust = SSLContext.getInstance("TLS");
    private final Socket closed = new Socket();
    private final ServerSocket crowded = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    private final List<SocketChannel> crowd = new ArrayList<>();

    Ground() throws Exception {
        distrust.init(null, new TrustManager[] {new Distrust()}, null);
        closed.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        for (int i = 0; i < CROWD; i++) {
            SocketChannel waiting = SocketChannel.open();
            waiting.configureBlocking(false);
            waiting.connect(crowded.getLocalSocketAddress());
            crowd.add(waiting);
        }
    }

    SSLContext serverTls() {
        return serverTls;
    }

    /** Trusts the server's certificate. */
    SSLContext clientTls() {
        return clientTls;
    }

    /** Trusts no certificate. */
    SSLContext distrust() {
        return distrust;
    }

    /** A port that is taken and where nobody listens. */
    int closedPort() {
        return closed.getLocalPort();
    }

    /** A port whose queue of connections is full, so that the system drops what comes for more. */
    int crowdedPort() {
        return crowded.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        closed.close();
        crowded.close();
        for (SocketChannel waiting : crowd) {
            waiting.close();
        }
    }

    private static final class Distrust implements X509TrustManager {

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) throws CertificateException {
            throw new CertificateException("trusted by nobody");
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {
            throw new CertificateException("trusted by nobody");
        }

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
