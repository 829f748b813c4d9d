package io.github.thinknxkit.spec.knx;

import io.github.thinknxkit.spec.knx.Coding.Choice;
import io.github.thinknxkit.spec.knx.Coding.Constant;
import io.github.thinknxkit.spec.model.TelegramFormat;
import java.util.ArrayList;
import java.util.List;

/** The modes of a byte, 20.x. Those that a building is run by have words; the others, mostly of devices' insides, are numbers. */
final class ModeTypes {

    private ModeTypes() {}

    static List<MainType> all() {
        return List.of(withNames(withWords(new MainType(20, "mode in a byte", ByteTypes.unsigned(255, "")))));
    }

    private static MainType withWords(MainType modes) {
        return modes.sub(
                        2,
                        "DPT_BuildingMode",
                        Words.modes("BuildingMode", 0, "building-in-use", "building-not-used", "building-protection"))
                .sub(3, "DPT_OccMode", Words.modes("OccupancyMode", 0, "occupied", "standby", "not-occupied"))
                .sub(4, "DPT_Priority", Words.modes("Priority", 0, "high", "medium", "low", "void"))
                .sub(
                        5,
                        "DPT_LightApplicationMode",
                        Words.modes("LightApplicationMode", 0, "normal", "presence-simulation", "night-round"))
                .sub(
                        7,
                        "DPT_AlarmClassType",
                        Words.modes("AlarmClass", 1, "simple-alarm", "basic-alarm", "extended-alarm"))
                .sub(8, "DPT_PSUMode", Words.modes("PsuMode", 0, "disabled", "enabled", "auto"))
                .sub(
                        102,
                        "DPT_HVACMode",
                        Words.modes("KnxHvacMode", 0, "auto", "comfort", "standby", "economy", "protection"))
                .sub(
                        103,
                        "DPT_DHWMode",
                        Words.modes("DhwMode", 0, "auto", "legio-protect", "normal", "reduced", "off-or-frost-protect"))
                .sub(105, "DPT_HVACContrMode", hvacController())
                .sub(
                        106,
                        "DPT_HVACEmergMode",
                        Words.modes(
                                "HvacEmergencyMode",
                                0,
                                "normal",
                                "pressure",
                                "depressure",
                                "purge",
                                "shutdown",
                                "fire"))
                .sub(
                        107,
                        "DPT_ChangeoverMode",
                        Words.modes("ChangeoverMode", 0, "auto", "cooling-only", "heating-only"))
                .sub(111, "DPT_FanMode", Words.modes("FanMode", 0, "not-running", "permanently-running", "intervals"));
    }

    /** Its numbers have a gap. */
    private static Choice hvacController() {
        Choice gapless = Words.modes(
                "HvacControllerMode",
                0,
                "auto",
                "heat",
                "morning-warmup",
                "cool",
                "night-purge",
                "precool",
                "off",
                "test",
                "emergency-heat",
                "fan-only",
                "free-cool",
                "ice",
                "maximum-heating",
                "economic-heat-cool",
                "dehumidification",
                "calibration-mode",
                "emergency-cool",
                "emergency-steam");
        List<Constant> constants = new ArrayList<>(gapless.constants());
        constants.add(new Constant("nodem", 20));
        return new Choice(gapless.javaType(), TelegramFormat.UNSIGNED_BYTE, constants);
    }

    private static MainType withNames(MainType modes) {
        return modes.sub(1, "DPT_SCLOMode")
                .sub(6, "DPT_ApplicationArea")
                .sub(11, "DPT_ErrorClass_System")
                .sub(12, "DPT_ErrorClass_HVAC")
                .sub(13, "DPT_Time_Delay")
                .sub(14, "DPT_Beaufort_Wind_Force_Scale")
                .sub(17, "DPT_SensorSelect")
                .sub(20, "DPT_ActuatorConnectType")
                .sub(21, "DPT_Cloud_Cover")
                .sub(22, "DPT_PowerReturnMode")
                .sub(100, "DPT_FuelType")
                .sub(101, "DPT_BurnerType")
                .sub(104, "DPT_LoadPriority")
                .sub(108, "DPT_ValveMode")
                .sub(109, "DPT_DamperMode")
                .sub(110, "DPT_HeaterMode")
                .sub(112, "DPT_MasterSlaveMode")
                .sub(113, "DPT_StatusRoomSetp")
                .sub(114, "DPT_Metering_DeviceType")
                .sub(115, "DPT_HumDehumMode")
                .sub(120, "DPT_ADAType")
                .sub(121, "DPT_BackupMode")
                .sub(122, "DPT_StartSynchronization")
                .sub(600, "DPT_Behaviour_Lock_Unlock")
                .sub(601, "DPT_Behaviour_Bus_Power_Up_Down")
                .sub(602, "DPT_DALI_Fade_Time")
                .sub(603, "DPT_BlinkingMode")
                .sub(604, "DPT_LightControlMode")
                .sub(605, "DPT_SwitchPBModel")
                .sub(606, "DPT_PBAction")
                .sub(607, "DPT_DimmPBModel")
                .sub(608, "DPT_SwitchOnMode")
                .sub(609, "DPT_LoadTypeSet")
                .sub(610, "DPT_LoadTypeDetected")
                .sub(801, "DPT_SABExceptBehaviour")
                .sub(802, "DPT_SABBehaviour_Lock_Unlock")
                .sub(803, "DPT_SSSBMode")
                .sub(804, "DPT_BlindsControlMode")
                .sub(1000, "DPT_CommMode")
                .sub(1001, "DPT_AddInfoTypes")
                .sub(1002, "DPT_RF_ModeSelect")
                .sub(1003, "DPT_RF_FilterSelect")
                .sub(1004, "DPT_Medium")
                .sub(1005, "DPT_PB_Function")
                .sub(1200, "DPT_MBus_BreakerValve_State")
                .sub(1202, "DPT_Gas_Measurement_Condition");
    }
}
