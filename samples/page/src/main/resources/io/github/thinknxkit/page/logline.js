// One line of the log. A call opens to show its request and answer, and can be sent again.

import { pretty } from "./answer.js";
import { consent } from "./consent.js";
import { element } from "./dom.js";
import { here } from "./navigation.js";
import { maySend } from "./server.js";
import { startTest } from "./tests.js";
import { clock, number, plural, t } from "./text.js";

const WAYS = { BASIC: "BASIC", QUERY: "QUERY", KEY: "CLOUD" };

/** What says who calls, and is sent anew. */
const CREDENTIALS = /^(auth|user|pass)(=|$)/i;

let made = 0;

function time(at) {
  return element("time", {}, clock({ fractionalSecondDigits: 3 }).format(at));
}

function withoutCredentials(fields) {
  return fields.split("&").filter((field) => !CREDENTIALS.test(field)).join("&");
}

export class LogLine {
  entry;
  #house;
  #filter;
  #view = null;
  #status = element("span", { class: "status" });
  #detail = element("span", { class: "detail" });
  #more = element("div", { class: "more" });

  /** Takes what happened, what the page knows of the server, and what shows one device only. */
  constructor(entry, house, filter) {
    this.entry = entry;
    this.#house = house;
    this.#filter = filter;
  }

  get view() {
    this.#view ??= element("li", { "data-type": this.entry.type }, ...this.#content());
    return this.#view;
  }

  change(what) {
    Object.assign(this.entry, what);
    if (this.#view) {
      this.#show();
    }
  }

  #content() {
    const { type, at, count, plant, extent, group, datapoint, raw, value } = this.entry;
    switch (type) {
      case "call":
        return [this.#call()];
      case "telegram":
        return [
          element("span", { class: "what" }, `${group} = ${value}`),
          element("span", { class: "status", "data-class": "knx" }, "KNX"),
          element("span", { class: "detail" }, time(at), `${datapoint.replace("_", " ")} · ${raw}`),
        ];
      case "restarted":
        return [element("span", { class: "note" }, time(at), t(`log.restarted.${extent}`))];
      case "begun":
        return [element("span", { class: "note" }, time(at), t("log.begun", { plant }))];
      default:
        return [element("span", { class: "note" }, time(at), plural("log.missed", count))];
    }
  }

  #call() {
    const { method, path, query } = this.entry;
    const what = element("span", { class: "what" }, `${method} ${path}${query ? `?${query}` : ""}`);
    const details = element("details", {}, element("summary", {}, what, this.#status, this.#detail), this.#more);
    details.addEventListener("toggle", () => this.#show());
    this.#show();
    return details;
  }

  #show() {
    const { at, port, scheme, by, form, fault, status, dropped } = this.entry;
    this.#status.textContent = dropped ? t("log.dropped") : status ? String(status) : "…";
    this.#status.dataset.class = dropped ? "lost" : status ? String(status)[0] : "";
    const parts = [port ? t(`port.${port}`) : null, scheme ? t(`scheme.${scheme}`) : null, by, form ? t("log.form", { form }) : null, fault ? t("log.fault") : null];
    this.#detail.replaceChildren(time(at), parts.filter(Boolean).join(" · "));
    if (this.#more.parentNode?.open) {
      this.#showMore();
    }
  }

  #showMore() {
    const { method, path, query, form, status, body, dropped, guid, plant, operation } = this.entry;
    const request = `${method} ${path}${query ? `?${query}` : ""} HTTP/1.1${form ? `\n\n${form}` : ""}`;
    const answer = [status ? `${status}\n${pretty(body)}` : null, dropped ? t("log.dropped.text") : null].filter(Boolean).join("\n\n");
    const device = element("button", { type: "button", class: "only-device", click: () => this.#filter(guid) }, t("log.device"));
    const again = element("button", { type: "button", class: "again", click: () => this.#again() }, t("log.again"));
    const known = plant === this.#house.server.plant && operation !== "" && maySend(this.#house.server, this.#command());
    const focused = [...this.#more.querySelectorAll("button")].find((it) => it === document.activeElement)?.className;
    this.#more.replaceChildren(
      element("h3", {}, t("log.request")),
      element("pre", {}, request),
      element("h3", {}, t("answer")),
      element("pre", {}, answer || t("log.waiting")),
      element("div", { class: "actions" }, guid ? device : null, known ? again : null),
    );
    if (focused) {
      this.#more.getElementsByClassName(focused)[0]?.focus();
    }
  }

  /** Sends the same call by the same way; one that was turned away, by the way that the page shows. */
  async #again() {
    const { operation, query, form, guid } = this.entry;
    const said = await consent(guid ? this.#house.devices.get(guid) : this.#house.system, this.#command()?.effect);
    if (said === null) {
      return;
    }
    const call = { ...said, operation, query: withoutCredentials(query), body: withoutCredentials(form), way: this.#way() };
    await startTest(`again-${number(++made)}`, operation, call);
  }

  #way() {
    const { scheme } = this.entry;
    if (!this.#house.server.localOrigin) {
      return "CLOUD";
    }
    return scheme?.startsWith("DIGEST") ? "DIGEST" : (WAYS[scheme] ?? here().way.toUpperCase());
  }

  #command() {
    return Object.values(this.#house.commands).flat().find((it) => it.operation === this.entry.operation);
  }
}
