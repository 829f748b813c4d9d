package io.github.thinknxkit.simulator.page.call;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A call as a Java program makes it that has the generated client. */
public final class JavaText {

    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d+(\\.\\d+)?");

    /** What stands for an argument: a kind of value, or in brackets a word for each value from 0 on. */
    private static final Pattern SLOT = Pattern.compile("GUID|GROUP|FLAG|WHOLE|DECIMAL|\\[([^]]+)]");

    /** The methods of the client, typed by hand as all of the simulator. */
    private static final Map<String, String> CALLS = Map.ofEntries(
            Map.entry("power", "light(GUID).power().set(FLAG)"),
            Map.entry("powerstatus", "light(GUID).power().status()"),
            Map.entry("powerlevel", "light(GUID).powerLevel().set(WHOLE)"),
            Map.entry("powerlevelstatus", "light(GUID).powerLevel().status()"),
            Map.entry("updown", "blind(GUID).movement().[up()|down()]"),
            Map.entry("stop", "blind(GUID).movement().stop()"),
            Map.entry("heightlevel", "blind(GUID).position().set(WHOLE)"),
            Map.entry("heightlevelstatus", "blind(GUID).position().status()"),
            Map.entry(
                    "blindstep", "blind(GUID).angle().step([StepDirection.CLOCKWISE|StepDirection.COUNTER_CLOCKWISE])"),
            Map.entry("blindangle", "blind(GUID).angle().set(WHOLE)"),
            Map.entry("blindanglestatus", "blind(GUID).angle().status()"),
            Map.entry("setvalue", "analogValue(GUID).value().set(DECIMAL)"),
            Map.entry("getvalue", "analogValue(GUID).value().status()"),
            Map.entry("actualtemp", "thermostat(GUID).actualTemperature().status()"),
            Map.entry("setpoint", "thermostat(GUID).setpoint().set(DECIMAL)"),
            Map.entry("setpointstatus", "thermostat(GUID).setpoint().status()"),
            Map.entry(
                    "tempmode",
                    "thermostat(GUID).tempMode().set([TempMode.STANDBY|TempMode.COMFORT|TempMode.NIGHT|TempMode.PROTECTION])"),
            Map.entry("tempmodestatus", "thermostat(GUID).tempMode().status()"),
            Map.entry("chronoen", "thermostat(GUID).chrono().set(FLAG)"),
            Map.entry("chronoenstatus", "thermostat(GUID).chrono().status()"),
            Map.entry("hvacpower", "hvac(GUID).power().set(FLAG)"),
            Map.entry("hvacpowerstatus", "hvac(GUID).power().status()"),
            Map.entry("hvacsetpoint", "hvac(GUID).setpoint().set(DECIMAL)"),
            Map.entry("hvacsetpointstatus", "hvac(GUID).setpoint().status()"),
            Map.entry(
                    "hvacmode",
                    "hvac(GUID).hvacMode().set([HvacMode.COOLING|HvacMode.HEATING|HvacMode.DRY|HvacMode.FAN|HvacMode.AUTO])"),
            Map.entry("hvacmodestatus", "hvac(GUID).hvacMode().status()"),
            Map.entry(
                    "hvacfanset",
                    "hvac(GUID).fanSpeed().set([FanSpeed.AUTO|FanSpeed.MINIMUM|FanSpeed.AVERAGE|FanSpeed.MAXIMUM])"),
            Map.entry("hvacfanstatus", "hvac(GUID).fanSpeed().status()"),
            Map.entry("scenelaunch", "scene(GUID).launch().[stop()|start()]"),
            Map.entry("trigger", "button(GUID).trigger().press()"),
            Map.entry("system/sendKNXbit", "system().sendKnxBit(GROUP, FLAG)"),
            Map.entry("system/sendKNX4bits", "system().sendKnx4bits(GROUP, WHOLE)"),
            Map.entry("system/sendKNXbyte", "system().sendKnxByte(GROUP, WHOLE)"),
            Map.entry("system/sendKNXbyteun", "system().sendKnxSignedByte(GROUP, WHOLE)"),
            Map.entry("system/sendKNXfloat2bytes", "system().sendKnxFloat2(GROUP, DECIMAL)"),
            Map.entry("system/sendKNXfloat4bytes", "system().sendKnxFloat4(GROUP, DECIMAL)"),
            Map.entry("system/serverStatus", "system().serverStatus()"));

