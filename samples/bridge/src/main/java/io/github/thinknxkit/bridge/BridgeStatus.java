package io.github.thinknxkit.bridge;

import io.github.thinknxkit.bridge.desk.CommandDesk;
import io.github.thinknxkit.bridge.publish.Outbox;

/**
 * How a bridge is.
 *
 * @param isConnected whether it has a connection to the broker, on which no other bridge has its id
 * @param messages what has been published
 * @param commands what has become of commands
 */
public record BridgeStatus(boolean isConnected, Outbox.Count messages, CommandDesk.Count commands) {}
