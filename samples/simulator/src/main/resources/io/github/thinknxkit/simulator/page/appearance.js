// Light or dark: as the system says, until the button says otherwise.

import { byId, icon } from "./dom.js";

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
  button.setAttribute("aria-label", `Switch to ${next} appearance`);
  button.title = `Switch to ${next} appearance`;
}

export function startAppearance() {
  byId("appearance").addEventListener("click", () => {
    localStorage.setItem(KEY, isDark() ? "light" : "dark");
    show();
  });
  system.addEventListener("change", show);
  show();
}