    private JavaText() {}

    /**
     * Writes a call in Java.
     *
     * @param call the call
     * @return a statement, or empty if the client has no such call or its types cannot hold the value
     */
    public static Optional<String> of(WrittenCall call) {
        return Optional.ofNullable(CALLS.get(call.operation()))
                .flatMap(method -> filled(method, call))
                .map(method -> connecting(call) + "    System.out.println(home." + method
                        + (call.waitsForFeedback() ? ".awaitFeedback()" : "") + ".send());\n}\n");
    }

    private static Optional<String> filled(String method, WrittenCall call) {
        StringBuilder filled = new StringBuilder();
        Matcher slot = SLOT.matcher(method);
        while (slot.find()) {
            Optional<String> argument = argument(slot, call);
            if (argument.isEmpty()) {
                return Optional.empty();
            }
            slot.appendReplacement(filled, Matcher.quoteReplacement(argument.get()));
        }
        return Optional.of(slot.appendTail(filled).toString());
    }

    private static Optional<String> argument(Matcher slot, WrittenCall call) {
        return switch (slot.group()) {
            case "GUID" -> call.parameter("guid").map(JavaText::literal);
            case "GROUP" -> call.parameter("group").map(group -> "GroupAddress.parse(" + literal(group) + ")");
            case "FLAG" -> value(call).flatMap(value -> chosen(List.of("false", "true"), value));
            case "WHOLE" -> value(call).filter(value -> WHOLE.matcher(value).matches());
            case "DECIMAL" ->
                value(call)
                        .filter(value -> DECIMAL.matcher(value).matches())
                        // Without the point, Java would take it for an int, and a long one for an error.
                        .map(value -> value.contains(".") ? value : value + ".0");
            default -> value(call).flatMap(value -> chosen(List.of(slot.group(1).split("\\|", -1)), value));
        };
    }

    /** The document says "val" in one place, "value" for telegrams, and "cmd" everywhere else. */
    private static Optional<String> value(WrittenCall call) {
        return call.parameter("cmd").or(() -> call.parameter("val")).or(() -> call.parameter("value"));
    }

    private static Optional<String> chosen(List<String> words, String value) {
        return WHOLE.matcher(value).matches() && Integer.parseInt(value) >= 0 && Integer.parseInt(value) < words.size()
                ? Optional.of(words.get(Integer.parseInt(value)))
                : Optional.empty();
    }

    private static String connecting(WrittenCall call) {
        if (call.way() == Way.CLOUD) {
            return "try (Transport transport = Transport.builder().trust(Path.of(\"" + WrittenCall.TRUSTED
                    + "\")).build();\n        Thinknx home = Thinknx.connect(\n                Connection.onPremise("
                    + literal(call.origin()) + ", System.getenv(\"THINKNX_KEY\")), transport)) {\n";
        }
        URI origin = URI.create(call.origin());
        String credentials = "System.getenv(\"THINKNX_USER\"), System.getenv(\"THINKNX_PASSWORD\")";
        String scheme = Map.of(Way.DIGEST, "digest", Way.BASIC, "basic", Way.QUERY, "queryCredentials")
                .get(call.way());
        return "try (Thinknx home = Thinknx.connect(\n        Connection.local(" + literal(origin.getHost()) + ", "
                + origin.getPort() + ")." + scheme + "(" + credentials + "))) {\n";
    }

    /** A literal of ASCII; a line break must not be escaped by its number, which javac reads before it reads literals. */
    private static String literal(String text) {
        StringBuilder literal = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                literal.append('\\').append(c);
            } else if (c < 0x20) {
                literal.append(String.format("\\%03o", (int) c));
            } else if (c > 0x7E) {
                literal.append(String.format("\\u%04x", (int) c));
            } else {
                literal.append(c);
            }
        }
        return literal.append('"').toString();
    }
}
