package io.github.thinknxkit.cli.call;

/**
 * The device or group address that a call is for.
 *
 * @param guid the device's GUID; empty for a service
 * @param shown how results name it; empty for the server itself
 */
public record Target(String guid, String shown) {

    /** The server itself. */
    public static final Target SERVER = new Target("", "");

    /**
     * Returns a device that has no name but its GUID.
     *
     * @param guid the GUID
     * @return the target
     */
    public static Target device(String guid) {
        return new Target(guid, guid);
    }

    static Target address(String address) {
        return new Target("", address);
    }
}
