// The texts of the page in the reader's language: the browser's, until another one is chosen. Names of a plant and
// everything on the wire stay as they are.

import { byId, element } from "./dom.js";

const LANGUAGES = { en: "English", it: "Italiano", de: "Deutsch", fr: "Français" };
const KEY = "language";

const texts = {};
let language = "en";

function preferred() {
  const wanted = [localStorage.getItem(KEY), ...navigator.languages].filter(Boolean);
  return wanted.map((it) => it.split("-")[0].toLowerCase()).find((it) => it in LANGUAGES) ?? "en";
}

/** Returns a text; what it has in braces is replaced by the values of these names. */
export function t(key, values = {}) {
  return (texts[key] ?? key).replace(/\{(\w+)\}/g, (_, name) => String(values[name] ?? ""));
}

/** Returns the text for a count, which it has as {count}. */
export function plural(key, count) {
  const form = new Intl.PluralRules(language).select(count) === "one" ? "one" : "other";
  return t(`${key}.${form}`, { count: number(count) });
}

export function has(key) {
  return key in texts;
}

export function number(value) {
  return Number(value).toLocaleString(language, { maximumFractionDigits: 6 });
}

/** Formats moments, in milliseconds, as a clock does. */
export function clock(options = {}) {
  return new Intl.DateTimeFormat(language, { hour: "2-digit", minute: "2-digit", second: "2-digit", hourCycle: "h23", ...options });
}

async function load(name) {
  return (await fetch(`${name}-${language}.json`)).json();
}

/** Formats a moment, in milliseconds, as its day. */
export function day(at) {
  return new Intl.DateTimeFormat(language, { dateStyle: "medium" }).format(at);
}

/** Says how long ago a moment was, in milliseconds. */
export function ago(at) {
  const seconds = Math.max(0, Math.round((Date.now() - at) / 1000));
  const format = new Intl.RelativeTimeFormat(language, { numeric: "always" });
  const [unit, count] = seconds < 90 ? ["second", seconds] : seconds < 5400 ? ["minute", Math.round(seconds / 60)] : ["hour", Math.round(seconds / 3600)];
  return format.format(-count, unit);
}

/** Fetches the texts, of the page and of servers of this kind, and fills in those of index.html. */
export async function startTexts() {
  language = preferred();
  Object.assign(texts, ...(await Promise.all([load("text"), load("own-text")])));
  document.documentElement.lang = language;
  fill("data-text", (it, text) => (it.textContent = text));
  fill("data-label", (it, text) => it.setAttribute("aria-label", text));
  fill("data-placeholder", (it, text) => (it.placeholder = text));
  offer();
}

function fill(attribute, put) {
  document.querySelectorAll(`[${attribute}]`).forEach((it) => put(it, t(it.getAttribute(attribute))));
}

/** Another language is another page: what is chosen is in the address, so that loading it again loses nothing of that. */
function offer() {
  const select = byId("language");
  const options = Object.entries(LANGUAGES).map(([value, name]) => element("option", { value, lang: value, selected: value === language }, name));
  select.replaceChildren(...options);
  select.addEventListener("change", () => {
    localStorage.setItem(KEY, select.value);
    location.reload();
  });
}
