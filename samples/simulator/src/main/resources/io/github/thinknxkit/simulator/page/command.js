// One command: its value, its URLs, and the buttons Test, Copy URL and Copy URL Cloud.

import { change } from "./backend.js";
import { copy } from "./clipboard.js";
import { controlOf } from "./control.js";
import { element, icon } from "./dom.js";

const HIDDEN_KEY = "••••••••";

/** What may follow a local URL, as the document says; the last form is for callers that know no other. */
const AUTHENTICATION = [
  ["digest", "Digest", "auth=digest"],
  ["basic", "Basic", "auth=basic"],
  ["query", "In the URL", "auth=basic&user=USER&pass=PASSWORD"],
];

let authentication = "digest";

/** Slashes stay as they are: the document writes group addresses so. */
function encoded(text) {
  return encodeURIComponent(text.toWellFormed?.() ?? text).replaceAll("%2F", "/");
}

/** A page that is called from elsewhere must not show addresses that only this machine knows. */
function reachable(origin) {
  const url = new URL(origin);
  const loopback = ["127.0.0.1", "localhost", "[::1]"];
  if (!loopback.includes(location.hostname) && loopback.includes(url.hostname)) {
    url.hostname = location.hostname;
  }
  return url.origin;
}

/** Lets a URL break where its parts meet, and nowhere if they fit. */
function breakable(url) {
  return url.split(/(?<=[/?])(?![/])|(?=&)/).flatMap((part) => [element("wbr"), part]);
}

export class Command {
  #server;
  #command;
  #guid;
  #controls;
  #feedback = element("input", { type: "checkbox", change: () => this.#show() });
  #local = element("output", { id: "url-local" });
  #cloud = element("output", { id: "url-cloud" });
  #answer = element("div", { class: "answer", id: "answer", role: "status", hidden: true });
  #test;
  view;

  constructor(server, command, device) {
    this.#server = server;
    this.#command = command;
    this.#guid = device.guid;
    const present = device.values[command.controller];
    this.#controls = command.controls.map((it) => controlOf(it, it.type === "group" ? undefined : present, () => this.#show()));
    this.view = element(
      "div",
      { class: "command", role: "tabpanel", id: "command", "aria-label": command.title },
      element("div", { class: "command-title" }, element("h2", {}, command.title), element("code", {}, `api/V1/${command.operation}`)),
      this.#choose(),
      this.#actions(),
      this.#answer,
      server.localOrigin ? this.#localUrl() : null,
      this.#cloudUrl(),
    );
    this.#show();
  }

  #choose() {
    const views = this.#controls.map((control) => control.view).filter((view) => view !== null);
    return views.length > 0 ? element("div", { class: "choose" }, ...views) : null;
  }

  #localUrl() {
    const options = AUTHENTICATION.map(([name, title]) => {
      const radio = element("input", { type: "radio", name: "authentication", value: name, checked: name === authentication });
      radio.addEventListener("change", () => {
        authentication = name;
        this.#show();
      });
      return element("label", {}, radio, element("span", {}, title));
    });
    const group = element("div", { class: "segments", role: "radiogroup", "aria-label": "Authentication" }, ...options);
    const button = element("button", { type: "button", id: "copy-url", click: () => this.#copyLocal() }, icon("copy"), "Copy URL");
    const head = element("div", { class: "url-head" }, element("h3", {}, "Url local"), group, button);
    return element("div", { class: "url" }, head, this.#local);
  }

  #cloudUrl() {
    const button = element("button", { type: "button", id: "copy-url-cloud", click: () => this.#copyCloud() }, icon("cloud"), "Copy URL Cloud");
    button.disabled = !this.#server.keyEnabled;
    const head = element("div", { class: "url-head" }, element("h3", {}, "Url cloud"), button);
    const advice = element("p", {}, "Not enabled. ", element("a", { href: "#/cloud" }, "Enable the Integration Kit"), " to get a key.");
    return element("div", { class: "url" }, head, this.#server.keyEnabled ? this.#cloud : advice);
  }

  #actions() {
    this.#test = element("button", { type: "button", class: "primary", id: "test", click: () => this.#perform() }, icon("play"), "Test");
    const feedback = element("label", { class: "check" }, this.#feedback, "Wait for feedback (fb)");
    return element("div", { class: "actions" }, this.#test, this.#command.effect === "SET" ? feedback : null);
  }

  #query() {
    const fields = this.#guid === "" ? [] : [`guid=${encoded(this.#guid).replaceAll("/", "%2F")}`];
    this.#controls.forEach((control) => fields.push(`${control.parameter}=${encoded(control.value())}`));
    if (this.#feedback.checked) {
      fields.push("fb");
    }
    return fields.join("&");
  }

  #target(more) {
    const query = [this.#query(), more].filter((part) => part !== "").join("&");
    return `/api/V1/${this.#command.operation}${query === "" ? "" : `?${query}`}`;
  }

  #localText() {
    const [, , fields] = AUTHENTICATION.find(([name]) => name === authentication);
    return reachable(this.#server.localOrigin) + this.#target(fields);
  }

  #cloudText(key) {
    return `${reachable(this.#server.cloudOrigin)}/${key}${this.#target("")}`;
  }

  #show() {
    if (!this.view) {
      return;
    }
    if (this.#server.localOrigin) {
      this.#local.replaceChildren(...breakable(this.#localText()));
    }
    this.#cloud.replaceChildren(...breakable(this.#cloudText(HIDDEN_KEY)));
  }

  #copyLocal() {
    return copy(this.#localText(), "Local URL");
  }

  /** The key is fetched for the click and then forgotten. */
  #copyCloud() {
    return copy(change("key/reveal").then(({ key }) => this.#cloudText(key)), "Cloud URL, with its key,");
  }

  async #perform() {
    this.#test.disabled = true;
    this.#test.lastChild.textContent = "Waiting …";
    const operation = this.#command.operation;
    try {
      this.#report(await change("test", { operation, query: this.#query() }));
    } catch (error) {
      this.#report({ failure: error.message });
    } finally {
      const focused = document.activeElement === document.body;
      this.#test.disabled = false;
      this.#test.lastChild.textContent = "Test";
      if (focused) {
        this.#test.focus();
      }
    }
  }

  #report({ status, body, failure, millis, retryAfter }) {
    const outcome = failure ? "failed" : status < 300 ? "ok" : "refused";
    const head = element("p", {}, failure ? `Failed: ${failure}` : badge(status), element("small", {}, duration(millis)));
    if (retryAfter) {
      head.append(element("small", {}, `Retry-After: ${retryAfter} s`));
    }
    this.#answer.dataset.outcome = outcome;
    this.#answer.replaceChildren(head, ...(body ? [element("pre", {}, pretty(body))] : []));
    this.#answer.hidden = false;
  }
}

function badge(status) {
  return element("span", { class: "status", "data-class": String(status)[0] }, String(status));
}

function duration(millis) {
  return millis === undefined ? "" : `${millis.toLocaleString("en")} ms`;
}

function pretty(body) {
  try {
    return JSON.stringify(JSON.parse(body), null, 2);
  } catch {
    return body;
  }
}
