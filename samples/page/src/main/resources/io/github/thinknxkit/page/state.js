// What the values of devices are called, with the meanings that the document gives to numbers.

import { number, t } from "./text.js";

const word = (key) => t(`choice.${key}`);
const onOff = (value) => word(value ? "on" : "off");
const percent = (value) => `${number(value)} %`;
const degrees = (value) => `${number(value)} °C`;
const named = (...keys) => (value) => (keys[value] === undefined ? String(value) : word(keys[value]));

const THERMOSTAT_MODES = named("standby", "comfort", "night", "protection");
const HVAC_MODES = named("cooling", "heating", "dry", "fan", "auto");

const TEXTS = {
  POWER: onOff,
  POWER_LEVEL: percent,
  POSITION: percent,
  ANGLE: percent,
  VALUE: number,
  ACTUAL_TEMPERATURE: degrees,
  SETPOINT: degrees,
  CHRONOTABLE: (value) => word(value ? "enabled" : "disabled"),
  FAN_SPEED: named("auto", "minimum", "average", "maximum"),
  LAUNCH: (value) => t(value ? "scene.running" : "scene.idle"),
};

const METERS = ["POWER_LEVEL", "POSITION", "ANGLE"];

export function kindName(kind) {
  return t(`kind.${kind}`);
}

/** Describes each value of a device: its name, what a value is called, and whether a meter shows it. */
export function describe(device) {
  return Object.entries(device.values).map(([controller, value]) => ({
    controller,
    value,
    title: t(`controller.${controller}`),
    text: meaning(device, controller),
    meter: METERS.includes(controller),
  }));
}

function meaning(device, controller) {
  return controller === "MODALITY" ? (device.kind === "HVAC" ? HVAC_MODES : THERMOSTAT_MODES) : (TEXTS[controller] ?? String);
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
      return now.VALUE === undefined ? "" : number(now.VALUE);
    case "THERMOSTAT":
      return now.ACTUAL_TEMPERATURE === undefined ? "" : degrees(now.ACTUAL_TEMPERATURE);
    case "HVAC":
      return now.POWER === 1 && now.SETPOINT !== undefined ? degrees(now.SETPOINT) : onOff(now.POWER);
    case "SCENE":
      return now.LAUNCH ? t("scene.running") : "";
    default:
      return "";
  }
}

/** Returns whether a device deserves to stand out: it burns, blows or plays. */
export function isActive(device) {
  return Boolean(device.values.POWER || device.values.POWER_LEVEL || device.values.LAUNCH);
}
