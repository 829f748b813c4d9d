// Asks before something that cannot be taken back.

import { element } from "./dom.js";

/** Resolves to whether the action was confirmed. */
export function confirm(title, text, action) {
  const dialog = element(
    "dialog",
    { "aria-labelledby": "dialog-title" },
    element("h2", { id: "dialog-title" }, title),
    element("p", {}, text),
    element(
      "div",
      { class: "actions" },
      element("button", { type: "button", autofocus: true, click: () => dialog.close("") }, "Cancel"),
      element("button", { type: "button", class: "danger", id: "confirm", click: () => dialog.close("yes") }, action),
    ),
  );
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(dialog.returnValue === "yes");
    });
  });
}
