package io.github.thinknxkit.spec.document;

import static io.github.thinknxkit.spec.document.Settled.ALL;

import java.util.List;

/** All differences between the document and the bundled spec that are on purpose. */
final class SettledDifferences {

    private static final List<String> BITS = List.of("system/sendKNX4bits");
    private static final List<String> BYTE = List.of("system/sendKNXbyte");
    private static final List<String> STATUS = List.of("system/serverStatus");
    private static final String OPTIONAL = "false";
    private static final String ANSWERS = "comm_obj, guid and status in answers";
    private static final String ECHO = "group and value in answers";
    private static final String FIELDS = "serverStatus: fields";
    private static final String FLOAT32 = "-3.4028234663852886E+38 to 3.4028234663852886E+38";

    private SettledDifferences() {}

    static List<Settled> list() {
        return List.of(
                new Settled(ALL, "table's base path", "api/V1", "path case"),
                new Settled(List.of("hvacfanset"), "path", "hvacfanset", "fan speed, set"),
                new Settled(List.of("hvacfanstatus"), "path", "hvacfanstatus", "fan speed, read"),
                new Settled(List.of("trigger"), "parameters", "[guid, cmd]", "trigger"),
                new Settled(ALL, "empty parameters in the example", "false", "&& in examples"),
                // What an answer may lack.
                new Settled(ALL, "visibility of namespace in the answer", OPTIONAL, "namespace in answers"),
                new Settled(
                        ALL, "visibility of namespace in the answer with feedback", OPTIONAL, "namespace in answers"),
                new Settled(ALL, "necessity of namespace in the answer", OPTIONAL, "namespace in answers"),
                new Settled(
                        ALL, "necessity of namespace in the answer with feedback", OPTIONAL, "namespace in answers"),
                new Settled(ALL, "necessity of guid in the answer", OPTIONAL, ANSWERS),
                new Settled(ALL, "necessity of guid in the answer with feedback", OPTIONAL, ANSWERS),
                new Settled(ALL, "necessity of comm_obj in the answer", OPTIONAL, ANSWERS),
                new Settled(ALL, "necessity of comm_obj in the answer with feedback", OPTIONAL, ANSWERS),
                new Settled(ALL, "necessity of group in the answer", OPTIONAL, ECHO),
                new Settled(ALL, "necessity of value in the answer", OPTIONAL, ECHO),
                new Settled(ALL, "kind of group in the answer", "text", ECHO),
                new Settled(STATUS, "necessity of process_uptime in the answer", OPTIONAL, FIELDS),
                new Settled(STATUS, "necessity of server_uptime in the answer", OPTIONAL, FIELDS),
                new Settled(STATUS, "necessity of config_time in the answer", OPTIONAL, FIELDS),
                new Settled(STATUS, "necessity of connected_clients in the answer", OPTIONAL, FIELDS),
                new Settled(STATUS, "necessity of pbx_users in the answer", OPTIONAL, FIELDS),
                // What the document leaves open.
                new Settled(ALL, "unit of cmd", "°C", "temperature unit"),
                new Settled(ALL, "unit of status in the answer", "°C", "temperature unit"),
                new Settled(ALL, "unit of status in the answer with feedback", "°C", "temperature unit"),
                new Settled(ALL, "meanings of value", "[off, on]", "meaning of the bit"),
                new Settled(ALL, "range of value", "-671088.64 to 670433.28", "range of DPT 9"),
                new Settled(ALL, "range of value", FLOAT32, "range of DPT 14"),
                // What KNX means by a raw number.
                new Settled(BITS, "numbers sent by send-knx-dimming", "0 to 15", "4-bit telegram"),
                new Settled(BITS, "numbers sent by send-knx-blind-step", "0 to 15", "4-bit telegram"),
                new Settled(BITS, "numbers sent by send-knx-forced", "0 to 3", "4-bit telegram"),
                new Settled(BYTE, "numbers sent by send-knx-percent", "0 to 255", "sendKNXbyte"),
                new Settled(BYTE, "numbers sent by send-knx-angle", "0 to 255", "sendKNXbyte"));
    }
}
