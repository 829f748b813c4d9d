package io.github.thinknxkit.spec.knx;

import io.github.thinknxkit.spec.knx.Coding.Float2;
import java.util.List;

/** The floating-point numbers of two bytes, 9.x. */
final class Float2Types {

    /** The least value that two bytes hold. */
    private static final double LEAST = -671_088.64;

    /** The lower bound that KNX gives most of these types. */
    private static final double MIN = -670_760;

    /** What would be the greatest, 670760.96, is 0x7FFF and always means invalid data (KNX 3/7/2): the one below it. */
    private static final double GREATEST = 670_433.28;

    private static final double ABSOLUTE_ZERO_CELSIUS = -273;
    private static final double ABSOLUTE_ZERO_FAHRENHEIT = -459.6;

    private Float2Types() {}

    static List<MainType> all() {
        return List.of(new MainType(9, "floating-point number of 2 bytes", from(LEAST, ""))
                .sub(1, "DPT_Value_Temp", from(ABSOLUTE_ZERO_CELSIUS, "°C"))
                .sub(2, "DPT_Value_Tempd", from(MIN, "K"))
                .sub(3, "DPT_Value_Tempa", from(MIN, "K/h"))
                .sub(4, "DPT_Value_Lux", from(0, "lx"))
                .sub(5, "DPT_Value_Wsp", from(0, "m/s"))
                .sub(6, "DPT_Value_Pres", from(0, "Pa"))
                .sub(7, "DPT_Value_Humidity", from(0, "%"))
                .sub(8, "DPT_Value_AirQuality", from(0, "ppm"))
                .sub(9, "DPT_Value_AirFlow", from(MIN, "m³/h"))
                .sub(10, "DPT_Value_Time1", from(MIN, "s"))
                .sub(11, "DPT_Value_Time2", from(MIN, "ms"))
                .sub(20, "DPT_Value_Volt", from(MIN, "mV"))
                .sub(21, "DPT_Value_Curr", from(MIN, "mA"))
                .sub(22, "DPT_PowerDensity", from(MIN, "W/m²"))
                .sub(23, "DPT_KelvinPerPercent", from(MIN, "K/%"))
                .sub(24, "DPT_Power", from(MIN, "kW"))
                .sub(25, "DPT_Value_Volume_Flow", from(MIN, "l/h"))
                .sub(26, "DPT_Rain_Amount", from(LEAST, "l/m²"))
                .sub(27, "DPT_Value_Temp_F", from(ABSOLUTE_ZERO_FAHRENHEIT, "°F"))
                .sub(28, "DPT_Value_Wsp_kmh", from(0, "km/h"))
                .sub(29, "DPT_Value_Absolute_Humidity", from(0, "g/m³"))
                .sub(30, "DPT_Concentration_µgm3", from(0, "µg/m³")));
    }

    private static Float2 from(double min, String unit) {
        return new Float2(min, GREATEST, unit);
    }
}
