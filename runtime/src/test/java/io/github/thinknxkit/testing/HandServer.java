package io.github.thinknxkit.testing;

import io.github.thinknxkit.call.Effect;
import io.github.thinknxkit.call.Request;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Answers requests when a test says so, and counts how many were under way at once. */
public final class HandServer {

    private final Map<String, CompletableFuture<String>> sent = new LinkedHashMap<>();
    private int most;

    /** A command to a device. */
    public Request<String> command(Home.HasPower device) {
        return command(device.info().guid());
    }

    /** A command to a device. */
    public Request<String> command(String guid) {
        return HandRequest.command(() -> take(guid));
    }

    /** A question to a device. */
    public Request<String> question(Home.HasPower device) {
        return new HandRequest<>(() -> take(device.info().guid()), Effect.READ);
    }

    private synchronized CompletableFuture<String> take(String guid) {
        CompletableFuture<String> call = new CompletableFuture<>();
        sent.put(guid, call);
        most = Math.max(most, underWay().size());
        return call;
    }

    /** The devices that have been sent to, in order. */
    public synchronized List<String> sent() {
        return List.copyOf(sent.keySet());
    }

    /** The devices that have been sent to and have not answered, in order. */
    public synchronized List<String> underWay() {
        List<String> waiting = new ArrayList<>(sent.keySet());
        waiting.removeIf(guid -> call(guid).isDone());
        return waiting;
    }

    /** How many were under way at most. */
    public synchronized int most() {
        return most;
    }

    /** The call of a device that has been sent to. */
    public synchronized CompletableFuture<String> call(String guid) {
        CompletableFuture<String> call = sent.get(guid);
        if (call == null) {
            throw new IllegalStateException("nothing was sent to " + guid);
        }
        return call;
    }

    /** Answers with the device's GUID. */
    public void answer(String guid) {
        call(guid).complete("answer of " + guid);
    }
}
