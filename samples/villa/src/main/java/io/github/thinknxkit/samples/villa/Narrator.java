package io.github.thinknxkit.samples.villa;

import io.github.thinknxkit.call.Request;
import io.github.thinknxkit.error.InvalidArgumentException;
import java.io.PrintStream;
import java.util.List;
import java.util.function.Supplier;

/** Tells what the program does: the call as it stands in the source, its wire form, and what came of it. */
final class Narrator {

    private final PrintStream out;

    Narrator(PrintStream out) {
        this.out = out;
    }

    void say(String text) {
        out.println(text);
    }

    void chapter(String title) {
        out.println();
        out.println(title);
    }

    void remark(Object text) {
        out.println("  " + text);
    }

    /** Tells what came of something, its lines one under the other. */
    void result(Object result) {
        List<String> lines = result.toString().lines().map(String::strip).toList();
        out.println("      <- " + String.join("\n         ", lines));
    }

    /** Sends a request, and returns the answer for the story to go on with. */
    <A> A send(String call, Request<A> request) {
        remark(call);
        out.println("      -> " + request.wireForm());
        return request.send();
    }

    /** Makes a request that is refused before it is one. */
    void refused(String call, Supplier<Request<?>> making) {
        remark(call);
        try {
            out.println("      made, which nobody expected: " + making.get());
        } catch (InvalidArgumentException refused) {
            out.println("      !! " + refused.getMessage());
        }
    }
}
