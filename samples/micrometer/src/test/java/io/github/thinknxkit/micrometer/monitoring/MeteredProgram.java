package io.github.thinknxkit.micrometer.monitoring;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.thinknxkit.client.Light;
import io.github.thinknxkit.client.PowerLevelStatus;
import io.github.thinknxkit.client.Thinknx;
import io.github.thinknxkit.connection.Connection;
import io.github.thinknxkit.connection.LocalServer;
import io.github.thinknxkit.connection.RetryPolicy;
import io.github.thinknxkit.error.ThinknxException;
import io.github.thinknxkit.micrometer.ThinknxMetrics;
import io.github.thinknxkit.plant.PlantDevice;
import io.github.thinknxkit.plant.StateRequest;
import io.github.thinknxkit.simulator.Simulator;
import io.github.thinknxkit.simulator.fault.Fault;
import io.github.thinknxkit.simulator.fault.Fault.Drop;
import io.github.thinknxkit.simulator.fault.Fault.MissingFeedback;
import io.github.thinknxkit.simulator.fault.Fault.Moment;
import io.github.thinknxkit.simulator.plant.DemoPlant;
import io.github.thinknxkit.watch.Watch;
import io.github.thinknxkit.watch.WatchedDevice;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.distribution.DistributionStatisticConfig;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * A program that calls four servers and shows its metrics: a villa where now and then something goes wrong, a cabin that is not
 * there, an office that refuses the password, and a hotel that gets more calls than its connection lets pass. A watch looks at
 * the first three.
 */
final class MeteredProgram implements AutoCloseable {

    private static final String LAMP = DemoPlant.CEILING_LIGHT;
    private static final int MOST_CALLS_OF_THE_HOTEL = 100;

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final HttpServer metrics;
    private final Simulator simulator;
    private final Thinknx villa;
    private final Thinknx cabin;
    private final Thinknx office;
    private final Thinknx hotel;
    private final Watch watch;
    private int level = 40;
    private int callsOfTheHotel;

    MeteredProgram() throws IOException {
        registry.config().meterFilter(new Histograms());
        metrics = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        metrics.createContext("/metrics", this::show);
        metrics.start();
        simulator = Simulator.builder().user("service", "secret").start();
        ThinknxMetrics meters = new ThinknxMetrics(registry);
        LocalServer local =
                Connection.local("127.0.0.1", simulator.localAddress().getPort());
        RetryPolicy quick = new RetryPolicy(2, Duration.ofMillis(20), Duration.ofMillis(20));
        villa = Thinknx.connect(local.digest("service", "secret").retries(quick).listener(meters.listener("villa")));
        cabin = Thinknx.connect(Connection.local("127.0.0.1", 1)
                .digest("service", "secret")
                .retries(RetryPolicy.none())
                .listener(meters.listener("cabin")));
        office = Thinknx.connect(local.basic("service", "wrong").listener(meters.listener("office")));
        hotel = Thinknx.connect(local.basic("service", "secret")
                .maxRate(1)
                .timeout(Duration.ofHours(1))
                .listener(meters.listener("hotel")));
        watch = Watch.over(List.of(lamp(villa), lamp(cabin), lamp(office)))
                .freshness(Duration.ofMillis(100))
                .budget(20)
                .start();
        meters.follow(watch, "estate");
    }

    private static PlantDevice lamp(Thinknx home) {
        Light lamp = home.light(LAMP);
        StateRequest<PowerLevelStatus> level =
                StateRequest.of("power-level", lamp.powerLevel().status()).state("level", "%", PowerLevelStatus::level);
        return WatchedDevice.of("light", LAMP, "Lamp", level);
    }

    /** For the panel of percentiles. */
    private static final class Histograms implements MeterFilter {

        @Override
        public DistributionStatisticConfig configure(Meter.Id id, DistributionStatisticConfig config) {
            return id.getName().equals("thinknx.calls")
                    ? DistributionStatisticConfig.builder()
                            .percentilesHistogram(true)
                            .build()
                            .merge(config)
                    : config;
        }
    }

    private void show(HttpExchange exchange) throws IOException {
        byte[] text = registry.scrape().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/plain; version=0.0.4; charset=utf-8");
        exchange.sendResponseHeaders(200, text.length);
        try (OutputStream body = exchange.getResponseBody()) {
            body.write(text);
        }
    }

    /** The port of the metrics. */
    int port() {
        return metrics.getAddress().getPort();
    }

    /** Makes some more calls, of which some go wrong. */
    void callOn() {
        level = 100 - level;
        villa.light(LAMP).powerLevel().set(level).send();
        villa.light(LAMP).powerLevel().status().send();
        simulator.faults().nextOf("powerlevelstatus", 1, Fault.tooManyRequests());
        trying(() -> villa.light(LAMP).powerLevel().status().send());
        simulator.faults().nextOf("trigger", 1, new Drop(Moment.BEFORE_ANSWER));
        trying(() -> villa.button(DemoPlant.GATE).trigger().press().send());
        simulator.faults().nextOf("trigger", 1, Fault.serverError());
        trying(() -> villa.button(DemoPlant.GATE).trigger().press().send());
        simulator.faults().nextOf("power", 1, new MissingFeedback());
        trying(() -> villa.light(LAMP)
                .power()
                .set(true)
                .awaitFeedback()
                .within(Duration.ofMillis(100))
                .send());
        trying(() -> cabin.light(LAMP).power().status().send());
        trying(() -> office.light(LAMP).power().status().send());
        for (int i = 0; i < 10 && callsOfTheHotel < MOST_CALLS_OF_THE_HOTEL; i++) {
            CompletableFuture<?> unused = hotel.light(LAMP).power().status().sendAsync();
            callsOfTheHotel++;
        }
    }

    private static void trying(Runnable call) {
        try {
            call.run();
        } catch (ThinknxException e) {
            // It goes wrong on purpose.
        }
    }

    @Override
    public void close() {
        watch.close();
        hotel.close();
        office.close();
        cabin.close();
        villa.close();
        simulator.close();
        metrics.stop(0);
    }
}
