package io.github.thinknxkit.bridge.discovery;

import io.github.thinknxkit.bridge.discovery.Component.Fields;
import java.util.ArrayList;
import java.util.List;

/** Blinds, shutters, curtains, awnings: covers. To KNX 0 is open and 100 is closed, to Home Assistant the other way round. */
final class BlindParts {

    private static final String MOVEMENT = "movement";
    private static final String POSITION = "position";
    private static final String ANGLE = "angle";
    private static final String STEP = "angle-step";
    private static final int OPEN = 0;
    private static final int CLOSED = 100;

    private BlindParts() {}

    static List<Component> of(DeviceSheet device) {
        List<Component> parts = new ArrayList<>();
        parts.add(cover(device));
        if (device.has(ANGLE)) {
            parts.add(step(device, "clockwise"));
            parts.add(step(device, "counter-clockwise"));
        }
        return parts;
    }

    private static Component cover(DeviceSheet device) {
        return Component.keys()
                .with("device_class", device.options().deviceClass().orElse(device.has(ANGLE) ? "blind" : "shutter"))
                .when(device.has(MOVEMENT), fields -> movement(device, fields))
                .when(device.has(POSITION), fields -> position(device, fields))
                .when(device.has(ANGLE), fields -> tilt(device, fields))
                .main("cover", "cover");
    }

    private static void movement(DeviceSheet device, Fields fields) {
        fields.with("command_topic", device.set(MOVEMENT))
                .with("payload_open", "up")
                .with("payload_close", "down")
                .with("payload_stop", "stop");
    }

    /** What Home Assistant calls open and closed is as far as the plant file allows, unless that is hardly a move. */
    private static void position(DeviceSheet device, Fields fields) {
        int open = (int) Math.ceil(device.min(POSITION).orElse((double) OPEN));
        int closed = (int) Math.floor(device.max(POSITION).orElse((double) CLOSED));
        fields.with("position_topic", device.state("position.position"))
                .with("position_template", Component.VALUE)
                .with("set_position_topic", device.set(POSITION))
                .with("position_open", open < closed ? open : OPEN)
                .with("position_closed", open < closed ? closed : CLOSED);
    }

    private static void tilt(DeviceSheet device, Fields fields) {
        fields.with("tilt_command_topic", device.set(ANGLE))
                .with("tilt_status_topic", device.state("angle.angle"))
                .with("tilt_status_template", Component.VALUE)
                .with("tilt_min", CLOSED)
                .with("tilt_max", OPEN)
                .with("tilt_opened_value", OPEN)
                .with("tilt_closed_value", CLOSED)
                .when(device.has(MOVEMENT), more -> more.with("payload_stop_tilt", "stop"));
    }

    /** For those who want them: Home Assistant has the angle itself. */
    private static Component step(DeviceSheet device, String direction) {
        return Component.keys()
                .with("command_topic", device.set(STEP))
                .with("payload_press", direction)
                .with("enabled_by_default", false)
                .with("icon", direction.equals("clockwise") ? "mdi:rotate-right" : "mdi:rotate-left")
                .named("step-" + direction, "button", "Slats " + direction);
    }
}
