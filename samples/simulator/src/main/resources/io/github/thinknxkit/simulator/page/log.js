// The live log of calls and telegrams: the latest lines only, written a frame at a time, so that no flood stops the page.

import { byId, element } from "./dom.js";
import { on } from "./live.js";

/** How many lines are kept. */
const CAPACITY = 400;

const TIME = new Intl.DateTimeFormat("en-GB", {
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
  fractionalSecondDigits: 3,
  hourCycle: "h23",
});

const SCHEMES = {
  NONE: "not authenticated",
  BASIC: "Basic",
  DIGEST_MD5: "Digest MD5",
  DIGEST_SHA_256: "Digest SHA-256",
  QUERY: "credentials in the URL",
  KEY: "key",
};

const DOORS = { LOCAL: "local", CLOUD: "cloud", CLOUD_PLAIN: "cloud, plain http" };

export class Log {
  #lines = byId("lines");
  #entries = [];
  #byNumber = new Map();
  #paused = false;
  #missed = 0;
  #drawn = false;

  constructor() {
    on("call", (event) => this.#add({ type: "call", ...event }));
    on("answer", (event) => this.#answered(event));
    on("telegram", (event) => this.#add(event));
    on("faults", (event) => this.#struck(event));
    on("missed", ({ count }) => this.#add({ type: "missed", at: Date.now(), count }));
    byId("pause").addEventListener("click", () => this.#pause(!this.#paused));
    byId("clear").addEventListener("click", () => this.#clear());
    ["show-calls", "show-telegrams"].forEach((id) => byId(id).addEventListener("change", () => this.#draw()));
    this.#draw();
  }

  #add(entry) {
    this.#entries.push(entry);
    if (entry.number !== undefined) {
      this.#byNumber.set(entry.number, entry);
    }
    if (this.#entries.length > CAPACITY) {
      this.#byNumber.delete(this.#entries.shift().number);
    }
    this.#later();
  }

  #answered({ number, status }) {
    const entry = this.#byNumber.get(number);
    if (entry) {
      entry.status = status;
      entry.view = null;
      this.#later();
    }
  }

  #struck({ call }) {
    const entry = this.#byNumber.get(call);
    if (entry) {
      entry.fault = true;
      entry.view = null;
    }
  }

  #pause(paused) {
    this.#paused = paused;
    this.#missed = 0;
    const button = byId("pause");
    button.setAttribute("aria-pressed", String(paused));
    button.textContent = paused ? "Resume" : "Pause";
    byId("waiting").textContent = "";
    this.#draw();
  }

  #clear() {
    this.#entries = [];
    this.#byNumber.clear();
    this.#draw();
  }

  #later() {
    if (this.#paused) {
      this.#missed++;
    }
    if (!this.#drawn) {
      this.#drawn = true;
      requestAnimationFrame(() => {
        this.#drawn = false;
        if (this.#paused) {
          byId("waiting").textContent = `${this.#missed} held back`;
        } else {
          this.#draw();
        }
      });
    }
  }

  #isShown(entry) {
    const box = { call: "show-calls", telegram: "show-telegrams" }[entry.type];
    return !box || byId(box).checked;
  }

  /** Newest first, so that what just happened is where the eye is. */
  #draw() {
    const shown = this.#entries.filter((entry) => this.#isShown(entry)).reverse();
    const views = shown.map((entry) => (entry.view ??= line(entry)));
    this.#lines.replaceChildren(...(views.length > 0 ? views : [nothing()]));
  }
}

function nothing() {
  return element("li", { class: "quiet-log" }, "Nothing yet. Calls to the API and KNX telegrams appear here as they happen.");
}

function time(at) {
  return element("time", {}, TIME.format(at));
}

function line(entry) {
  return { call: callLine, telegram: telegramLine, missed: missedLine }[entry.type](entry);
}

function callLine({ at, method, path, query, form, door, scheme, status, fault }) {
  const what = `${method} ${path}${query ? `?${query}` : ""}`;
  const detail = [DOORS[door] ?? door, SCHEMES[scheme] ?? scheme, form ? `form ${form}` : null, fault ? "hit by a fault" : null];
  return element(
    "li",
    { "data-type": "call" },
    element("span", { class: "what" }, what),
    element("span", { class: "status", "data-class": status ? String(status)[0] : fault ? "lost" : "" }, status ? String(status) : "…"),
    element("span", { class: "detail" }, time(at), detail.filter(Boolean).join(" · ")),
  );
}

function telegramLine({ at, group, datapoint, raw, value }) {
  return element(
    "li",
    { "data-type": "telegram" },
    element("span", { class: "what" }, `${group} = ${value}`),
    element("span", { class: "status", "data-class": "knx" }, "KNX"),
    element("span", { class: "detail" }, time(at), `${datapoint.replace("_", " ")} · ${raw}`),
  );
}

function missedLine({ at, count }) {
  return element("li", {}, element("span", { class: "detail" }, time(at), `${count} events came too fast to be shown`));
}
