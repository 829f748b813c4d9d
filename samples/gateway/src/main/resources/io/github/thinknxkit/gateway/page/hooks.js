// The view "Hooks": who is told what changes on this server, and who cannot be told.

import { attempt, change, read } from "./backend.js";
import { confirm } from "./dialog.js";
import { byId, element, toast } from "./dom.js";
import { ago, number, t } from "./text.js";

const REFRESH_MILLIS = 10000;

/** How the page's badges colour what stands well, waits, or is over. */
const CLASSES = { active: "2", pending: "4", disabled: "5", ended: "" };

class HooksPage {
  #list = element("div", { class: "card", id: "hook-list" });

  constructor() {
    byId("hooks").append(element("h2", { id: "hooks-title" }, t("nav.hooks")), element("p", { class: "lead" }, t("hooks.lead")), this.#list);
    this.renew();
    setInterval(() => document.body.dataset.view === "hooks" && this.#ask().catch(() => {}), REFRESH_MILLIS);
  }

  renew() {
    return attempt(t("nav.hooks"), () => this.#ask());
  }

  async #ask() {
    this.#show(await read("hooks"));
  }

  #show({ hooks }) {
    const lines = hooks.map((hook) => line(hook, () => this.#end(hook)));
    this.#list.replaceChildren(hooks.length === 0 ? element("p", {}, t("hooks.none")) : element("ul", { class: "planned" }, ...lines));
  }

  async #end({ mark, url }) {
    if (await confirm(t("hooks.end.question", { url }), t("hooks.end.text"), t("hooks.end"))) {
      await attempt(t("hooks.end"), async () => {
        this.#show(await change("hooks/end", { mark }));
        toast(t("hooks.end.done"));
      });
    }
  }
}

function line({ url, key, status, waiting, lastSuccess, lastFailure, failingSince }, end) {
  const facts = [
    t("hooks.key", { key }),
    lastSuccess ? t("hooks.told", { age: ago(lastSuccess) }) : null,
    waiting > 0 ? t("hooks.waiting", { count: number(waiting) }) : null,
    failingSince ? t("hooks.failing", { age: ago(failingSince), reason: lastFailure ?? "" }) : null,
  ];
  const text = element("span", {}, element("strong", {}, element("bdi", {}, url)), element("small", {}, facts.filter(Boolean).join(" · ")));
  const badge = element("span", { class: "status", "data-class": CLASSES[status] }, t(`hooks.${status}`));
  return element("li", {}, text, badge, element("button", { type: "button", class: "quiet", click: end }, t("hooks.end")));
}

export function start() {
  return new HooksPage();
}
