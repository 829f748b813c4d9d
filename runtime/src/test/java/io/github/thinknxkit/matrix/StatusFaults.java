package io.github.thinknxkit.matrix;

import static io.github.thinknxkit.matrix.Expected.busy;
import static io.github.thinknxkit.matrix.Expected.busyForLong;
import static io.github.thinknxkit.matrix.Expected.refused;
import static io.github.thinknxkit.matrix.Expected.success;
import static io.github.thinknxkit.matrix.Expected.unavailable;
import static io.github.thinknxkit.matrix.Expected.uncertain;

import io.github.thinknxkit.error.NotFoundException;
import io.github.thinknxkit.error.RejectedException;
import io.github.thinknxkit.error.ServerFaultException;
import io.github.thinknxkit.matrix.Fault.Act;
import io.github.thinknxkit.matrix.Fault.Stage;
import io.github.thinknxkit.matrix.Fault.Trait;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The server answers with another status than 200. */
final class StatusFaults {

    private static final String ELSEWHERE = "Location: http://elsewhere.invalid/api";

    /** The clock stands at 12:00 when the call begins. */
    private static final String IN_A_MINUTE = "Retry-After: Mon, 23 Nov 2026 12:01:00 GMT";

    private static final String LONG_AGO = "Retry-After: Mon, 23 Nov 2020 12:00:00 GMT";
    private static final String TOMORROW = "Retry-After: Tue, 24 Nov 2026 12:00:00 GMT";

    private StatusFaults() {}

    static List<Fault> all() {
        List<Fault> faults = new ArrayList<>();
        for (int status : new int[] {201, 202, 206, 299}) {
            faults.add(
                    fault("answers well, with status " + status, success(), s -> s.answer(status, FaultyServer.WELL)));
        }
        faults.add(fault("answers that there is nothing to say (204)", Expected.unreadable("is empty"), strike -> {
            strike.send("HTTP/1.1 204 No Content\r\n\r\n");
        }));
        faults.add(fault("answers that there is nothing to say (205)", Expected.unreadable("is empty"), strike -> {
            strike.answer(205, "");
        }));
        addRedirects(faults);
        addRefusals(faults);
        addTooMany(faults);
        addServerFaults(faults);
        return faults;
    }

    private static void addRedirects(List<Fault> faults) {
        for (int status : new int[] {301, 307, 308}) {
            faults.add(refusal(
                    "redirects the request (" + status + ")",
                    refused(RejectedException.class, "redirects to http://elsewhere.invalid (" + status + ")"),
                    strike -> strike.answer(status, "", ELSEWHERE)));
        }
        for (int status : new int[] {300, 302, 303, 304, 305, 399}) {
            faults.add(fault(
                    "redirects, perhaps after the command (" + status + ")",
                    uncertain(RejectedException.class, "redirects to http://elsewhere.invalid (" + status + ")"),
                    strike -> strike.answer(status, "", ELSEWHERE)));
        }
        faults.add(refusal(
                "redirects and does not say where (301)",
                refused(RejectedException.class, "redirects (301)"),
                strike -> strike.answer(301, "")));
    }

    private static void addRefusals(List<Fault> faults) {
        IntStream.of(
                        400, 402, 405, 406, 407, 408, 409, 410, 411, 412, 413, 414, 415, 417, 418, 421, 422, 423, 424,
                        425, 426)
                .forEach(status -> faults.add(refusal(status, "")));
        IntStream.of(428, 431, 451, 499).forEach(status -> faults.add(refusal(status, "")));
        faults.add(refusal(
                "does not know the device (404)",
                refused(NotFoundException.class, "does not know the device"),
                strike -> strike.answer(404, "{\"error\":\"device not found\"}")));
        faults.add(refusal(
                "says that the call took too long to arrive (408), and ends the connection",
                refused(RejectedException.class, "(408)"),
                strike -> {
                    strike.answer(408, "", "Connection: close");
                    strike.end();
                }));
    }

    private static Fault refusal(int status, String body) {
        return refusal(
                "refuses with status " + status,
                refused(RejectedException.class, "the server refused the call (" + status + ")"),
                strike -> strike.answer(status, body));
    }

    private static void addTooMany(List<Fault> faults) {
        faults.add(tooMany("", busy()));
        faults.add(tooMany("for a minute", busy(), "Retry-After: 60"));
        faults.add(tooMany("for no time", busy(), "Retry-After: 0"));
        faults.add(tooMany("until a time soon", busy(), IN_A_MINUTE));
        faults.add(tooMany("until a time in the past", busy(), LONG_AGO));
        faults.add(tooMany("for a time that makes no sense", busy(), "Retry-After: soon"));
        faults.add(tooMany("for a negative time", busy(), "Retry-After: -5"));
        faults.add(tooMany("for a fraction of a second", busy(), "Retry-After: 0.5"));
        faults.add(tooMany("for an empty time", busy(), "Retry-After: "));
        faults.add(tooMany("for longer than the deadline", busyForLong(), "Retry-After: 7200"));
        faults.add(tooMany("until tomorrow", busyForLong(), TOMORROW));
        faults.add(tooMany("for longer than the sun will shine", busyForLong(), "Retry-After: " + "9".repeat(30)));
        faults.add(refusal("takes no more calls for now (429), and ends the connection", busy(), strike -> {
            strike.answer(429, "", "Connection: close");
            strike.end();
        }));
    }

    private static Fault tooMany(String howLong, Expected expected, String... fields) {
        String what = "takes no more calls " + (howLong.isEmpty() ? "for now" : howLong) + " (429)";
        return refusal(what, expected, strike -> strike.answer(429, "{\"error\":\"too many\"}", fields));
    }

    private static void addServerFaults(List<Fault> faults) {
        IntStream.of(500, 501, 502, 504, 505, 506, 507, 508, 510, 511, 520, 599, 600, 999)
                .forEach(status -> faults.add(fault(
                        "fails with status " + status,
                        uncertain(ServerFaultException.class, "inside the server (" + status),
                        strike -> strike.answer(status, "<html>"))));
        faults.add(fault("is not available (503)", unavailable(), strike -> strike.answer(503, "")));
        faults.add(away("for a minute", unavailable(), "Retry-After: 60"));
        faults.add(away("until a time soon", unavailable(), IN_A_MINUTE));
        faults.add(away("for a time that makes no sense", unavailable(), "Retry-After: soon"));
        Expected final503 = uncertain(ServerFaultException.class, "inside the server (503)");
        faults.add(away("for longer than the deadline", final503, "Retry-After: 7200"));
        faults.add(away("until tomorrow", final503, TOMORROW));
    }

    private static Fault away(String howLong, Expected expected, String field) {
        return fault("is not available " + howLong + " (503)", expected, strike -> strike.answer(503, "", field));
    }

    private static Fault refusal(String what, Expected expected, Act act) {
        return fault(what, expected, act).with(Trait.REFUSES);
    }

    private static Fault fault(String what, Expected expected, Act act) {
        return Fault.of("The server " + what, Stage.ADMITTED, expected, act);
    }
}
