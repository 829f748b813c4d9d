package io.github.thinknxkit.samples.benchmark.report;

import io.github.thinknxkit.samples.benchmark.contestant.Contestants;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The tables of one run. */
final class Tables {

    private static final String ONE_THREAD = "CallBenchmark.oneThread";
    private static final String TWO_THREADS = "CallBenchmark.twoThreads";
    private static final String IN_FLIGHT = "InFlightBenchmark.inFlight";
    private static final String LAYER = "LayerBenchmark.alone";
    private static final String START = "StartBenchmark.firstAnswer";
    private static final String LOAD = "DigestLoadBenchmark.calls";
    private static final List<String> ACCESS = List.of("NONE", "BASIC", "DIGEST");

    private static final double TOLERABLE = 0.25;
    private static final String BUSY =
            " **The machine was busy: only bytes and numbers of requests can be taken from this"
                    + " run, not times; and bytes are a little too high, since compilers had no time either.**";

    private final Results results;

    Tables(Results results) {
        this.results = results;
    }

    String text() {
        return measuredOn() + calls() + inFlight() + bytes() + alone() + load() + start() + plant();
    }

    private String measuredOn() {
        return "Measured on " + results.date() + ", JDK " + results.java() + ", " + results.processors()
                + " processors, " + results.mode() + " mode. " + noise();
    }

    /** The same twice should take the same time. */
    private String noise() {
        Optional<Double> time = again(ONE_THREAD);
        Optional<Double> calls = again(IN_FLIGHT);
        boolean busy = Stream.of(time, calls).flatMap(Optional::stream).anyMatch(it -> Math.abs(it - 1) > TOLERABLE);
        return "The kit measured again took " + percent(time)
                + " of its own time for a call from one thread, and carried "
                + percent(calls) + " of its own calls with 64 in flight: so much is noise."
                + (busy ? BUSY : "") + "\n\n";
    }

    private Optional<Double> again(String benchmark) {
        Optional<Measured> first = of(benchmark, Contestants.KIT, "BASIC");
        return of(benchmark, Contestants.KIT_AGAIN, "BASIC")
                .flatMap(second -> first.map(it -> second.median() / it.median()));
    }

    private static String percent(Optional<Double> ratio) {
        return ratio.map(it -> String.format(Locale.ROOT, "%.0f %%", 100 * it)).orElse(Cells.NONE);
    }

    private Optional<Measured> of(String benchmark, Contestants who, String access) {
        return results.find(benchmark, "access", access, "contestant", who.name());
    }

    private String calls() {
        StringBuilder table = new StringBuilder("**A call from one thread**, in µs (ratio to the direct call):\n\n")
                .append(Cells.head(List.of(
                        "",
                        "no authentication",
                        "Basic",
                        "least to most",
                        "Digest",
                        "two threads, Basic",
                        "least to most")));
        for (Contestants who : Contestants.values()) {
            table.append(Cells.row(List.of(
                    who.title(),
                    compared(ONE_THREAD, who, "NONE"),
                    compared(ONE_THREAD, who, "BASIC"),
                    Cells.spread(of(ONE_THREAD, who, "BASIC")),
                    compared(ONE_THREAD, who, "DIGEST"),
                    compared(TWO_THREADS, who, "BASIC"),
                    Cells.spread(of(TWO_THREADS, who, "BASIC")))));
        }
        return table.append('\n').toString();
    }

    private String inFlight() {
        StringBuilder table = new StringBuilder(
                        "**64 calls in flight**, in calls a second (ratio to the direct call):\n\n")
                .append(Cells.head(List.of("", "no authentication", "Basic", "least to most", "Digest")));
        for (Contestants who : Contestants.values()) {
            table.append(Cells.row(List.of(
                    who.title(),
                    compared(IN_FLIGHT, who, "NONE"),
                    compared(IN_FLIGHT, who, "BASIC"),
                    Cells.spread(of(IN_FLIGHT, who, "BASIC")),
                    compared(IN_FLIGHT, who, "DIGEST"))));
        }
        return table.append('\n').toString();
    }

    private String compared(String benchmark, Contestants who, String access) {
        return Cells.compared(of(benchmark, who, access), of(benchmark, Contestants.DIRECT, access));
    }

