// One value of the chosen object: what it is now, what it was lately, and a way to change it by hand.

import { attempt, change } from "./backend.js";
import { chart } from "./chart.js";
import { controlOf } from "./control.js";
import { ask } from "./dialog.js";
import { element, icon } from "./dom.js";
import { recall, valuesOf } from "./history.js";
import { offers } from "./server.js";
import { ago, t } from "./text.js";

/** What cannot be ordered can still be so: a window is opened, and it gets cold. */
const TEMPERATURE = { type: "decimal", initial: 21.5, step: 0.5, unit: "°C" };

const DAY_MILLIS = 86400000;
const SHOWN = 60;

/** A scene runs when it is launched, and never by hand. */
const NOT_BY_HAND = ["LAUNCH"];

export class Tile {
  #device;
  #controller;
  #value = element("div", { class: "value" });
  #meter;
  #chart = element("div", { class: "lately" });
  #age = element("p", { class: "age", hidden: true });
  #server;
  #meaning = null;
  view;

  /** Takes what the server tells of itself, the device, the description of the value, and the commands that its kind has. */
  constructor(server, device, { controller, title, meter }, commands) {
    this.#server = server;
    this.#device = device;
    this.#controller = controller;
    this.#meter = meter ? element("meter", { min: 0, max: 100, "aria-label": title }) : null;
    const byHand = offers(server, "STATES_BY_HAND") && !NOT_BY_HAND.includes(controller);
    const label = t("state.set", { name: title });
    const set = () => this.#set(title, commands);
    const hand = element("button", { type: "button", class: "quiet hand", "aria-label": label, title: label, click: set }, icon("hand"));
    const head = element("div", { class: "tile-head" }, element("h3", {}, title), byHand ? hand : null);
    this.view = element("div", { class: "tile", "data-controller": controller }, head, this.#value, this.#meter, this.#age, this.#chart);
    if (offers(server, "HISTORY")) {
      recall(device.guid, controller).then(() => this.#draw(), () => {});
    }
  }

  show({ value, text }) {
    this.#value.textContent = text(value);
    if (this.#meter) {
      this.#meter.value = value;
    }
    this.#meaning = text;
    this.#tellAge();
    this.#draw();
  }

  #tellAge() {
    const readAt = this.#device.readAt[this.#controller];
    const stale = this.#device.stale.includes(this.#controller);
    this.#age.hidden = readAt === undefined;
    this.#age.textContent = readAt === undefined ? "" : t(stale ? "stale" : "age", { age: ago(readAt) });
    this.view.toggleAttribute("data-stale", stale);
  }

  #draw() {
    const points = valuesOf(this.#device.guid, this.#controller);
    const day = offers(this.#server, "HISTORY");
    const shown = day ? points : points.slice(-SHOWN);
    const drawn = shown.length > 1 && this.#meaning !== null;
    this.#chart.replaceChildren(...(drawn ? [chart(shown, this.#meaning, day ? Date.now() - DAY_MILLIS : null)] : []));
  }

  async #set(title, commands) {
    const command = commands.find((it) => it.controller === this.#controller && it.effect === "SET");
    const control = controlOf(command?.controls[0] ?? TEMPERATURE, this.#device.values[this.#controller], () => {});
    const content = element("div", { class: "choose" }, element("p", {}, t("state.set.lead")), control.view);
    if (await ask({ title: `${this.#device.name}: ${title}`, content, action: t("state.set.action") })) {
      const fields = { guid: this.#device.guid, controller: this.#controller, value: control.value() };
      await attempt(t("state.set", { name: title }), () => change("state/put", fields));
    }
  }
}
