package io.github.thinknxkit.gateway.tls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.gateway.config.TlsFiles;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Clock;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A renewed certificate is shown to new connections, and does not end open ones. */
class ReloadTest {

    @TempDir
    Path folder;

    @Test
    void openConnectionsStay() throws Exception {
        TlsFiles files = new TrialCertificate(folder, "127.0.0.1", Clock.systemUTC()).files();
        ServedCertificate served = ServedCertificate.open(files, Clock.systemUTC());
        Server jetty = new Server();
        ServerConnector port = new ServerConnector(jetty, served.server());
        port.setHost("127.0.0.1");
        jetty.addConnector(port);
        jetty.setHandler(new Empty());
        jetty.start();
        try (SSLSocket before = connect(port.getLocalPort())) {
            X509Certificate first = shown(before);
            assertEquals("HTTP/1.1 204 No Content", answer(before));

            Files.delete(files.key());
            new TrialCertificate(folder, "127.0.0.1", Clock.systemUTC()).files();
            assertTrue(served.look(files));

            assertEquals("HTTP/1.1 204 No Content", answer(before));
            try (SSLSocket after = connect(port.getLocalPort())) {
                assertTrue(!first.equals(shown(after)));
                assertEquals("TLSv1.3", after.getSession().getProtocol());
                assertEquals("HTTP/1.1 204 No Content", answer(after));
            }
        } finally {
            jetty.stop();
        }
    }

    private static final class Empty extends Handler.Abstract {

        @Override
        public boolean handle(Request request, Response response, Callback callback) {
            response.setStatus(204);
            callback.succeeded();
            return true;
        }
    }

    private static X509Certificate shown(SSLSocket socket) throws IOException {
        return (X509Certificate) socket.getSession().getPeerCertificates()[0];
    }

    private static String answer(SSLSocket socket) throws IOException {
        socket.getOutputStream().write("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        BufferedReader reader =
                new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
        String status = reader.readLine();
        while (!reader.readLine().isEmpty()) {
            // The head goes on.
        }
        return status;
    }

    private static SSLSocket connect(int port) throws Exception {
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, new TrustManager[] {new Anyone()}, new SecureRandom());
        SSLSocket socket = (SSLSocket) context.getSocketFactory().createSocket("127.0.0.1", port);
        socket.setSoTimeout(10_000);
        return socket;
    }

    /** Which certificate there is, is what the test looks at. */
    private static final class Anyone extends X509ExtendedTrustManager {

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket) {}

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine) {}

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
