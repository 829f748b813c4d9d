package io.github.thinknxkit.simulator.server;

import io.github.thinknxkit.simulator.time.Timeline;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * What {@code system/serverStatus} reports, in the text formats of the document. Safe for use by several threads.
 */
public final class ServerStatus {

    /** The document: "hh:mm:ss YYYY-MM-DD". It names no zone; the simulator's is UTC. */
    private static final DateTimeFormatter TIMESTAMP = DateTimeFormatter.ofPattern("HH:mm:ss uuuu-MM-dd");

    private static final String VERSION = "1.1.10.11";

    private final Timeline timeline;
    private final Instant configured;
    private volatile Instant booted;
    private volatile Instant processStarted;
    private volatile String version = VERSION;
    private volatile int connectedClients;
    private volatile List<String> pbxUsers = List.of();

    ServerStatus(Timeline timeline) {
        this.timeline = timeline;
        this.booted = timeline.now();
        this.configured = booted;
        this.processStarted = booted;
    }

    /** Restores the values of the start; uptimes go on. */
    void reset() {
        version(VERSION);
        connectedClients(0);
        pbxUsers();
    }

    /** Restarts the process uptime. */
    public void processRestarted() {
        processStarted = timeline.now();
    }

    /** Restarts both uptimes. */
    public void switchedOn() {
        booted = timeline.now();
        processStarted = booted;
    }

    /**
     * Returns the version of the firmware.
     *
     * @return the version, such as {@code 1.1.10.11}
     */
    public String version() {
        return version;
    }

    /**
     * Changes the version of the firmware.
     *
     * @param text any text; the document says "xx.xx.xx.xx", its picture shows 1.1.10.B
     */
    public void version(String text) {
        version = text;
    }

    /**
     * Returns the time since the last restart of the software.
     *
     * @return as "X days X hours X min"
     */
    public String processUptime() {
        return uptime(processStarted);
    }

    /**
     * Returns the time since the server was switched on.
     *
     * @return as "X days X hours X min"
     */
    public String serverUptime() {
        return uptime(booted);
    }

    private String uptime(Instant since) {
        Duration up = Duration.between(since, timeline.now());
        return up.toDays() + " days " + up.toHoursPart() + " hours " + up.toMinutesPart() + " min";
    }

    /**
     * Returns when the running configuration was made.
     *
     * @return as "hh:mm:ss YYYY-MM-DD", in UTC
     */
    public String configTime() {
        return TIMESTAMP.format(configured.atOffset(ZoneOffset.UTC));
    }

    /**
     * Returns the number of connected clients.
     *
     * @return the number
     */
    public int connectedClients() {
        return connectedClients;
    }

    /**
     * Changes the number of connected clients.
     *
     * @param count the number, from 0
     */
    public void connectedClients(int count) {
        connectedClients = count;
    }

    /**
     * Returns the identifiers of the connected PBX users.
     *
     * @return the identifiers, separated by commas; empty if there are none
     */
    public String pbxUsers() {
        return String.join(",", pbxUsers);
    }

    /**
     * Changes the connected PBX users.
     *
     * @param identifiers their identifiers
     */
    public void pbxUsers(String... identifiers) {
        pbxUsers = List.of(identifiers);
    }
}
