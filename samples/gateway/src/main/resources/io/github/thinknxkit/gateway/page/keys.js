// The view "Keys": making, listing and revoking the keys of this server.

import { attempt, change, read } from "./backend.js";
import { copy } from "./clipboard.js";
import { confirm } from "./dialog.js";
import { byId, element, icon, toast } from "./dom.js";
import { day, t } from "./text.js";

const RIGHTS = ["command", "unlock"];

function field(title, control) {
  return element("div", { class: "field" }, element("label", { for: control.id }, title), control);
}

function check(name) {
  return element("label", { class: "check" }, element("input", { type: "checkbox", id: `key-${name}` }), t(`keys.${name}`));
}

class KeysPage {
  #note = element("input", { type: "text", id: "key-note", maxlength: 200, autocomplete: "off" });
  #days = element("input", { type: "number", id: "key-days", min: 1, max: 36500, placeholder: t("keys.forever") });
  #area = element("input", { type: "text", id: "key-area", list: "key-areas", placeholder: t("keys.everywhere"), autocomplete: "off" });
  #areas = element("datalist", { id: "key-areas" });
  #made = element("div", { id: "made-key" });
  #list = element("div", { class: "card", id: "key-list" });
  #house;

  /** Takes what the page knows of the server. */
  constructor(house) {
    this.#house = house;
    byId("keys").append(
      element("h2", { id: "keys-title" }, t("nav.keys")),
      element("p", { class: "lead" }, t("keys.lead")),
      this.#form(),
      this.#made,
      this.#list,
    );
    this.renew();
  }

  renew() {
    const paths = [...this.#house.devices.values()].flatMap(({ area }) => area.map((_, depth) => area.slice(0, depth + 1).join("/")));
    this.#areas.replaceChildren(...[...new Set(paths)].map((value) => element("option", { value })));
    return attempt(t("nav.keys"), async () => this.#show(await read("keys")));
  }

  #form() {
    return element(
      "form",
      { class: "card", submit: (event) => this.#make(event) },
      element("div", { class: "grid" }, field(t("keys.note"), this.#note), field(t("keys.days"), this.#days), field(t("keys.area"), this.#area)),
      this.#areas,
      element("div", { class: "actions", role: "group", "aria-label": t("keys.rights") }, ...RIGHTS.map(check)),
      element("div", { class: "actions" }, element("button", { type: "submit", class: "primary", id: "make-key" }, t("keys.make"))),
    );
  }

  #make(event) {
    event.preventDefault();
    const fields = { note: this.#note.value, days: this.#days.value, area: this.#area.value };
    RIGHTS.filter((name) => byId(`key-${name}`).checked).forEach((name) => (fields[name] = "1"));
    return attempt(t("keys.make"), async () => {
      const answer = await change("keys/make", fields);
      this.#tell(answer.made);
      this.#show(answer);
      event.target.reset();
    });
  }

  /** The only moment at which the key can be had. */
  #tell(key) {
    const copyKey = element("button", { type: "button", class: "quiet", id: "copy-key", click: () => copy(key, t("keys.copied")) }, icon("copy"), t("copy"));
    const card = element("div", { class: "card", role: "status" }, element("h3", {}, t("keys.made")), element("p", {}, t("keys.once")), element("div", { class: "secret" }, element("code", {}, key), copyKey));
    this.#made.replaceChildren(card);
  }

  #show({ keys }) {
    const lines = keys.length === 0 ? [element("p", {}, t("keys.none"))] : [element("ul", { class: "planned" }, ...keys.map((key) => this.#line(key)))];
    this.#list.replaceChildren(element("h3", {}, t("keys.list")), ...lines);
  }

  #line({ id, note, rights, areas, tags, devices, made, expires, revoked, valid }) {
    const facts = [
      id,
      rights.map((right) => t(`keys.${right}`)).join(", "),
      [...areas, ...tags, ...devices].join(", ") || null,
      t("keys.since", { day: day(made) }),
      revoked ? t("keys.revoked", { day: day(revoked) }) : expires ? t("keys.until", { day: day(expires) }) : null,
    ];
    const revoke = element("button", { type: "button", class: "quiet", click: () => this.#revoke(id, note) }, t("keys.revoke"));
    const text = element("span", {}, element("strong", {}, element("bdi", {}, note || id)), element("small", {}, facts.filter(Boolean).join(" · ")));
    return element("li", { "data-valid": String(valid) }, text, valid ? revoke : null);
  }

  async #revoke(id, note) {
    if (await confirm(t("keys.revoke.question", { name: note || id }), t("keys.revoke.text"), t("keys.revoke"))) {
      await attempt(t("keys.revoke"), async () => {
        this.#show(await change("keys/revoke", { id }));
        toast(t("keys.revoke.done"));
      });
    }
  }
}

export function start(house) {
  return new KeysPage(house);
}
