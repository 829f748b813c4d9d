package io.github.thinknxkit.spec.document;

import static io.github.thinknxkit.spec.document.Settled.ALL;

import java.util.List;
import java.util.stream.Stream;

/** All differences between the document and the bundled spec that are on purpose. */
final class SettledDifferences {

    private static final List<String> BITS = List.of("system/sendKNX4bits");
    private static final List<String> BYTE = List.of("system/sendKNXbyte");
    private static final List<String> STATUS = List.of("system/serverStatus");
    private static final String NOT = "false";
    private static final String NAMESPACE = "namespace in answers";
    private static final String ANSWERS = "comm_obj, guid and status in answers";
    private static final String ECHO = "group and value in answers";
    private static final String FIELDS = "serverStatus: fields";
    private static final String FLOAT32 = "-3.4028234663852886E+38 to 3.4028234663852886E+38";

    private SettledDifferences() {}

    static List<Settled> list() {
        return Stream.of(paths(), namespaces(), devices(), telegrams(), serverStatus(), openPoints(), scales())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Settled> paths() {
        return List.of(
                new Settled(ALL, "table's base path", "api/V1", "path case"),
                new Settled(List.of("hvacfanset"), "path", "hvacfanset", "fan speed, set"),
                new Settled(List.of("hvacfanstatus"), "path", "hvacfanstatus", "fan speed, read"),
                new Settled(List.of("trigger"), "parameters", "[guid, cmd]", "trigger"),
                new Settled(ALL, "empty parameters in the example", "false", "&& in examples"));
    }

    private static List<Settled> namespaces() {
        return List.of(
                new Settled(ALL, "visibility of namespace in the answer", NOT, NAMESPACE),
                new Settled(ALL, "visibility of namespace in the answer with feedback", NOT, NAMESPACE),
                new Settled(ALL, "necessity of namespace in the answer", NOT, NAMESPACE),
                new Settled(ALL, "necessity of namespace in the answer with feedback", NOT, NAMESPACE));
    }

    private static List<Settled> devices() {
        return List.of(
                new Settled(ALL, "necessity of guid in the answer", NOT, ANSWERS),
                new Settled(ALL, "necessity of guid in the answer with feedback", NOT, ANSWERS),
                new Settled(ALL, "necessity of comm_obj in the answer", NOT, ANSWERS),
                new Settled(ALL, "necessity of comm_obj in the answer with feedback", NOT, ANSWERS));
    }

    private static List<Settled> telegrams() {
        return List.of(
                new Settled(ALL, "necessity of group in the answer", NOT, ECHO),
                new Settled(ALL, "necessity of value in the answer", NOT, ECHO),
                new Settled(ALL, "kind of group in the answer", "text", ECHO));
    }

    private static List<Settled> serverStatus() {
        return Stream.of("process_uptime", "server_uptime", "config_time", "connected_clients", "pbx_users")
                .map(field -> new Settled(STATUS, "necessity of " + field + " in the answer", NOT, FIELDS))
                .toList();
    }

    private static List<Settled> openPoints() {
        return List.of(
                new Settled(ALL, "unit of cmd", "°C", "temperature unit"),
                new Settled(ALL, "unit of status in the answer", "°C", "temperature unit"),
                new Settled(ALL, "unit of status in the answer with feedback", "°C", "temperature unit"),
                new Settled(ALL, "meanings of value", "[off, on]", "meaning of the bit"),
                new Settled(ALL, "range of value", "-671088.64 to 670433.28", "range of DPT 9"),
                new Settled(ALL, "range of value", FLOAT32, "range of DPT 14"));
    }

    private static List<Settled> scales() {
        return List.of(
                new Settled(BITS, "numbers sent by send-knx-dimming", "0 to 15", "4-bit telegram"),
                new Settled(BITS, "numbers sent by send-knx-blind-step", "0 to 15", "4-bit telegram"),
                new Settled(BITS, "numbers sent by send-knx-forced", "0 to 3", "4-bit telegram"),
                new Settled(BYTE, "numbers sent by send-knx-percent", "0 to 255", "sendKNXbyte"),
                new Settled(BYTE, "numbers sent by send-knx-angle", "0 to 255", "sendKNXbyte"));
    }
}
