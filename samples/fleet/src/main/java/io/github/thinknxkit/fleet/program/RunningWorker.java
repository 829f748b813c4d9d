package io.github.thinknxkit.fleet.program;

import io.github.thinknxkit.fleet.meter.WorkerMeters;
import io.github.thinknxkit.fleet.worker.FleetWorker;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;

/** A worker with its port of operation. */
final class RunningWorker implements AutoCloseable {

    private final String name;
    private final FleetWorker worker;
    private final OperationPort operation;

    private RunningWorker(String name, FleetWorker worker, OperationPort operation) {
        this.name = name;
        this.worker = worker;
        this.operation = operation;
    }

    static RunningWorker start(FleetConfig config) throws IOException {
        PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        new JvmMemoryMetrics().bindTo(registry);
        FleetWorker worker = FleetWorker.start(config.worker(), new WorkerMeters(registry));
        try {
            return new RunningWorker(
                    config.worker().worker(),
                    worker,
                    OperationPort.open(config.operation(), registry, worker::isHealthy, worker::partitions));
        } catch (IOException e) {
            worker.close();
            throw e;
        }
    }

    @Override
    public void close() {
        operation.close();
        worker.close();
    }

    @Override
    public String toString() {
        return "The worker " + name + " runs; metrics and health are at port " + operation.port() + ".";
    }
}
