package io.github.thinknxkit.samples.quickstart;

import io.github.thinknxkit.call.Request;
import io.github.thinknxkit.error.ThinknxException;
import io.github.thinknxkit.plant.DeviceResults;
import io.github.thinknxkit.plant.Devices;
import io.github.thinknxkit.plant.PlantDevice;
import io.github.thinknxkit.plant.Snapshot;
import java.io.PrintStream;
import java.util.function.Function;

/** Sends requests and tells what happened: the call as it stands in the source, its wire form, and the typed answer. */
final class Narrator {

    private final PrintStream out;
    private int sent;

    Narrator(PrintStream out) {
        this.out = out;
    }

    void chapter(String title) {
        out.println();
        out.println(title);
    }

    void remark(String text) {
        out.println("  " + text);
    }

    /** Sends a request, and returns the answer for the story to go on with. */
    <A> A send(String call, Request<A> request) {
        announce(call, request);
        A answer = request.send();
        out.println("      <- " + answer);
        return answer;
    }

    /** Sends a request to each of some devices. */
    <T, A> void sendToAll(String call, Devices<T> devices, Function<T, ? extends Request<A>> request) {
        remark(call);
        devices.forEach(device -> goes(request.apply(device)));
        DeviceResults<A> results = devices.send(request);
        out.println("      <- " + results);
    }

    /** Reads all states of some devices. */
    Snapshot snapshot(String call, Devices<PlantDevice> devices) {
        Snapshot snapshot = devices.snapshot();
        sent += devices.stream().mapToInt(device -> device.readings().size()).sum();
        remark(call);
        out.println("      <- " + snapshot);
        return snapshot;
    }

    /** Sends a request that the server is to refuse, and tells the error. */
    void sendInVain(String call, Request<?> request) {
        announce(call, request);
        try {
            out.println("      <- " + request.send() + ", which nobody expected");
        } catch (ThinknxException refused) {
            out.println("      !! " + refused.getClass().getSimpleName() + ": " + refused.getMessage());
            out.println("         may have run all the same: " + (refused.mayHaveRun() ? "yes" : "no"));
        }
    }

    /** {@return how many requests were sent so far} */
    int sent() {
        return sent;
    }

    private void announce(String call, Request<?> request) {
        remark(call);
        goes(request);
    }

    private void goes(Request<?> request) {
        out.println("      -> " + request.wireForm());
        sent++;
    }
}
