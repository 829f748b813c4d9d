// The page "Thinknx Cloud": enabling the Integration Kit, and its key.

import { attempt, change } from "./backend.js";
import { copy } from "./clipboard.js";
import { confirm } from "./dialog.js";
import { byId, element, icon, toast } from "./dom.js";
import { t } from "./text.js";

const MASK = "••••••••••••••••••••••••••••••••";

/** The document's precautions. */
const ADVICE = ["key.advice.pages", "key.advice.clients", "key.advice.https"];

async function key() {
  return (await change("key/reveal")).key;
}

class CloudPage {
  #house;
  #changed;

  /** Takes what the page knows of the server, and a listener for the version of a key that was made here. */
  constructor(house, changed) {
    this.#house = house;
    this.#changed = changed;
    this.renew();
  }

  /** Shows what is true now, and no key: another window may have made another one. */
  renew() {
    byId("cloud").replaceChildren(
      element("h2", { id: "cloud-title" }, "Thinknx Cloud"),
      element("p", { class: "lead" }, t("key.lead")),
      this.#house.server.keyEnabled ? this.#enabled() : this.#disabled(),
      element("ul", { class: "advice", "aria-label": t("key.advice") }, ...ADVICE.map((it) => element("li", {}, t(it)))),
      element("p", { class: "lead" }, t("certificate"), " ", element("a", { href: "page/simulator.pem", download: "", id: "save-certificate" }, t("certificate.save"))),
    );
  }

  #disabled() {
    const enable = element("button", { type: "button", class: "primary", id: "enable-key", click: () => this.#make("enable") }, t("key.enable"));
    return element(
      "div",
      { class: "card" },
      element("h3", {}, t("key.disabled")),
      element("p", {}, t("key.disabled.text")),
      element("div", { class: "actions" }, enable),
    );
  }

  #enabled() {
    const shown = element("code", { id: "key" }, MASK);
    const reveal = element("button", { type: "button", class: "quiet", id: "reveal-key", "aria-pressed": "false" }, icon("eye"), t("key.reveal"));
    reveal.addEventListener("click", () => attempt(t("key.reveal"), async () => {
      const hide = reveal.getAttribute("aria-pressed") === "true";
      shown.textContent = hide ? MASK : await key();
      reveal.setAttribute("aria-pressed", String(!hide));
      reveal.lastChild.textContent = t(hide ? "key.reveal" : "key.hide");
    }));
    const copyKey = element("button", { type: "button", class: "quiet", id: "copy-key", click: () => copy(key(), t("copied.key")) }, icon("copy"), t("copy"));
    const renew = element("button", { type: "button", id: "renew-key", click: () => this.#renew() }, t("key.renew"));
    return element(
      "div",
      { class: "card" },
      element("h3", {}, t("key")),
      element("div", { class: "secret" }, shown, reveal, copyKey),
      element("div", { class: "actions" }, renew),
    );
  }

  async #renew() {
    if (await confirm(t("key.renew.question"), t("key.renew.text"), t("key.renew"))) {
      await this.#make("renew");
    }
  }

  #make(what) {
    return attempt(t(`key.${what}`), async () => {
      const { keyVersion } = await change(`key/${what}`);
      toast(t(`key.${what}.done`));
      this.#changed(keyVersion);
    });
  }
}

export function start(house, { keyMade }) {
  return new CloudPage(house, keyMade);
}
