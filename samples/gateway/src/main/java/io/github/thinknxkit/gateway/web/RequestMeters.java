package io.github.thinknxkit.gateway.web;

import io.github.thinknxkit.gateway.http.ApiReply;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

/** Counts and times requests, by the status that they were answered with. Nothing that callers make up is a name here. */
public final class RequestMeters {

    private static final String REQUESTS = "thinknx.gateway.requests";

    private final MeterRegistry registry;

    public RequestMeters(MeterRegistry registry) {
        this.registry = registry;
    }

    Timer.Sample begin() {
        return Timer.start(registry);
    }

    void ended(Timer.Sample request, ApiReply reply) {
        long unused = request.stop(Timer.builder(REQUESTS)
                .description("Requests of the API, from their last byte to the reply")
                .tag("status", Integer.toString(reply.status()))
                .register(registry));
    }
}
