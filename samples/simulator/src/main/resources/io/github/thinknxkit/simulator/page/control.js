// A control for each kind of parameter. Each gives its value as the URL has it, and calls back when that changes.

import { element } from "./dom.js";

let made = 0;

function legend(text, control) {
  return element("div", { class: "field" }, element("span", { class: "legend" }, text), control);
}

function switchOf({ names }, value, changed) {
  const text = element("span", {});
  const box = element("input", { type: "checkbox", role: "switch", "aria-label": "Value", change: () => show() });
  box.checked = value === undefined || !value;
  const show = () => {
    text.textContent = `${box.checked ? 1 : 0} – ${names[box.checked ? 1 : 0]}`;
    changed();
  };
  show();
  const track = element("span", { class: "track" });
  return { view: element("label", { class: "switch" }, box, track, text), value: () => (box.checked ? "1" : "0") };
}

function choiceOf({ names }, value, changed) {
  const group = `choice-${++made}`;
  let chosen = value === undefined ? 0 : value;
  const options = names.map((name, number) => {
    const radio = element("input", { type: "radio", name: group, value: number, checked: number === chosen });
    radio.addEventListener("change", () => {
      chosen = number;
      changed();
    });
    return element("label", {}, radio, element("span", {}, `${number} – ${name}`));
  });
  const view = element("div", { class: "segments large", role: "radiogroup", "aria-label": "Value" }, ...options);
  return { view, value: () => String(chosen) };
}

function sliderOf({ min, max, unit }, value, changed) {
  const start = value === undefined ? Math.round((min + max) / 2) : value;
  const attributes = { min, max, step: 1, value: start };
  const range = element("input", { type: "range", "aria-label": "Value", ...attributes });
  const number = element("input", { type: "number", "aria-label": "Value as a number", ...attributes });
  range.addEventListener("input", () => {
    number.value = range.value;
    changed();
  });
  number.addEventListener("input", () => {
    range.value = number.value;
    changed();
  });
  const amount = element("span", { class: "amount" }, number, element("span", {}, unit));
  return { view: element("div", { class: "slider" }, range, amount), value: () => number.value };
}

function decimalOf({ initial, step, unit }, value, changed) {
  const start = value === undefined ? initial : value;
  const number = element("input", { type: "number", step: "any", value: start, "aria-label": "Value", input: changed });
  number.addEventListener("keydown", (event) => {
    const sign = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    if (sign) {
      event.preventDefault();
      number.value = String(Math.round((Number(number.value) + sign * step) * 1000) / 1000);
      changed();
    }
  });
  return { view: element("span", { class: "amount" }, number, element("span", {}, unit)), value: () => number.value };
}

function groupOf(_, __, changed) {
  const field = element("input", { type: "text", value: "1/0/1", spellcheck: "false", "aria-label": "Group address", input: changed });
  return { view: field, value: () => field.value.trim() };
}

function fixed({ value }) {
  return { view: null, value: () => String(value) };
}

const KINDS = {
  switch: switchOf,
  choice: choiceOf,
  slider: sliderOf,
  decimal: decimalOf,
  group: groupOf,
  fixed,
};

/** Makes the control of a parameter, preset from the present value behind it, if there is one. */
export function controlOf(description, present, changed) {
  const { view, value } = KINDS[description.type](description, present, changed);
  const title = description.type === "group" ? "Group address" : "Value";
  return { parameter: description.parameter, value, view: view === null ? null : legend(title, view) };
}
