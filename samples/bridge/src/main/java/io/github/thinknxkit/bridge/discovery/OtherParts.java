package io.github.thinknxkit.bridge.discovery;

import io.github.thinknxkit.bridge.discovery.Component.Fields;
import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.dynamic.text.ShownText;
import java.util.List;
import java.util.Optional;

/** Values, scenes and buttons. */
final class OtherParts {

    private static final String VALUE = "value";
    private static final String STATE = "value.value";
    private static final double TENTH = 0.1;

    private OtherParts() {}

    /** A value that the plant file limits on both sides can be set; one without limits is only looked at, unless it is asked for. */
    static List<Component> ofValue(DeviceSheet device) {
        Optional<Double> min = device.min(VALUE);
        Optional<Double> max = device.max(VALUE);
        boolean isLimited = min.isPresent() && max.isPresent();
        String as = device.options().as().orElse(isLimited ? "number" : "sensor");
        if (as.equals("number") && !isLimited) {
            throw new UsageException(
                    ShownText.quoted(device.info().path())
                            + " cannot be a number: Home Assistant needs its range, so give it in the plant file, such as limits: {value: {min: 0, max: 100}}");
        }
        Fields fields = Component.keys()
                .with("state_topic", device.state(STATE))
                .with("value_template", Component.VALUE)
                .with("device_class", device.options().deviceClass())
                .with("unit_of_measurement", device.options().unit());
        return List.of(
                as.equals("number")
                        ? fields.with("command_topic", device.set(VALUE))
                                .with("min", min)
                                .with("max", max)
                                .with("step", device.step(TENTH))
                                .with("mode", "box")
                                .main(VALUE, "number")
                        : fields.with("state_class", "measurement").main(VALUE, "sensor"));
    }

    static List<Component> ofScene(DeviceSheet device) {
        String topic = device.set("launch");
        return List.of(
                Component.keys()
                        .with("command_topic", topic)
                        .with("payload_on", "start")
                        .main("launch", "scene"),
                Component.button("stop", "Stop", topic, "stop"));
    }

    static List<Component> ofButton(DeviceSheet device) {
        return List.of(Component.keys()
                .with("command_topic", device.set("trigger"))
                .with("payload_press", "press")
                .main("trigger", "button"));
    }
}
