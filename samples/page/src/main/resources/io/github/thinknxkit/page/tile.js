// One value of the chosen object: what it is now, what it was lately, and a way to change it by hand.

import { attempt, change } from "./backend.js";
import { chart } from "./chart.js";
import { controlOf } from "./control.js";
import { ask } from "./dialog.js";
import { element, icon } from "./dom.js";
import { valuesOf } from "./history.js";
import { offers } from "./server.js";
import { t } from "./text.js";

/** What cannot be ordered can still be so: a window is opened, and it gets cold. */
const TEMPERATURE = { type: "decimal", initial: 21.5, step: 0.5, unit: "°C" };

/** A scene runs when it is launched, and never by hand. */
const NOT_BY_HAND = ["LAUNCH"];

export class Tile {
  #device;
  #controller;
  #value = element("div", { class: "value" });
  #meter;
  #chart = element("div", { class: "lately" });
  view;

  /** Takes what the server tells of itself, the device, the description of the value, and the commands that its kind has. */
  constructor(server, device, { controller, title, meter }, commands) {
    this.#device = device;
    this.#controller = controller;
    this.#meter = meter ? element("meter", { min: 0, max: 100, "aria-label": title }) : null;
    const byHand = offers(server, "STATES_BY_HAND") && !NOT_BY_HAND.includes(controller);
    const label = t("state.set", { name: title });
    const set = () => this.#set(title, commands);
    const hand = element("button", { type: "button", class: "quiet hand", "aria-label": label, title: label, click: set }, icon("hand"));
    const head = element("div", { class: "tile-head" }, element("h3", {}, title), byHand ? hand : null);
    this.view = element("div", { class: "tile", "data-controller": controller }, head, this.#value, this.#meter, this.#chart);
  }

  show({ value, text }) {
    this.#value.textContent = text(value);
    if (this.#meter) {
      this.#meter.value = value;
    }
    const points = valuesOf(this.#device.guid, this.#controller);
    this.#chart.replaceChildren(...(points.length > 1 ? [chart(points, text)] : []));
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
