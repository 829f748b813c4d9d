package io.github.thinknxkit.simulator.junit;

import java.net.URI;
import java.security.cert.X509Certificate;

/**
 * What a client must know to call the simulator of a test.
 *
 * @param localAddress where the local port is, such as {@code http://127.0.0.1:40000}, without a path
 * @param user the user of the local port
 * @param password the user's password, made up for this simulator
 * @param cloudAddress where the cloud port is, such as {@code https://127.0.0.1:40001}, without a path
 * @param key the key of the server at the cloud port, made up for this simulator
 * @param certificate what clients of the cloud port must trust
 */
public record SimulatorConnection(
        URI localAddress, String user, String password, URI cloudAddress, String key, X509Certificate certificate) {

    /** Returns the addresses and the user, and no credential: test reports are public. */
    @Override
    public String toString() {
        return "SimulatorConnection[" + localAddress + ", user " + user + ", " + cloudAddress + "]";
    }
}
