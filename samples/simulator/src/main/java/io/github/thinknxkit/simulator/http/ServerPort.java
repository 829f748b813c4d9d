package io.github.thinknxkit.simulator.http;

import io.github.thinknxkit.simulator.server.ThinknxServer;

/**
 * A server as calls reach it.
 *
 * @param server its state
 * @param limiter what it takes
 */
record ServerPort(ThinknxServer server, RateLimiter limiter) {}
