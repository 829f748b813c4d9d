package io.github.thinknxkit.cli.doctor;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.net.ssl.SSLSocket;

/** Whether a port that does not answer as expected speaks the other protocol, or another port does. */
final class OtherProtocol {

    private static final int PATIENCE_MS = 3000;
    private static final String HTTP = "HTTP/";

    private OtherProtocol() {}

    /** Whether TLS is spoken, with whatever certificate. */
    static boolean isTls(Site site) {
        SeenCertificates seen = TrustStore.of(Optional.empty());
        try (Socket plain = connect(site);
                SSLSocket socket = (SSLSocket) TrustStore.context(seen)
                        .getSocketFactory()
                        .createSocket(plain, site.bareHost(), site.port(), true)) {
            socket.startHandshake();
            return true;
        } catch (IOException e) {
            // One whose certificate is not trusted is refused after it was seen.
            return seen.first().isPresent();
        }
    }

    /** Whether plain HTTP is spoken. */
    static boolean isPlain(Site site) {
        try (Socket socket = connect(site);
                InputStream in = socket.getInputStream()) {
            socket.getOutputStream()
                    .write(("HEAD / HTTP/1.0\r\nHost: " + site.host() + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(in.readNBytes(HTTP.length()), StandardCharsets.US_ASCII).equals(HTTP);
        } catch (IOException e) {
            return false;
        }
    }

    /** Whether something listens. */
    static boolean isOpen(Site site) {
        try (Socket socket = connect(site)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    private static Socket connect(Site site) throws IOException {
        Socket socket = new Socket();
        try {
            socket.connect(new InetSocketAddress(site.bareHost(), site.port()), PATIENCE_MS);
            socket.setSoTimeout(PATIENCE_MS);
            return socket;
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }
}
