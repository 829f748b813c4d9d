// Asks before something that cannot be taken back, or for what is needed.

import { element } from "./dom.js";
import { t } from "./text.js";

/** Resolves to whether the action was chosen. */
export function ask({ title, content, action, danger = false }) {
  const cancel = element("button", { type: "button", autofocus: danger, click: () => dialog.close("") }, t("cancel"));
  const act = element("button", { type: "submit", class: danger ? "danger" : "primary", id: "confirm" }, action);
  const form = element("form", { method: "dialog" }, content, element("div", { class: "actions" }, cancel, act));
  const dialog = element("dialog", { "aria-labelledby": "dialog-title" }, element("h2", { id: "dialog-title" }, title), form);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    dialog.close("yes");
  });
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(dialog.returnValue === "yes");
    });
  });
}

/** Resolves to whether the action was confirmed. */
export function confirm(title, text, action) {
  return ask({ title, content: element("p", {}, text), action, danger: true });
}
