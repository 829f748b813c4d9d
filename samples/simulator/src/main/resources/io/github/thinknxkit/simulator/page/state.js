// What the values of devices are called, with the meanings that the document gives to numbers.

const onOff = (value) => (value ? "On" : "Off");
const percent = (value) => `${value} %`;
const degrees = (value) => `${value} °C`;
const named = (...names) => (value) => names[value] ?? String(value);

const THERMOSTAT_MODES = named("Standby", "Comfort", "Night / economy", "Frost / heat protection");
const HVAC_MODES = named("Cooling", "Heating", "Dry", "Fan", "Auto");

const CONTROLLERS = {
  POWER: ["Power", onOff],
  POWER_LEVEL: ["Power level", percent, "meter"],
  POSITION: ["Position", percent, "meter"],
  ANGLE: ["Lamella angle", percent, "meter"],
  VALUE: ["Value", String],
  ACTUAL_TEMPERATURE: ["Actual temperature", degrees],
  SETPOINT: ["Setpoint", degrees],
  MODALITY: ["Modality", String],
  CHRONOTABLE: ["Chronoscheduling", (value) => (value ? "Enabled" : "Disabled")],
  FAN_SPEED: ["Fan speed", named("Auto", "Minimum", "Average", "Maximum")],
  LAUNCH: ["Scene", (value) => (value ? "Running" : "Idle")],
};

export const KINDS = {
  LIGHT: "Lights, switches and bulbs",
  BLIND: "Blinds, curtains and lamellas",
  ANALOG_VALUE: "Analog values",
  THERMOSTAT: "Thermostats",
  HVAC: "HVAC units and fans",
  SCENE: "Scenes",
  BUTTON: "Generic buttons",
  SYSTEM: "System commands",
};

/** Describes each value of a device: its name, its text, and whether a meter shows it. */
export function describe(device) {
  return Object.entries(device.values).map(([controller, value]) => {
    const [title, text, meter] = CONTROLLERS[controller] ?? [controller, String];
    return { controller, title, value, text: meaning(device, controller, text)(value), meter: meter === "meter" };
  });
}

function meaning(device, controller, text) {
  return controller === "MODALITY" ? (device.kind === "HVAC" ? HVAC_MODES : THERMOSTAT_MODES) : text;
}

/** Says in a word or two what a device is doing, for the tree. */
export function summary(device) {
  const now = device.values;
  switch (device.kind) {
    case "LIGHT":
      return now.POWER_LEVEL > 0 ? percent(now.POWER_LEVEL) : now.POWER === undefined ? "" : onOff(now.POWER);
    case "BLIND":
      return now.POSITION === undefined ? "" : percent(now.POSITION);
    case "ANALOG_VALUE":
      return now.VALUE === undefined ? "" : String(now.VALUE);
    case "THERMOSTAT":
      return now.ACTUAL_TEMPERATURE === undefined ? "" : degrees(now.ACTUAL_TEMPERATURE);
    case "HVAC":
      return now.POWER === 1 && now.SETPOINT !== undefined ? degrees(now.SETPOINT) : onOff(now.POWER);
    case "SCENE":
      return now.LAUNCH ? "Running" : "";
    default:
      return "";
  }
}

/** Tells whether a device deserves to stand out: it burns, blows or plays. */
export function isActive(device) {
  return Boolean(device.values.POWER || device.values.POWER_LEVEL || device.values.LAUNCH);
}
