// The chosen object: what it is, what it is doing, and its commands.

import { read } from "./backend.js";
import { Command } from "./command.js";
import { copy } from "./clipboard.js";
import { byId, element, icon } from "./dom.js";
import { goTo } from "./navigation.js";
import { describe, kindName } from "./state.js";
import { t } from "./text.js";
import { Tile } from "./tile.js";

const ASKED_MILLIS = 5000;

export class ObjectView {
  #house;
  #place = byId("object");
  #device = null;
  #tiles = new Map();
  #state = element("div", { class: "state", role: "group", "aria-label": t("state") });
  #panel = element("div", {});
  #commands = [];
  #tabs = [];
  #command = null;
  #chosen = null;

  /** Takes what the page knows of the server: the server itself, its devices and commands. */
  constructor(house) {
    this.#house = house;
    setInterval(() => this.#ask().catch(() => {}), ASKED_MILLIS);
  }

  /** Shows a device and one of its commands, the first unless another is named; with null, that none is chosen. */
  show(device, operation) {
    if (device !== this.#device || device === null) {
      this.#device = device;
      this.#begin();
    }
    if (this.#commands.length > 0) {
      this.#choose(Math.max(0, this.#commands.findIndex((it) => it.operation === operation)));
    }
  }

  /** Shows the present values, if they are of the device with that GUID. */
  refresh(guid = this.#device?.guid) {
    if (this.#device && this.#device.guid === guid) {
      const values = describe(this.#device);
      if (values.some((it) => !this.#tiles.has(it.controller))) {
        this.renew();
        return;
      }
      values.forEach((it) => this.#tiles.get(it.controller).show(it));
    }
  }

  /** Values that are read now and then have an age: what is unchanged is told by nobody, so it is asked for. */
  async #ask() {
    const device = this.#device;
    if (device && Object.keys(device.readAt).length > 0) {
      const { values, readAt, stale } = await read("state", { guid: device.guid });
      Object.assign(device.values, values);
      Object.assign(device, { readAt, stale });
      this.refresh(device.guid);
    }
  }

  /** Makes all anew: the server is another, or has a key now. */
  renew() {
    const operation = this.#chosen?.operation;
    const device = this.#device;
    this.#device = null;
    this.show(device, operation);
  }

  #begin() {
    this.#chosen = null;
    const device = this.#device;
    if (device === null) {
      this.#commands = [];
      this.#place.replaceChildren(nothingChosen());
      return;
    }
    const all = this.#house.commands[device.kind];
    this.#commands = all.filter((it) => !it.controller || device.controllers.includes(it.controller));
    this.#tiles = new Map(describe(device).map((it) => [it.controller, new Tile(this.#house.server, device, it, all)]));
    this.#state.hidden = this.#tiles.size === 0;
    this.#state.replaceChildren(...[...this.#tiles.values()].map((tile) => tile.view));
    this.#place.replaceChildren(head(device), this.#state, this.#list());
    this.#place.scrollTop = 0;
    this.refresh();
  }

  #list() {
    this.#tabs = this.#commands.map(({ operation }) =>
      element(
        "button",
        { type: "button", role: "tab", "aria-controls": "command", "data-operation": operation, click: () => goTo({ command: operation }) },
        t(`command.${operation}`),
      ),
    );
    const list = element("div", { role: "tablist", "aria-label": t("commands"), "aria-orientation": "vertical" }, ...this.#tabs);
    list.addEventListener("keydown", (event) => this.#key(event));
    const side = element("div", { class: "command-list" }, element("h3", {}, t("commands")), list);
    return element("div", { class: "commands" }, side, this.#panel);
  }

  #choose(index) {
    if (this.#commands[index] === this.#chosen) {
      this.#command.refresh();
      return;
    }
    this.#chosen = this.#commands[index];
    this.#tabs.forEach((tab, each) => {
      tab.setAttribute("aria-selected", String(each === index));
      tab.tabIndex = each === index ? 0 : -1;
    });
    this.#command = new Command(this.#house.server, this.#chosen, this.#device);
    this.#panel.replaceChildren(this.#command.view);
  }

  #key(event) {
    const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    if (step) {
      event.preventDefault();
      // The address leads to the command a moment later, and by then the next key may have come.
      const now = this.#tabs.indexOf(document.activeElement);
      const next = (now + step + this.#tabs.length) % this.#tabs.length;
      goTo({ command: this.#commands[next].operation });
      this.#tabs[next].focus();
    }
  }
}

function head(device) {
  const path = device.area.flatMap((area, depth) => [depth > 0 ? icon("chevron") : null, element("bdi", {}, area)]);
  const sub = element("div", { class: "sub" }, element("span", {}, kindName(device.kind)));
  if (device.guid !== "") {
    const guid = element("button", { type: "button", class: "quiet", "aria-label": t("copy.guid"), title: t("copy.guid") }, icon("copy"));
    guid.addEventListener("click", () => copy(device.guid, t("copied.guid")));
    sub.append(element("span", {}, element("code", { class: "guid" }, element("bdi", {}, device.guid)), guid));
  }
  sub.append(...device.tags.map((tag) => element("span", { class: "tag" }, element("bdi", {}, tag))));
  return element(
    "div",
    { class: "object-head" },
    element("a", { class: "button quiet back", href: "#/kit" }, icon("back"), t("nav.project")),
    element("div", { class: "path" }, ...path),
    element("div", { class: "title" }, icon(device.kind), element("div", {}, element("h2", { title: device.name }, device.name), sub)),
  );
}

function nothingChosen() {
  return element("div", { class: "empty" }, icon("project"), element("h2", {}, t("empty.title")), element("p", {}, t("empty.text")));
}
