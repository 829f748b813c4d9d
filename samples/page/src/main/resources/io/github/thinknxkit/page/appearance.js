// Light or dark: as the system says, until the button says otherwise.

import { byId, icon } from "./dom.js";
import { t } from "./text.js";

const KEY = "appearance";
const system = matchMedia("(prefers-color-scheme: dark)");

function chosen() {
  return localStorage.getItem(KEY);
}

function isDark() {
  return (chosen() ?? (system.matches ? "dark" : "light")) === "dark";
}

function show() {
  const root = document.documentElement;
  if (chosen()) {
    root.dataset.appearance = chosen();
  }
  const button = byId("appearance");
  const next = isDark() ? "light" : "dark";
  button.replaceChildren(icon(next));
  const text = t(`appearance.${next}`);
  button.setAttribute("aria-label", text);
  button.title = text;
}

export function startAppearance() {
  byId("appearance").addEventListener("click", () => {
    localStorage.setItem(KEY, isDark() ? "light" : "dark");
    show();
  });
  system.addEventListener("change", show);
  show();
}
