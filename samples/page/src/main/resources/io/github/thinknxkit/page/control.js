// A control for each kind of parameter. Each gives its value as the URL has it, says what the document has against that
// value, and calls back when it changes.

import { element } from "./dom.js";
import { t } from "./text.js";

const DECIMAL = /^-?\d+(\.\d+)?$/;
const GROUP = /^(\d{1,2})\/(\d)\/(\d{1,3})$/;

let made = 0;

function optionName(value, word) {
  return word === String(value) ? word : `${value} – ${t(`choice.${word}`)}`;
}

function switchOf({ words }, value, changed) {
  const text = element("span", {});
  const box = element("input", { type: "checkbox", role: "switch", "aria-label": t("value"), change: () => show() });
  box.checked = value === undefined || !value;
  const show = () => {
    text.textContent = optionName(box.checked ? 1 : 0, words[box.checked ? 1 : 0]);
    changed();
  };
  show();
  const track = element("span", { class: "track" });
  return { view: element("label", { class: "switch" }, box, track, text), value: () => (box.checked ? "1" : "0") };
}

function choiceOf({ options }, value, changed) {
  const group = `choice-${++made}`;
  let chosen = options.some((option) => option.value === value) ? value : options[0].value;
  const radios = options.map((option) => {
    const radio = element("input", { type: "radio", name: group, value: option.value, checked: option.value === chosen });
    radio.addEventListener("change", () => {
      chosen = option.value;
      changed();
    });
    return element("label", {}, radio, element("span", {}, optionName(option.value, option.word)));
  });
  const view = element("div", { class: "segments large", role: "radiogroup", "aria-label": t("value") }, ...radios);
  return { view, value: () => String(chosen) };
}

/** A field that takes any text: what the document forbids can be tried, too. */
function field(value, label, changed) {
  const attributes = { type: "text", value, "aria-label": label, autocomplete: "off", spellcheck: "false", "data-value": true };
  return element("input", { ...attributes, input: changed });
}

function amount(number, unit) {
  return element("span", { class: "amount" }, number, element("span", {}, unit));
}

function sliderOf({ min, max, unit }, value, changed) {
  const start = value === undefined ? Math.round((min + max) / 2) : value;
  const range = element("input", { type: "range", "aria-label": t("value"), min, max, step: 1, value: start });
  const number = field(start, t("value.number"), () => {
    range.value = number.value;
    changed();
  });
  number.inputMode = "numeric";
  range.addEventListener("input", () => {
    number.value = range.value;
    changed();
  });
  return { view: element("div", { class: "slider" }, range, amount(number, unit)), value: () => number.value.trim() };
}

function decimalOf({ initial, step, unit }, value, changed) {
  const number = field(value === undefined ? initial : value, t("value"), changed);
  number.inputMode = "decimal";
  number.addEventListener("keydown", (event) => {
    const sign = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    if (sign && DECIMAL.test(number.value)) {
      event.preventDefault();
      number.value = String(Math.round((Number(number.value) + sign * step) * 1000) / 1000);
      changed();
    }
  });
  return { view: amount(number, unit), value: () => number.value.trim() };
}

function groupOf(_, __, changed) {
  const group = field("1/0/1", t("group"), changed);
  return { view: group, value: () => group.value.trim() };
}

function fixed({ value }) {
  return { view: null, value: () => String(value) };
}

const KINDS = { switch: switchOf, choice: choiceOf, slider: sliderOf, decimal: decimalOf, group: groupOf, fixed };

function isWhole(text, min, max) {
  return /^-?\d+$/.test(text) && Number(text) >= min && Number(text) <= max;
}

function range(text, min, max) {
  return isWhole(text, min, max) ? null : t("hint.whole", { min, max });
}

function group(text) {
  const [main, middle, sub] = GROUP.exec(text)?.slice(1).map(Number) ?? [];
  return main <= 31 && middle <= 7 && sub <= 255 ? null : t("hint.group");
}

/** What the document has against a value; null if it has nothing. */
const HINTS = {
  switch: (text) => range(text, 0, 1),
  choice: (text, { options }) => range(text, 0, options.length - 1),
  slider: (text, { min, max }) => range(text, min, max),
  decimal: (text) => (DECIMAL.test(text) ? null : t("hint.decimal")),
  group,
  fixed: () => null,
};

/** Lets a control that offers the document's values only step aside for a field that takes any. */
function withOthers(control, changed) {
  const other = field("", t("value.other"), changed);
  const button = element("button", { type: "button", class: "quiet other", "aria-pressed": "false" }, t("value.other"));
  other.hidden = true;
  button.addEventListener("click", () => {
    const typed = other.hidden;
    other.value = control.value();
    other.hidden = !typed;
    control.view.hidden = typed;
    button.setAttribute("aria-pressed", String(typed));
    (typed ? other : button).focus();
    changed();
  });
  const view = element("div", { class: "with-other" }, control.view, other, button);
  return { view, value: () => (other.hidden ? control.value() : other.value.trim()) };
}

/** Makes the control of a parameter, preset from the present value behind it, if there is one. */
export function controlOf(description, present, changed) {
  const { type, parameter } = description;
  const hintId = `hint-${++made}`;
  const hint = element("p", { class: "hint", id: hintId, role: "status" });
  const objection = () => HINTS[type](control.value(), description);
  const told = () => {
    hint.textContent = objection() ?? "";
    view?.querySelectorAll("[data-value]").forEach((it) => it.setAttribute("aria-invalid", String(objection() !== null)));
    changed();
  };
  // A control says at its birth that it changed; nobody can be asked then.
  const later = () => control && told();
  let control = null;
  let view = null;
  control = KINDS[type](description, present, later);
  if (type === "switch" || type === "choice") {
    control = withOthers(control, later);
  }
  if (control.view !== null) {
    control.view.querySelectorAll("[data-value]").forEach((it) => it.setAttribute("aria-describedby", hintId));
    const title = element("span", { class: "legend" }, t(type === "group" ? "group" : "value"));
    view = element("div", { class: "field" }, title, control.view, hint);
  }
  return { parameter, value: () => control.value(), objection, view };
}
