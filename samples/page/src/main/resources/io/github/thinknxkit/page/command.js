// One command: its value, the button Test with what came of it, and its URLs.

import { Answer } from "./answer.js";
import { consent } from "./consent.js";
import { controlOf } from "./control.js";
import { element, icon } from "./dom.js";
import { here } from "./navigation.js";
import { maySend } from "./server.js";
import { keyOf, startTest, watchTest } from "./tests.js";
import { t } from "./text.js";
import { Urls } from "./urls.js";

/** Slashes stay as they are: the document writes group addresses so. */
function encoded(text) {
  return encodeURIComponent(text.toWellFormed?.() ?? text).replaceAll("%2F", "/");
}

export class Command {
  #server;
  #command;
  #device;
  #controls;
  #urls;
  #feedback = element("input", { type: "checkbox", change: () => this.#show() });
  #answer = new Answer();
  #test = element("button", { type: "button", class: "primary", id: "test", click: () => this.#perform(this.#way()) }, icon("play"), t("test"));
  view;

  constructor(server, command, device) {
    this.#server = server;
    this.#command = command;
    this.#device = device;
    this.#urls = new Urls(server, () => ({ operation: command.operation, query: this.#query() }));
    this.#controls = command.controls.map((it) => controlOf(it, this.#present(it), () => this.#show()));
    const title = t(`command.${command.operation}`);
    this.view = element(
      "div",
      { class: "command", role: "tabpanel", id: "command", "aria-label": title },
      element("div", { class: "command-title" }, element("h3", {}, title), element("code", {}, `api/V1/${command.operation}`)),
      this.#choose(),
      this.#actions(),
      this.#answer.view,
      ...this.#urls.views(this.#isPermitted() && server.localOrigin ? () => this.#perform("cloud") : null),
    );
    this.#show();
    watchTest(this.#key(), (test) => this.#follow(test));
  }

  /** Shows the URLs of the way that was chosen meanwhile. */
  refresh() {
    this.#urls.show();
  }

  /** What a command sets in motion has no present value to begin with: a scene is launched, whether it runs or not. */
  #present(control) {
    return control.type === "group" || this.#command.effect !== "SET" ? undefined : this.#device.values[this.#command.controller];
  }

  #choose() {
    const views = this.#controls.map((control) => control.view).filter((view) => view !== null);
    return views.length > 0 ? element("div", { class: "choose" }, ...views) : null;
  }

  #actions() {
    const feedback = element("label", { class: "check" }, this.#feedback, t("feedback"));
    if (!this.#isPermitted()) {
      this.#test.disabled = true;
      return element("div", { class: "actions" }, this.#test, element("p", { class: "hint" }, t("role.look")));
    }
    return element("div", { class: "actions" }, this.#test, this.#command.effect === "SET" ? feedback : null);
  }

  #isPermitted() {
    return maySend(this.#server, this.#command);
  }

  #query() {
    const guid = this.#device.guid;
    const fields = guid === "" ? [] : [`guid=${encoded(guid).replaceAll("/", "%2F")}`];
    this.#controls.forEach((control) => fields.push(`${control.parameter}=${encoded(control.value())}`));
    if (this.#feedback.checked) {
      fields.push("fb");
    }
    return fields.join("&");
  }

  #show() {
    if (this.view) {
      this.#urls.show();
      const forbidden = this.#controls.some((control) => control.objection() !== null);
      this.#test.lastChild.textContent = t(forbidden ? "test.anyway" : "test");
    }
  }

  #key() {
    return keyOf(this.#device.guid, this.#command.operation);
  }

  /** A test goes the way of the URL that is shown; where there is no local port, by the cloud. */
  #way() {
    return this.#server.localOrigin ? here().way : "cloud";
  }

  async #perform(way) {
    const said = await consent(this.#device, this.#command.effect);
    if (said === null) {
      return;
    }
    const call = { ...said, operation: this.#command.operation, query: this.#query(), way: way.toUpperCase() };
    const name = `${this.#device.name}, ${t(`command.${this.#command.operation}`)}`;
    await startTest(this.#key(), name, call);
  }

  #follow(test) {
    const focused = this.#answer.view.contains(document.activeElement);
    this.#answer.show(test);
    const cloud = this.view.querySelector("#test-cloud");
    [this.#test, cloud].forEach((it) => it?.toggleAttribute("disabled", test.report === null));
    if (focused && test.report) {
      this.#test.focus();
    }
  }
}
