package io.github.thinknxkit.fleet.program;

import io.github.thinknxkit.fleet.worker.WorkerSettings;
import java.net.InetSocketAddress;

/**
 * What a configuration says.
 *
 * @param worker how a worker works
 * @param operation where metrics and health are
 */
record FleetConfig(WorkerSettings worker, InetSocketAddress operation) {}
