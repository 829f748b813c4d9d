package io.github.thinknxkit.spec.knx;

import io.github.thinknxkit.spec.knx.Coding.Choice;
import io.github.thinknxkit.spec.knx.Coding.Constant;
import io.github.thinknxkit.spec.model.TelegramFormat;
import java.util.List;
import java.util.stream.IntStream;

/** The words of choices, each list with the name of its enum in the runtime. */
final class Words {

    static final Choice ON_OFF = bit("OnOff", "off", "on");
    /** Not false and true: constants are named after the words, and those are words of Java. */
    static final Choice NO_YES = bit("NoYes", "no", "yes");

    static final Choice ENABLEMENT = bit("Enablement", "disable", "enable");
    static final Choice RAMP = bit("Ramp", "no-ramp", "ramp");
    static final Choice ALARM = bit("Alarm", "no-alarm", "alarm");
    static final Choice LEVEL = bit("Level", "low", "high");
    static final Choice DECREASE_INCREASE = bit("DecreaseIncrease", "decrease", "increase");
    static final Choice UP_DOWN = bit("UpDown", "up", "down");
    static final Choice OPEN_CLOSE = bit("OpenClose", "open", "close");
    static final Choice STOP_START = bit("StopStart", "stop", "start");
    static final Choice ACTIVITY = bit("Activity", "inactive", "active");
    static final Choice INVERSION = bit("Inversion", "not-inverted", "inverted");

    private Words() {}

    static Choice bit(String javaType, String zero, String one) {
        return new Choice(javaType, TelegramFormat.BIT, List.of(new Constant(zero, 0), new Constant(one, 1)));
    }

    /** Words of a byte, numbered without gaps. */
    static Choice modes(String javaType, int first, String... names) {
        List<Constant> constants = IntStream.range(0, names.length)
                .mapToObj(i -> new Constant(names[i], first + i))
                .toList();
        return new Choice(javaType, TelegramFormat.UNSIGNED_BYTE, constants);
    }
}
