package io.github.thinknxkit.spec.knx;

import io.github.thinknxkit.spec.knx.Coding.Forced;
import io.github.thinknxkit.spec.knx.Coding.Steps;
import io.github.thinknxkit.spec.knx.Coding.Unsendable;
import java.util.List;

/** The types of one, two and four bits. */
final class BitTypes {

    private static final String DIRECTION = "3 is a step whose directions only the sub type names;"
            + " give it 3.007 (decrease, increase) or 3.008 (up, down) in the plant file";

    private BitTypes() {}

    static List<MainType> all() {
        return List.of(oneBit(), twoBits(), fourBits());
    }

    private static MainType oneBit() {
        return new MainType(1, "bit", Words.ON_OFF)
                .sub(1, "DPT_Switch", Words.ON_OFF)
                .sub(2, "DPT_Bool", Words.NO_YES)
                .sub(3, "DPT_Enable", Words.ENABLEMENT)
                .sub(4, "DPT_Ramp", Words.RAMP)
                .sub(5, "DPT_Alarm", Words.ALARM)
                .sub(6, "DPT_BinaryValue", Words.LEVEL)
                .sub(7, "DPT_Step", Words.DECREASE_INCREASE)
                .sub(8, "DPT_UpDown", Words.UP_DOWN)
                .sub(9, "DPT_OpenClose", Words.OPEN_CLOSE)
                .sub(10, "DPT_Start", Words.STOP_START)
                .sub(11, "DPT_State", Words.ACTIVITY)
                .sub(12, "DPT_Invert", Words.INVERSION)
                .sub(13, "DPT_DimSendStyle", Words.bit("DimSendStyle", "start-stop", "cyclic"))
                .sub(14, "DPT_InputSource", Words.bit("InputSource", "fixed", "calculated"))
                .sub(15, "DPT_Reset", Words.bit("Reset", "no-action", "reset"))
                .sub(16, "DPT_Ack", Words.bit("Acknowledge", "no-action", "acknowledge"))
                // Both values mean the same; they still are two telegrams.
                .sub(17, "DPT_Trigger", Words.bit("Trigger", "trigger-0", "trigger-1"))
                .sub(18, "DPT_Occupancy", Words.bit("Occupancy", "not-occupied", "occupied"))
                .sub(19, "DPT_Window_Door", Words.bit("WindowDoor", "closed", "open"))
                .sub(21, "DPT_LogicalFunction", Words.bit("LogicalFunction", "or", "and"))
                .sub(22, "DPT_Scene_AB", Words.bit("SceneAb", "scene-a", "scene-b"))
                .sub(
                        23,
                        "DPT_ShutterBlinds_Mode",
                        Words.bit("ShutterBlindsMode", "only-up-down", "up-down-and-step-stop"))
                .sub(24, "DPT_DayNight", Words.bit("DayNight", "day", "night"))
                .sub(100, "DPT_Heat/Cool", Words.bit("CoolHeat", "cooling", "heating"))
                .sub(1200, "DPT_ConsumerProducer")
                .sub(1201, "DPT_EnergyDirection");
    }

    private static MainType twoBits() {
        return new MainType(2, "bit with control", new Forced(Words.ON_OFF))
                .sub(1, "DPT_Switch_Control", new Forced(Words.ON_OFF))
                .sub(2, "DPT_Bool_Control", new Forced(Words.NO_YES))
                .sub(3, "DPT_Enable_Control", new Forced(Words.ENABLEMENT))
                .sub(4, "DPT_Ramp_Control", new Forced(Words.RAMP))
                .sub(5, "DPT_Alarm_Control", new Forced(Words.ALARM))
                .sub(6, "DPT_BinaryValue_Control", new Forced(Words.LEVEL))
                .sub(7, "DPT_Step_Control", new Forced(Words.DECREASE_INCREASE))
                .sub(8, "DPT_Direction1_Control", new Forced(Words.UP_DOWN))
                .sub(9, "DPT_Direction2_Control", new Forced(Words.OPEN_CLOSE))
                .sub(10, "DPT_Start_Control", new Forced(Words.STOP_START))
                .sub(11, "DPT_State_Control", new Forced(Words.ACTIVITY))
                .sub(12, "DPT_Invert_Control", new Forced(Words.INVERSION));
    }

    private static MainType fourBits() {
        return new MainType(3, "step with direction", new Unsendable(DIRECTION))
                .sub(7, "DPT_Control_Dimming", new Steps(Words.DECREASE_INCREASE))
                .sub(8, "DPT_Control_Blinds", new Steps(Words.UP_DOWN));
    }
}
