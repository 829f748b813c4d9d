package io.github.thinknxkit.simulator.page;

/**
 * What a server says about itself, in the text formats of the document.
 *
 * @param licensedTo the owner of the licence
 * @param serialNumber the serial number of the hardware
 * @param serverId identifies the server; the same for the same plant
 * @param version the version of the firmware
 * @param maxClients how many clients may be connected
 * @param connectedClients how many clients are connected
 * @param processUptime the time since the last restart of the software
 * @param serverUptime the time since the server was switched on
 * @param configTime when the running configuration was made
 */
public record ServerInfo(
        String licensedTo,
        String serialNumber,
        String serverId,
        String version,
        int maxClients,
        int connectedClients,
        String processUptime,
        String serverUptime,
        String configTime) {}
