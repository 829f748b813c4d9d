package io.github.thinknxkit.spec.knx;

import io.github.thinknxkit.spec.knx.Coding.Float4;
import java.util.List;

/** The floating-point numbers of four bytes, 14.x: every quantity of physics. */
final class Float4Types {

    private Float4Types() {}

    static List<MainType> all() {
        return List.of(fromForce(toEnergy(new MainType(14, "floating-point number of 4 bytes", in("")))));
    }

    private static MainType toEnergy(MainType quantities) {
        return quantities
                .sub(0, "DPT_Value_Acceleration", in("m/s²"))
                .sub(1, "DPT_Value_Acceleration_Angular", in("rad/s²"))
                .sub(2, "DPT_Value_Activation_Energy", in("J/mol"))
                .sub(3, "DPT_Value_Activity", in("1/s"))
                .sub(4, "DPT_Value_Mol", in("mol"))
                .sub(5, "DPT_Value_Amplitude", in(""))
                .sub(6, "DPT_Value_AngleRad", in("rad"))
                .sub(7, "DPT_Value_AngleDeg", in("°"))
                .sub(8, "DPT_Value_Angular_Momentum", in("Js"))
                .sub(9, "DPT_Value_Angular_Velocity", in("rad/s"))
                .sub(10, "DPT_Value_Area", in("m²"))
                .sub(11, "DPT_Value_Capacitance", in("F"))
                .sub(12, "DPT_Value_Charge_DensitySurface", in("C/m²"))
                .sub(13, "DPT_Value_Charge_DensityVolume", in("C/m³"))
                .sub(14, "DPT_Value_Compressibility", in("m²/N"))
                .sub(15, "DPT_Value_Conductance", in("1/Ω"))
                .sub(16, "DPT_Value_Electrical_Conductivity", in("1/(Ωm)"))
                .sub(17, "DPT_Value_Density", in("kg/m³"))
                .sub(18, "DPT_Value_Electric_Charge", in("C"))
                .sub(19, "DPT_Value_Electric_Current", in("A"))
                .sub(20, "DPT_Value_Electric_CurrentDensity", in("A/m²"))
                .sub(21, "DPT_Value_Electric_DipoleMoment", in("Cm"))
                .sub(22, "DPT_Value_Electric_Displacement", in("C/m²"))
                .sub(23, "DPT_Value_Electric_FieldStrength", in("V/m"))
                .sub(24, "DPT_Value_Electric_Flux", in("Vm"))
                .sub(25, "DPT_Value_Electric_FluxDensity", in("C/m²"))
                .sub(26, "DPT_Value_Electric_Polarization", in("C/m²"))
                .sub(27, "DPT_Value_Electric_Potential", in("V"))
                .sub(28, "DPT_Value_Electric_PotentialDifference", in("V"))
                .sub(29, "DPT_Value_ElectromagneticMoment", in("A m²"))
                .sub(30, "DPT_Value_Electromotive_Force", in("V"))
                .sub(31, "DPT_Value_Energy", in("J"));
    }

    private static MainType fromForce(MainType quantities) {
        return quantities
                .sub(32, "DPT_Value_Force", in("N"))
                .sub(33, "DPT_Value_Frequency", in("Hz"))
                .sub(34, "DPT_Value_Angular_Frequency", in("rad/s"))
                .sub(35, "DPT_Value_Heat_Capacity", in("J/K"))
                .sub(36, "DPT_Value_Heat_FlowRate", in("W"))
                .sub(37, "DPT_Value_Heat_Quantity", in("J"))
                .sub(38, "DPT_Value_Impedance", in("Ω"))
                .sub(39, "DPT_Value_Length", in("m"))
                .sub(40, "DPT_Value_Light_Quantity", in("J"))
                .sub(41, "DPT_Value_Luminance", in("cd/m²"))
                .sub(42, "DPT_Value_Luminous_Flux", in("lm"))
                .sub(43, "DPT_Value_Luminous_Intensity", in("cd"))
                .sub(44, "DPT_Value_Magnetic_FieldStrength", in("A/m"))
                .sub(45, "DPT_Value_Magnetic_Flux", in("Wb"))
                .sub(46, "DPT_Value_Magnetic_FluxDensity", in("T"))
                .sub(47, "DPT_Value_Magnetic_Moment", in("A m²"))
                .sub(48, "DPT_Value_Magnetic_Polarization", in("T"))
                .sub(49, "DPT_Value_Magnetization", in("A/m"))
                .sub(50, "DPT_Value_MagnetomotiveForce", in("A"))
                .sub(51, "DPT_Value_Mass", in("kg"))
                .sub(52, "DPT_Value_MassFlux", in("kg/s"))
                .sub(53, "DPT_Value_Momentum", in("N/s"))
                .sub(54, "DPT_Value_Phase_AngleRad", in("rad"))
                .sub(55, "DPT_Value_Phase_AngleDeg", in("°"))
                .sub(56, "DPT_Value_Power", in("W"))
                .sub(57, "DPT_Value_Power_Factor", in(""))
                .sub(58, "DPT_Value_Pressure", in("Pa"))
                .sub(59, "DPT_Value_Reactance", in("Ω"))
                .sub(60, "DPT_Value_Resistance", in("Ω"))
                .sub(61, "DPT_Value_Resistivity", in("Ωm"))
                .sub(62, "DPT_Value_SelfInductance", in("H"))
                .sub(63, "DPT_Value_SolidAngle", in("sr"))
                .sub(64, "DPT_Value_Sound_Intensity", in("W/m²"))
                .sub(65, "DPT_Value_Speed", in("m/s"))
                .sub(66, "DPT_Value_Stress", in("Pa"))
                .sub(67, "DPT_Value_Surface_Tension", in("N/m"))
                .sub(68, "DPT_Value_Common_Temperature", in("°C"))
                .sub(69, "DPT_Value_Absolute_Temperature", in("K"))
                .sub(70, "DPT_Value_TemperatureDifference", in("K"))
                .sub(71, "DPT_Value_Thermal_Capacity", in("J/K"))
                .sub(72, "DPT_Value_Thermal_Conductivity", in("W/(m K)"))
                .sub(73, "DPT_Value_ThermoelectricPower", in("V/K"))
                .sub(74, "DPT_Value_Time", in("s"))
                .sub(75, "DPT_Value_Torque", in("Nm"))
                .sub(76, "DPT_Value_Volume", in("m³"))
                .sub(77, "DPT_Value_Volume_Flux", in("m³/s"))
                .sub(78, "DPT_Value_Weight", in("N"))
                .sub(79, "DPT_Value_Work", in("J"))
                .sub(80, "DPT_Value_ApparentPower", in("VA"))
                .sub(1200, "DPT_Volume_Flux_Meter", in("m³/h"))
                .sub(1201, "DPT_Volume_Flux_ls", in("l/s"));
    }

    private static Float4 in(String unit) {
        return new Float4(unit);
    }
}
