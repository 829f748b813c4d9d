// The page "Faults": lets the next calls go wrong, for all devices or one.

import { attempt, change, read } from "./backend.js";
import { byId, element, toast } from "./dom.js";
import { on, onOpen } from "./live.js";
import { has, number, plural, t } from "./text.js";

function option(value, text) {
  return element("option", { value }, text);
}

function field(title, control) {
  return element("div", { class: "field" }, element("label", { for: control.id }, title), control);
}

class FaultsPage {
  #house;
  #kinds = [];
  #fault = element("select", { id: "fault-kind", change: () => this.#fit() });
  #seconds = element("input", { type: "number", id: "fault-seconds", min: 1, max: 3600, value: 5 });
  #calls = element("input", { type: "number", id: "fault-calls", min: 1, max: 1000, placeholder: t("fault.until-removed"), value: 1 });
  #device = element("input", { type: "text", id: "fault-device", list: "fault-devices", placeholder: t("fault.all-devices"), autocomplete: "off" });
  #operation = element("select", { id: "fault-operation" });
  #secondsField = field(t("fault.seconds"), this.#seconds);
  #planned = element("div", { class: "card", id: "planned" });

  /** Takes what the page knows of the server. */
  constructor(house) {
    this.#house = house;
    const operations = Object.values(house.commands).flat().map((command) => command.operation);
    this.#operation.append(option("", t("fault.all-operations")), ...operations.map((name) => option(name, name)));
    byId("faults").append(
      element("h2", { id: "faults-title" }, t("nav.faults")),
      element("p", { class: "lead" }, t("fault.lead")),
      this.#form(),
      this.#planned,
    );
    on("faults", () => this.#refresh());
    onOpen(() => this.#refresh());
    this.#device.addEventListener("input", () => this.#suggest());
  }

  /** Presets the device that is chosen in the project. */
  chosen(guid) {
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
        field(t("fault"), this.#fault),
        field(t("fault.calls"), this.#calls),
        this.#secondsField,
        field(t("fault.operation"), this.#operation),
        field(t("fault.device"), this.#device),
      ),
      this.#suggestions,
      element("div", { class: "actions" }, element("button", { type: "submit", class: "primary", id: "add-fault" }, t("fault.set"))),
    );
  }

  #suggestions;

  /** A few that fit: a list of ten thousand helps nobody. */
  #suggest() {
    const wanted = this.#device.value.toLowerCase();
    const found = [];
    for (const device of this.#house.devices.values()) {
      if (found.length < 20 && `${device.name} ${device.guid}`.toLowerCase().includes(wanted)) {
        found.push(element("option", { value: device.guid }, device.name));
      }
    }
    this.#suggestions.replaceChildren(...found);
  }

  async #refresh() {
    await read("faults").then((faults) => this.#show(faults), () => {});
  }

  async #add(event) {
    event.preventDefault();
    const fields = { fault: this.#fault.value, calls: this.#calls.value, operation: this.#operation.value, guid: this.#device.value.trim() };
    if (!this.#secondsField.hidden) {
      fields.seconds = this.#seconds.value;
    }
    await attempt(t("fault.set"), async () => {
      this.#show(await change("faults/add", fields));
      toast(t("fault.done"));
    });
  }

  #fit() {
    this.#secondsField.hidden = !this.#kinds.find((kind) => kind.name === this.#fault.value)?.timed;
  }

  #show({ kinds, planned }) {
    if (this.#kinds.length === 0) {
      this.#kinds = kinds;
      this.#fault.append(...kinds.map((kind) => option(kind.name, t(`fault.${kind.name}`))));
      this.#fit();
    }
    const badge = byId("pending-faults");
    badge.hidden = planned.length === 0;
    badge.textContent = planned.length === 0 ? "" : String(planned.length);
    badge.title = plural("fault.active", planned.length);
    this.#planned.replaceChildren(element("h3", {}, t("fault.list")), ...this.#list(planned));
  }

  #list(planned) {
    if (planned.length === 0) {
      return [element("p", {}, t("fault.none"))];
    }
    const clear = element("button", { type: "button", id: "clear-faults", click: () => this.#change("clear") }, t("fault.clear"));
    return [element("ul", { class: "planned" }, ...planned.map((it) => this.#line(it))), element("div", { class: "actions" }, clear)];
  }

  #line({ id, kind, remaining, operation, guid }) {
    const device = guid && (this.#house.devices.get(guid)?.name ?? guid);
    const scope = [
      remaining === undefined ? t("fault.until-removed") : t("fault.remaining", { count: number(remaining) }),
      operation ?? t("fault.all-operations"),
      device ?? t("fault.all-devices"),
    ];
    const remove = element("button", { type: "button", class: "quiet", click: () => this.#change("remove", { id }) }, t("fault.remove"));
    return element("li", {}, element("span", {}, element("strong", {}, has(`fault.${kind}`) ? t(`fault.${kind}`) : kind), element("small", {}, scope.join(" · "))), remove);
  }

  #change(what, fields = {}) {
    return attempt(t(`fault.${what}`), async () => this.#show(await change(`faults/${what}`, fields)));
  }
}

export function start(house) {
  return new FaultsPage(house);
}
