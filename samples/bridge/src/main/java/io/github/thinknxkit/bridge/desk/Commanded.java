package io.github.thinknxkit.bridge.desk;

import io.github.thinknxkit.bridge.command.Control;
import io.github.thinknxkit.dynamic.call.PlannedCall;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * What a topic commands.
 *
 * @param control the control
 * @param server sends a call to its server; empty if that takes no more calls
 */
public record Commanded(Control control, Function<PlannedCall, Optional<? extends CompletableFuture<?>>> server) {}
