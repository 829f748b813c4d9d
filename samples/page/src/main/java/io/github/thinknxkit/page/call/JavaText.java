package io.github.thinknxkit.page.call;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A call as a Java program makes it that has the generated client. */
public final class JavaText {

    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d+(\\.\\d+)?");

    /** What stands for an argument: a kind of value, or in brackets a word for each value from 0 on. */
    private static final Pattern SLOT = Pattern.compile("GUID|GROUP|FLAG|WHOLE|DECIMAL|\\[([^]]+)]");

    /** The methods of the client by operation, typed by hand as all of the simulator. */
    private static final Map<String, String> CALLS =
            """
            power                     light(GUID).power().set(FLAG)
            powerstatus               light(GUID).power().status()
            powerlevel                light(GUID).powerLevel().set(WHOLE)
            powerlevelstatus          light(GUID).powerLevel().status()
            updown                    blind(GUID).movement().[up()|down()]
            stop                      blind(GUID).movement().stop()
            heightlevel               blind(GUID).position().set(WHOLE)
            heightlevelstatus         blind(GUID).position().status()
            blindstep                 blind(GUID).angle().step([StepDirection.CLOCKWISE|StepDirection.COUNTER_CLOCKWISE])
            blindangle                blind(GUID).angle().set(WHOLE)
            blindanglestatus          blind(GUID).angle().status()
            setvalue                  analogValue(GUID).value().set(DECIMAL)
            getvalue                  analogValue(GUID).value().status()
            actualtemp                thermostat(GUID).actualTemperature().status()
            setpoint                  thermostat(GUID).setpoint().set(DECIMAL)
            setpointstatus            thermostat(GUID).setpoint().status()
            tempmode                  thermostat(GUID).tempMode().set([TempMode.STANDBY|TempMode.COMFORT|TempMode.NIGHT|TempMode.PROTECTION])
            tempmodestatus            thermostat(GUID).tempMode().status()
            chronoen                  thermostat(GUID).chrono().set(FLAG)
            chronoenstatus            thermostat(GUID).chrono().status()
            hvacpower                 hvac(GUID).power().set(FLAG)
            hvacpowerstatus           hvac(GUID).power().status()
            hvacsetpoint              hvac(GUID).setpoint().set(DECIMAL)
            hvacsetpointstatus        hvac(GUID).setpoint().status()
            hvacmode                  hvac(GUID).hvacMode().set([HvacMode.COOLING|HvacMode.HEATING|HvacMode.DRY|HvacMode.FAN|HvacMode.AUTO])
            hvacmodestatus            hvac(GUID).hvacMode().status()
            hvacfanset                hvac(GUID).fanSpeed().set([FanSpeed.AUTO|FanSpeed.MINIMUM|FanSpeed.AVERAGE|FanSpeed.MAXIMUM])
            hvacfanstatus             hvac(GUID).fanSpeed().status()
            scenelaunch               scene(GUID).launch().[stop()|start()]
            trigger                   button(GUID).trigger().press()
            system/sendKNXbit         system().sendKnxBit(GROUP, FLAG)
            system/sendKNX4bits       system().sendKnx4bits(GROUP, WHOLE)
            system/sendKNXbyte        system().sendKnxByte(GROUP, WHOLE)
            system/sendKNXbyteun      system().sendKnxSignedByte(GROUP, WHOLE)
            system/sendKNXfloat2bytes system().sendKnxFloat2(GROUP, DECIMAL)
            system/sendKNXfloat4bytes system().sendKnxFloat4(GROUP, DECIMAL)
            system/serverStatus       system().serverStatus()
            """.lines().map(line -> line.split(" +", 2)).collect(Collectors.toMap(line -> line[0], line -> line[1]));

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
            String connection = "Connection.onPremise(" + literal(call.origin()) + ", System.getenv(\"THINKNX_KEY\"))";
            return call.trusted()
                    .map(file -> "try (Transport transport = Transport.builder().trust(Path.of(" + literal(file)
                            + ")).build();\n        Thinknx home = Thinknx.connect(\n                " + connection
                            + ", transport)) {\n")
                    .orElse("try (Thinknx home = Thinknx.connect(\n        " + connection + ")) {\n");
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