    private String bytes() {
        StringBuilder table = new StringBuilder("**Bytes allocated for a call** (ratio to the direct call):\n\n")
                .append(Cells.head(List.of(
                        "",
                        "one thread, no authentication",
                        "one thread, Basic",
                        "one thread, Digest",
                        "64 in flight, Basic",
                        "64 in flight, Digest")));
        for (Contestants who : Contestants.values()) {
            List<String> cells = new ArrayList<>(List.of(who.title()));
            ACCESS.forEach(access -> cells.add(bytes(ONE_THREAD, who, access)));
            cells.add(bytes(IN_FLIGHT, who, "BASIC"));
            cells.add(bytes(IN_FLIGHT, who, "DIGEST"));
            table.append(Cells.row(cells));
        }
        return table.append('\n').toString();
    }

    private String bytes(String benchmark, Contestants who, String access) {
        return Cells.bytes(of(benchmark, who, access), of(benchmark, Contestants.DIRECT, access));
    }

    private String alone() {
        StringBuilder table = new StringBuilder("**The layer alone**, without a network, in µs and bytes:\n\n")
                .append(Cells.head(List.of("", "no authentication", "Basic", "Digest, MD5", "Digest, SHA-256")));
        for (Contestants who : List.of(Contestants.KIT, Contestants.DIRECT)) {
            List<String> cells = new ArrayList<>(List.of(who.title()));
            for (String access : List.of("NONE", "BASIC", "DIGEST", "DIGEST_SHA_256")) {
                cells.add(of(LAYER, who, access)
                        .map(it -> Cells.number(it.median()) + " µs, " + Cells.number(it.bytes()) + " B")
                        .orElse(Cells.NONE));
            }
            table.append(Cells.row(cells));
        }
        return table.append('\n').toString();
    }

    private String load() {
        StringBuilder table = new StringBuilder(
                        "**Digest under load**, from the opening of the client to its close:\n\n")
                .append(Cells.head(List.of(
                        "the server takes counts",
                        "requests for the first 100 calls, one at a time",
                        "64 in flight",
                        "requests for 100 of 2,000 calls, one at a time",
                        "64 in flight",
                        "calls a second, one at a time",
                        "64 in flight")));
        Map.of("DIGEST", "in any order", "STRICT_ORDER", "in strict order", "ONE_TIME", "one for each nonce")
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(server -> table.append(Cells.row(List.of(
                        server.getValue(),
                        requests(server.getKey(), "100", "1"),
                        requests(server.getKey(), "100", "64"),
                        requests(server.getKey(), "2000", "1"),
                        requests(server.getKey(), "2000", "64"),
                        callsPerSecond(server.getKey(), "1"),
                        callsPerSecond(server.getKey(), "64")))));
        return table.append('\n').toString();
    }

    private Optional<Measured> load(String access, String calls, String inFlight) {
        return results.find(LOAD, "access", access, "calls", calls, "inFlight", inFlight);
    }

    private String requests(String access, String calls, String inFlight) {
        return load(access, calls, inFlight)
                .map(it -> Cells.number(100 * it.requests() / Integer.parseInt(calls)))
                .orElse(Cells.NONE);
    }

    private String callsPerSecond(String access, String inFlight) {
        return load(access, "2000", inFlight)
                .map(it -> Cells.number(2000 * 1000 / it.median()))
                .orElse(Cells.NONE);
    }

    private String start() {
        Optional<Measured> minimal = of(START, Contestants.MINIMAL, "BASIC");
        StringBuilder table = new StringBuilder("**From the start of a JVM to the first answer**, in ms:\n\n")
                .append(Cells.head(List.of("", "median (ratio to the minimal call)", "least to most")));
        for (Contestants who : Contestants.values()) {
            Optional<Measured> measured = of(START, who, "BASIC");
            if (measured.isPresent()) {
                table.append(
                        Cells.row(List.of(who.title(), Cells.compared(measured, minimal), Cells.spread(measured))));
            }
        }
        return table.append('\n').toString();
    }

    private String plant() {
        StringBuilder table = new StringBuilder("**A plant of 10,000 devices** in 100 rooms:\n\n")
                .append(Cells.head(List.of("", "µs", "bytes")));
        plant(table, "opened on a client", "open");
        plant(table, "one device, looked up by names", "lookUp");
        plant(table, "one device, found by GUID", "find");
        plant(table, "handles of all devices", "all");
        return table.toString();
    }

    private void plant(StringBuilder table, String what, String method) {
        Optional<Measured> measured = results.find("PlantBenchmark." + method, "devices", "10000");
        table.append(Cells.row(
                List.of(what, Cells.compared(measured, Optional.empty()), Cells.bytes(measured, Optional.empty()))));
    }
}
