// What came of a test: waiting, with its time and a way out, or the answer.

import { element } from "./dom.js";
import { cancelTest, outcome, seconds } from "./tests.js";
import { number, t } from "./text.js";

/** Shows the answer of a server as it is best read. */
export function pretty(body) {
  try {
    return JSON.stringify(JSON.parse(body), null, 2);
  } catch {
    return body;
  }
}

export function badge(status, text = String(status)) {
  return element("span", { class: "status", "data-class": String(status)[0] }, text);
}

export class Answer {
  #time = element("span", { role: "timer" });
  #test = null;
  view = element("div", { class: "answer", id: "answer", hidden: true });

  show(test) {
    if (test !== this.#test || test.report) {
      this.#test = test;
      this.view.hidden = false;
      this.view.replaceChildren(...(test.report ? this.#report(test.report) : this.#waiting(test)));
    }
    if (!test.report) {
      this.#time.textContent = seconds(test);
    }
  }

  #waiting(test) {
    this.view.dataset.outcome = "waiting";
    const cancel = element("button", { type: "button", id: "cancel", click: () => cancelTest(test) }, t("cancel"));
    return [element("p", {}, element("span", {}, t("test.waiting")), this.#time, cancel)];
  }

  #report(report) {
    const { status, body, millis, retryAfter } = report;
    this.view.dataset.outcome = !status ? "failed" : status < 300 ? "ok" : "refused";
    const head = element("p", { role: "status" }, status ? badge(status) : outcome(report));
    if (millis !== undefined) {
      head.append(element("small", {}, t("millis", { millis: number(millis) })));
    }
    if (retryAfter) {
      head.append(element("small", {}, `Retry-After: ${retryAfter} s`));
    }
    return [head, ...(body ? [element("pre", { tabindex: 0, role: "region", "aria-label": t("answer") }, pretty(body))] : [])];
  }
}
