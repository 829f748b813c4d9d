package io.github.thinknxkit.knx;

import io.github.thinknxkit.call.Effect;
import io.github.thinknxkit.call.Request;
import io.github.thinknxkit.value.GroupAddress;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** A request as {@link Bus} makes it. */
record Telegram(String format, GroupAddress address, double value) implements Request<String> {

    static Telegram of(String format, double value) {
        return new Telegram(format, Bus.ADDRESS, value);
    }

    static double valueOf(Request<String> request) {
        return ((Telegram) request).value;
    }

    @Override
    public String send() {
        throw new AssertionError("making a request sends nothing");
    }

    @Override
    public CompletableFuture<String> sendAsync() {
        throw new AssertionError("making a request sends nothing");
    }

    @Override
    public Request<String> within(Duration deadline) {
        return this;
    }

    @Override
    public String wireForm() {
        return format + " " + address + " " + value;
    }

    @Override
    public Effect effect() {
        return Effect.BUS;
    }
}
