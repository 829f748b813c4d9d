// The URLs of a call, local and cloud, and the same call for curl, thinknx and Java.

import { change, read } from "./backend.js";
import { copy } from "./clipboard.js";
import { element, icon } from "./dom.js";
import { goTo, here } from "./navigation.js";
import { offers } from "./server.js";
import { t } from "./text.js";

const HIDDEN_KEY = "••••••••";

/** What may follow a local URL, as the document says; the last form is for callers that know no other. */
const AUTHENTICATION = [
  ["digest", "Digest", "auth=digest"],
  ["basic", "Basic", "auth=basic"],
  ["query", null, "auth=basic&user=USER&pass=PASSWORD"],
];

/** Lets a URL break where its parts meet, and nowhere if they fit. */
function breakable(url) {
  return url.split(/(?<=[/?])(?![/])|(?=&)/).flatMap((part) => [element("wbr"), part]);
}

export class Urls {
  #server;
  #call;
  #radios = [];
  #local = element("output", { id: "url-local" });
  #cloud = element("output", { id: "url-cloud" });

  /** Takes what the server tells of itself, and a function for the call as it is set: its operation and query. */
  constructor(server, call) {
    this.#server = server;
    this.#call = call;
  }

  /** Returns the boxes with the URLs; the cloud's has a test of its own, unless that is null. */
  views(test) {
    return [this.#server.localOrigin ? this.#localView() : null, this.#cloudView(test)].filter(Boolean);
  }

  show() {
    this.#radios.forEach((radio) => (radio.checked = radio.value === here().way));
    if (this.#server.localOrigin) {
      this.#local.replaceChildren(...breakable(this.#localText()));
    }
    this.#cloud.replaceChildren(...breakable(this.#cloudText(HIDDEN_KEY)));
  }

  #localView() {
    this.#radios = AUTHENTICATION.map(([name]) =>
      element("input", { type: "radio", name: "authentication", value: name, change: () => goTo({ way: name }) }),
    );
    const options = this.#radios.map((radio, i) => element("label", {}, radio, element("span", {}, AUTHENTICATION[i][1] ?? t("way.query"))));
    const group = element("div", { class: "segments", role: "radiogroup", "aria-label": t("way") }, ...options);
    const button = element("button", { type: "button", id: "copy-url", click: () => this.#copyLocal() }, icon("copy"), t("copy.url"));
    return box([element("h4", {}, t("url.local")), group], this.#local, [button, ...this.#forms(() => here().way, "")]);
  }

  #cloudView(test) {
    if (!this.#server.keyEnabled) {
      const advice = element("p", {}, t("url.cloud.disabled"), " ", element("a", { href: "#/cloud" }, t("key.enable")));
      return box([element("h4", {}, t("url.cloud"))], advice, []);
    }
    const copyIt = element("button", { type: "button", id: "copy-url-cloud", click: () => this.#copyCloud() }, icon("cloud"), t("copy.url.cloud"));
    const testIt = element("button", { type: "button", id: "test-cloud", click: () => test() }, icon("play"), t("test.cloud"));
    return box([element("h4", {}, t("url.cloud")), test === null ? null : testIt], this.#cloud, [copyIt, ...this.#forms(() => "cloud", "-cloud")]);
  }

  #forms(way, suffix) {
    const button = (form, name) =>
      element("button", { type: "button", id: `copy-${form}${suffix}`, "aria-label": t("copy.as", { name }), click: () => this.#copyForm(form, name, way()) }, name);
    return [element("span", { class: "as" }, t("copy.also")), button("curl", "curl"), button("thinknx", "thinknx"), button("java", "Java")];
  }

  #target(more) {
    const { operation, query } = this.#call();
    const whole = [query, more].filter((part) => part !== "").join("&");
    return `/api/V1/${operation}${whole === "" ? "" : `?${whole}`}`;
  }

  #localText() {
    const [, , fields] = AUTHENTICATION.find(([name]) => name === here().way);
    return this.#server.localOrigin + this.#target(fields);
  }

  #cloudText(key) {
    return `${this.#server.cloudOrigin}/${key}${this.#target("")}`;
  }

  #copyLocal() {
    return copy(this.#localText(), t("copied.url"));
  }

  /** The key is fetched for the click and then forgotten. Where nobody can have it again, a word stands for it. */
  #copyCloud() {
    if (!offers(this.#server, "KEY")) {
      return copy(this.#cloudText("KEY"), t("copied.url.cloud"));
    }
    return copy(change("key/reveal").then(({ key }) => this.#cloudText(key)), t("copied.url.cloud"));
  }

  #copyForm(form, name, way) {
    const text = read("copied", { ...this.#call(), way: way.toUpperCase() }).then((forms) => {
      if (forms[form] === undefined) {
        throw new Error(t("copy.impossible", { name }));
      }
      return forms[form];
    });
    return copy(text, t(way === "cloud" ? "copied.form.cloud" : "copied.form", { name }));
  }
}

function box(head, url, buttons) {
  return element(
    "div",
    { class: "url" },
    element("div", { class: "url-head" }, ...head),
    url,
    buttons.length > 0 ? element("div", { class: "url-actions" }, ...buttons) : null,
  );
}
