// The page "Faults": lets the next calls go wrong, for all devices or one.

import { change, read } from "./backend.js";
import { byId, element, toast } from "./dom.js";
import { on, onOpen } from "./live.js";

function option(value, text) {
  return element("option", { value }, text);
}

function field(title, control) {
  return element("div", { class: "field" }, element("label", { for: control.id }, title), control);
}

export class FaultsPage {
  #devices;
  #kinds = [];
  #fault = element("select", { id: "fault-kind", change: () => this.#fit() });
  #seconds = element("input", { type: "number", id: "fault-seconds", min: 1, max: 3600, value: 5 });
  #calls = element("input", { type: "number", id: "fault-calls", min: 1, max: 1000, placeholder: "until removed", value: 1 });
  #device = element("input", { type: "text", id: "fault-device", list: "fault-devices", placeholder: "all devices", autocomplete: "off" });
  #operation = element("select", { id: "fault-operation" });
  #secondsField = field("Seconds", this.#seconds);
  #planned = element("div", { class: "card", id: "planned" });

  /** Takes the devices by GUID, and the commands by kind. */
  constructor(devices, commands) {
    this.#devices = devices;
    const operations = Object.values(commands).flat().map((command) => command.operation);
    this.#operation.append(option("", "all operations"), ...operations.map((name) => option(name, name)));
    byId("faults").append(
      element("h1", { id: "faults-title" }, "Faults"),
      element("p", { class: "lead" }, "Lets calls go wrong as they do on site, to see what a client makes of it. Only authenticated calls are hit."),
      this.#form(),
      this.#planned,
    );
    on("faults", () => this.#refresh());
    onOpen(() => this.#refresh());
    this.#device.addEventListener("input", () => this.#suggest());
  }

  /** Presets the device that is chosen in the project. */
  choose(guid) {
    this.#device.value = guid ?? "";
  }

  #form() {
    this.#suggestions = element("datalist", { id: "fault-devices" });
    return element(
      "form",
      { class: "card", submit: (event) => this.#add(event) },
      element(
        "div",
        { class: "grid" },
        field("Fault", this.#fault),
        field("Number of calls", this.#calls),
        this.#secondsField,
        field("Operation", this.#operation),
        field("Device (GUID)", this.#device),
      ),
      this.#suggestions,
      element("div", { class: "actions" }, element("button", { type: "submit", class: "primary", id: "add-fault" }, "Set fault")),
    );
  }

  #suggestions;

  /** A few that fit: a list of ten thousand helps nobody. */
  #suggest() {
    const wanted = this.#device.value.toLowerCase();
    const found = [];
    for (const device of this.#devices.values()) {
      if (found.length < 20 && `${device.name} ${device.guid}`.toLowerCase().includes(wanted)) {
        found.push(element("option", { value: device.guid }, device.name));
      }
    }
    this.#suggestions.replaceChildren(...found);
  }

  async #refresh() {
    this.#show(await read("faults"));
  }

  async #add(event) {
    event.preventDefault();
    const fields = { fault: this.#fault.value, calls: this.#calls.value, operation: this.#operation.value, guid: this.#device.value.trim() };
    if (!this.#secondsField.hidden) {
      fields.seconds = this.#seconds.value;
    }
    try {
      this.#show(await change("faults/add", fields));
      toast("Fault set");
    } catch (error) {
      toast(`Not set: ${error.message}`);
    }
  }

  #fit() {
    this.#secondsField.hidden = !this.#kinds.find((kind) => kind.name === this.#fault.value)?.timed;
  }

  #show({ kinds, planned }) {
    if (this.#kinds.length === 0) {
      this.#kinds = kinds;
      this.#fault.append(...kinds.map((kind) => option(kind.name, kind.title)));
      this.#fit();
    }
    const badge = byId("pending-faults");
    badge.hidden = planned.length === 0;
    badge.textContent = planned.length === 0 ? "" : String(planned.length);
    badge.setAttribute("aria-label", `${planned.length} set`);
    this.#planned.replaceChildren(element("h2", {}, "Active faults"), ...this.#list(planned));
  }

  #list(planned) {
    if (planned.length === 0) {
      return [element("p", {}, "None: every call is answered as documented.")];
    }
    const clear = element("button", { type: "button", id: "clear-faults", click: () => this.#change("clear") }, "Remove all");
    return [element("ul", { class: "planned" }, ...planned.map((it) => this.#line(it))), element("div", { class: "actions" }, clear)];
  }

  #line({ id, title, remaining, operation, guid }) {
    const device = guid && (this.#devices.get(guid)?.name ?? guid);
    const scope = [remaining === undefined ? "until removed" : `${remaining} more`, operation ?? "all operations", device ?? "all devices"];
    const remove = element("button", { type: "button", class: "quiet", click: () => this.#change("remove", { id }) }, "Remove");
    return element("li", {}, element("span", {}, element("strong", {}, title), element("small", {}, scope.join(" · "))), remove);
  }

  async #change(what, fields = {}) {
    this.#show(await change(`faults/${what}`, fields));
  }
}
