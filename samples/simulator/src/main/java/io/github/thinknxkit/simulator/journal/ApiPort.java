package io.github.thinknxkit.simulator.journal;

/** The ports of the simulator. */
public enum ApiPort {
    /** Plain http, as a Thinknx server in the same network. */
    LOCAL,
    /** Https, as the cloud. */
    CLOUD,
    /** Plain http beside the cloud port: redirects to it, and shows who sent a key unencrypted. */
    CLOUD_PLAIN
}
