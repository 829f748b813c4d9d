package io.github.thinknxkit.bridge.model;

import io.github.thinknxkit.bridge.command.Control;
import io.github.thinknxkit.bridge.topic.Message;
import java.util.List;
import java.util.Optional;

/**
 * What one device, or one group address, is on the broker.
 *
 * @param guid the device; empty for a group address
 * @param discovery how Home Assistant finds it; empty if it has nothing to show there
 * @param controls what takes its commands
 * @param states the names of its states, those that the bridge makes included
 */
record BridgedDevice(String guid, Optional<Message> discovery, List<Control> controls, List<String> states) {}
