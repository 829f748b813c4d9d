// The chosen object: what it is, what it is doing, and its commands.

import { Command } from "./command.js";
import { copy } from "./clipboard.js";
import { byId, element, icon } from "./dom.js";
import { describe, KINDS } from "./state.js";

export class ObjectView {
  #server;
  #commands;
  #place = byId("object");
  #device = null;
  #tiles = element("div", { class: "state", role: "group", "aria-label": "State" });
  #panel = element("div", {});
  #tabs = [];

  /** Takes what the server tells of itself and the commands by kind. */
  constructor(server, commands) {
    this.#server = server;
    this.#commands = commands;
  }

  /** Shows a device, or with null that none is chosen. */
  show(device) {
    this.#device = device;
    if (device === null) {
      this.#place.replaceChildren(nothingChosen());
      return;
    }
    const commands = this.#commands[device.kind].filter((it) => !it.controller || device.controllers.includes(it.controller));
    this.#place.replaceChildren(head(device), this.#tiles, this.#commandsOf(commands));
    this.#place.scrollTop = 0;
    this.refresh();
    if (commands.length > 0) {
      this.#choose(0, commands);
    }
  }

  /** Shows the present values. */
  refresh() {
    if (this.#device) {
      this.#tiles.hidden = Object.keys(this.#device.values).length === 0;
      this.#tiles.replaceChildren(...describe(this.#device).map(tile));
    }
  }

  #commandsOf(commands) {
    this.#tabs = commands.map((command, index) =>
      element(
        "button",
        { type: "button", role: "tab", "aria-controls": "command", "data-operation": command.operation, click: () => this.#choose(index, commands) },
        command.title,
      ),
    );
    const list = element("div", { role: "tablist", "aria-label": "Supported commands", "aria-orientation": "vertical" }, ...this.#tabs);
    list.addEventListener("keydown", (event) => this.#key(event, commands));
    const side = element("div", { class: "command-list" }, element("h2", {}, "Supported commands"), list);
    return element("div", { class: "commands" }, side, this.#panel);
  }

  #choose(index, commands) {
    this.#tabs.forEach((tab, each) => {
      tab.setAttribute("aria-selected", String(each === index));
      tab.tabIndex = each === index ? 0 : -1;
    });
    this.#panel.replaceChildren(new Command(this.#server, commands[index], this.#device).view);
  }

  #key(event, commands) {
    const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    if (step) {
      event.preventDefault();
      const now = this.#tabs.findIndex((tab) => tab.tabIndex === 0);
      const next = (now + step + this.#tabs.length) % this.#tabs.length;
      this.#choose(next, commands);
      this.#tabs[next].focus();
    }
  }
}

function head(device) {
  const path = device.area.flatMap((area, depth) => [depth > 0 ? icon("chevron") : null, element("bdi", {}, area)]);
  const sub = element("div", { class: "sub" }, element("span", {}, KINDS[device.kind] ?? device.kind));
  if (device.guid !== "") {
    const guid = element("button", { type: "button", class: "quiet", "aria-label": "Copy GUID", title: "Copy GUID" }, icon("copy"));
    guid.addEventListener("click", () => copy(device.guid, "GUID"));
    sub.append(element("span", {}, element("code", { class: "guid" }, element("bdi", {}, device.guid)), guid));
  }
  return element(
    "div",
    { class: "object-head" },
    element("a", { class: "button quiet back", href: "#/kit" }, icon("back"), "Project"),
    element("div", { class: "path" }, ...path),
    element("div", { class: "title" }, icon(device.kind), element("div", {}, element("h1", { title: device.name }, device.name), sub)),
  );
}

function tile({ controller, title, text, value, meter }) {
  return element(
    "div",
    { class: "tile", "data-controller": controller },
    element("h3", {}, title),
    element("div", { class: "value" }, text),
    meter ? element("meter", { min: 0, max: 100, value, "aria-label": title }) : null,
  );
}

function nothingChosen() {
  return element(
    "div",
    { class: "empty" },
    icon("project"),
    element("h2", {}, "Choose an object"),
    element("p", {}, "Its commands, URLs and live state appear here. In the tree, use the arrow keys and Enter; / searches."),
  );
}
