// The live log of calls and telegrams: the latest lines only, written a frame at a time, so that no flood stops the page.

import { byId, element } from "./dom.js";
import { on } from "./live.js";
import { LogLine } from "./logline.js";
import { offers } from "./server.js";
import { plural, t } from "./text.js";

/** How many lines are kept. */
const CAPACITY = 400;

export class Log {
  #house;
  #lines = byId("lines");
  #entries = [];
  #fresh = [];
  #byNumber = new Map();
  #paused = false;
  #held = 0;
  #drawn = false;
  #guid = null;

  /** Takes what the page knows of the server. */
  constructor(house) {
    this.#house = house;
    on("call", (event) => this.#add({ ...event, type: "call" }));
    on("answer", ({ number, status, body }) => this.#change(number, { status, body }));
    on("dropped", ({ number }) => this.#change(number, { dropped: true }));
    on("telegram", (event) => this.#add(event));
    on("restarted", (event) => this.#add(event));
    on("faults", ({ call }) => this.#change(call, { fault: true }));
    on("missed", ({ count }) => this.#add({ type: "missed", at: Date.now(), count }));
    byId("pause").addEventListener("click", () => this.#pause(!this.#paused));
    byId("clear").addEventListener("click", () => this.#clear());
    byId("log-device").addEventListener("click", () => this.#filter(null));
    ["show-calls", "show-telegrams"].forEach((id) => byId(id).addEventListener("change", () => this.#draw()));
    this.#draw();
  }

  /** Notes that another server answers, which counts its calls from 1 again. */
  begun(plant) {
    this.#byNumber.clear();
    this.#add({ type: "begun", at: Date.now(), plant });
  }

  #add(entry) {
    const line = new LogLine(entry, this.#house, (guid) => this.#filter(guid));
    this.#entries.push(line);
    this.#fresh.push(line);
    if (entry.number !== undefined) {
      this.#byNumber.set(entry.number, line);
    }
    if (this.#entries.length > CAPACITY) {
      this.#byNumber.delete(this.#entries.shift().entry.number);
    }
    this.#later();
  }

  #change(number, what) {
    this.#byNumber.get(number)?.change(what);
  }

  #pause(paused) {
    this.#paused = paused;
    this.#held = 0;
    const button = byId("pause");
    button.setAttribute("aria-pressed", String(paused));
    button.textContent = t(paused ? "log.resume" : "log.pause");
    byId("waiting").textContent = "";
    this.#draw();
  }

  #clear() {
    this.#entries = [];
    this.#byNumber.clear();
    this.#draw();
  }

  /** Shows the calls of one device only; with null, of all. */
  #filter(guid) {
    this.#guid = guid;
    const name = this.#house.devices.get(guid)?.name ?? guid;
    const chip = byId("log-device");
    chip.hidden = guid === null;
    chip.replaceChildren(element("span", {}, name ?? ""), element("span", { "aria-hidden": "true" }, "×"));
    chip.setAttribute("aria-label", t("log.device.clear", { name: name ?? "" }));
    this.#draw();
  }

  #later() {
    if (this.#paused) {
      this.#held++;
    }
    if (!this.#drawn) {
      this.#drawn = true;
      requestAnimationFrame(() => {
        this.#drawn = false;
        if (this.#paused) {
          byId("waiting").textContent = plural("log.held", this.#held);
        } else {
          this.#drawFresh();
        }
      });
    }
  }

  #isShown({ entry }) {
    const box = { call: "show-calls", telegram: "show-telegrams" }[entry.type];
    const wanted = !box || byId(box).checked;
    return wanted && (this.#guid === null || entry.guid === this.#guid);
  }

  /** Only what is new moves in at the top: lines that are open, or have the focus, stay as they are. */
  #drawFresh() {
    const shown = this.#fresh.filter((line) => this.#isShown(line)).reverse();
    this.#fresh = [];
    if (shown.length > 0) {
      this.#lines.querySelector(".quiet-log")?.remove();
      this.#lines.prepend(...shown.slice(0, CAPACITY).map((line) => line.view));
      while (this.#lines.children.length > CAPACITY) {
        this.#lines.lastChild.remove();
      }
    }
  }

  /** Newest first, so that what just happened is where the eye is. */
  #draw() {
    this.#fresh = [];
    const shown = this.#entries.filter((line) => this.#isShown(line)).reverse();
    const all = offers(this.#house.server, "TELEGRAMS") ? "log.empty" : "log.empty.calls";
    const nothing = element("li", { class: "quiet-log" }, t(this.#guid === null ? all : "log.empty.device"));
    this.#lines.replaceChildren(...(shown.length > 0 ? shown.map((line) => line.view) : [nothing]));
  }
}
