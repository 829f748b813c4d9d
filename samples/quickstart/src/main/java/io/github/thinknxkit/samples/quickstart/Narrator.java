package io.github.thinknxkit.samples.quickstart;

import io.github.thinknxkit.call.Request;
import io.github.thinknxkit.error.ThinknxException;
import java.io.PrintStream;

/** Sends requests and tells what happened: the call as it stands in the source, its wire form, and the typed answer. */
final class Narrator {

    private final PrintStream out;

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

    private void announce(String call, Request<?> request) {
        out.println("  " + call);
        out.println("      -> " + request.wireForm());
    }
}
