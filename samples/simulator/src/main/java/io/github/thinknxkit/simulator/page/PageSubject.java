package io.github.thinknxkit.simulator.page;

import io.github.thinknxkit.simulator.event.EventFeed;
import io.github.thinknxkit.simulator.fault.Faults;
import io.github.thinknxkit.simulator.server.CloudKeys;
import io.github.thinknxkit.simulator.server.ThinknxServer;

/**
 * What the pages show and act on.
 *
 * @param server the server
 * @param keys the keys of the cloud
 * @param faults what is to go wrong
 * @param events what happens
 * @param maintenance how to restart
 */
public record PageSubject(
        ThinknxServer server, CloudKeys keys, Faults faults, EventFeed events, Maintenance maintenance) {}
