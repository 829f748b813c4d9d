package io.github.thinknxkit.spec.knx;

import io.github.thinknxkit.spec.knx.Coding.Scaled;
import io.github.thinknxkit.spec.knx.Coding.SceneControl;
import io.github.thinknxkit.spec.knx.Coding.SceneNumber;
import io.github.thinknxkit.spec.knx.Coding.Whole;
import io.github.thinknxkit.spec.model.TelegramFormat;
import java.util.List;

/** The types of a byte that is a number. That it is one byte says nothing of its meaning: the sub type decides. */
final class ByteTypes {

    private ByteTypes() {}

    static List<MainType> all() {
        return List.of(unsigned(), signed(), sceneNumber(), sceneControl());
    }

    static Whole unsigned(int max, String unit) {
        return new Whole(TelegramFormat.UNSIGNED_BYTE, 0, max, unit);
    }

    private static Whole signed(String unit) {
        return new Whole(TelegramFormat.SIGNED_BYTE, -128, 127, unit);
    }

    private static MainType unsigned() {
        return new MainType(5, "unsigned byte", unsigned(255, ""))
                .sub(1, "DPT_Scaling", new Scaled(100, "%"))
                .sub(3, "DPT_Angle", new Scaled(360, "°"))
                .sub(4, "DPT_Percent_U8", unsigned(255, "%"))
                .sub(5, "DPT_DecimalFactor", unsigned(255, ""))
                // 255 is reserved.
                .sub(6, "DPT_Tariff", unsigned(254, ""))
                .sub(10, "DPT_Value_1_Ucount", unsigned(255, "counter pulses"))
                .sub(100, "DPT_FanStage", unsigned(255, ""));
    }

    private static MainType signed() {
        return new MainType(6, "signed byte", signed(""))
                .sub(1, "DPT_Percent_V8", signed("%"))
                .sub(10, "DPT_Value_1_Count", signed("counter pulses"))
                .sub(20, "DPT_Status_Mode3", UnsendableTypes.packed("6.020", "byte of five flags and a mode"));
    }

    private static MainType sceneNumber() {
        return new MainType(17, "scene number", new SceneNumber()).sub(1, "DPT_SceneNumber");
    }

    private static MainType sceneControl() {
        return new MainType(18, "scene control", new SceneControl()).sub(1, "DPT_SceneControl");
    }
}
