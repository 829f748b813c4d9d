// The page "Thinknx Cloud": enabling the Integration Kit, and its key.

import { change } from "./backend.js";
import { copy } from "./clipboard.js";
import { confirm } from "./dialog.js";
import { byId, element, icon, toast } from "./dom.js";

const MASK = "••••••••••••••••••••••••••••••••";

/** The document's precautions. */
const ADVICE = [
  "Don't expose the key on forms or directly in web pages.",
  "Don't use the key in software that runs on the client side, such as JavaScript in a browser.",
  "Make all calls to the cloud with https.",
];

async function key() {
  return (await change("key/reveal")).key;
}

export class CloudPage {
  #server;
  #changed;

  /** Takes what the server tells of itself, and a listener for a key that was made. */
  constructor(server, changed) {
    this.#server = server;
    this.#changed = changed;
    this.#show();
  }

  #show() {
    byId("cloud").replaceChildren(
      element("h1", { id: "cloud-title" }, "Thinknx Cloud"),
      element("p", { class: "lead" }, "The Integration Kit key routes calls from the cloud to this server. Whoever has it needs no other authentication."),
      this.#server.keyEnabled ? this.#enabled() : this.#disabled(),
      element("ul", { class: "advice", "aria-label": "Precautions" }, ...ADVICE.map((text) => element("li", {}, text))),
    );
  }

  #disabled() {
    return element(
      "div",
      { class: "card" },
      element("h2", {}, "Integration Kit is not enabled"),
      element("p", {}, "Without a key, no call reaches this server by the cloud."),
      element("div", { class: "actions" }, element("button", { type: "button", class: "primary", id: "enable-key", click: () => this.#make("enable") }, "Enable Integration Kit")),
    );
  }

  #enabled() {
    const shown = element("code", { id: "key" }, MASK);
    const reveal = element("button", { type: "button", class: "quiet", id: "reveal-key", "aria-pressed": "false" }, icon("eye"), "Reveal");
    reveal.addEventListener("click", async () => {
      const hide = reveal.getAttribute("aria-pressed") === "true";
      shown.textContent = hide ? MASK : await key();
      reveal.setAttribute("aria-pressed", String(!hide));
      reveal.lastChild.textContent = hide ? "Reveal" : "Hide";
    });
    const copyKey = element("button", { type: "button", class: "quiet", id: "copy-key", click: () => copy(key(), "Key") }, icon("copy"), "Copy");
    return element(
      "div",
      { class: "card" },
      element("div", { class: "field" }, element("span", { class: "legend" }, "Integration Kit key"), element("div", { class: "secret" }, shown, reveal, copyKey)),
      element("div", { class: "actions" }, element("button", { type: "button", id: "renew-key", click: () => this.#renew() }, "Renew key")),
    );
  }

  async #renew() {
    if (await confirm("Renew the key?", "The present key stops working at once. Every client that uses it must get the new one.", "Renew key")) {
      await this.#make("renew");
    }
  }

  async #make(what) {
    await change(`key/${what}`);
    this.#server.keyEnabled = true;
    this.#show();
    this.#changed();
    toast(what === "enable" ? "Integration Kit enabled" : "Key renewed");
  }
}
