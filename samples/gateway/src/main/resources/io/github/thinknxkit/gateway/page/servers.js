// The servers to choose from.

import { useMark } from "./backend.js";
import { byId, element } from "./dom.js";
import { enter } from "./entry.js";
import { number, plural, t } from "./text.js";
import { startVisitor } from "./visitor.js";

const REFRESH_MILLIS = 10000;

async function ask(path) {
  const response = await fetch(path);
  if (response.status === 401) {
    location.replace("/login");
  }
  if (!response.ok) {
    throw new Error(t("error.status", { status: response.status }));
  }
  return response.json();
}

function item({ name, plant, devices, reach, stale }) {
  const facts = [plant ? name : null, plural("devices", devices), stale > 0 ? t("servers.stale", { count: number(stale) }) : null];
  return element(
    "li",
    {},
    element(
      "a",
      { href: `/s/${name}/` },
      element("strong", {}, element("bdi", {}, plant ?? name)),
      element("small", {}, facts.filter(Boolean).join(" · ")),
      element("span", { class: "status", "data-reach": reach }, t(`reach.${reach}`)),
    ),
  );
}

async function show() {
  const { servers } = await ask("/servers");
  const focused = document.activeElement?.getAttribute("href");
  byId("list").replaceChildren(...servers.map(item));
  [...byId("list").querySelectorAll("a")].find((it) => it.getAttribute("href") === focused)?.focus();
}

enter("servers", async () => {
  const { user, mark } = await ask("/session");
  useMark(mark);
  startVisitor({ visitor: user, home: "/" });
  await show();
  setInterval(() => show().catch(() => {}), REFRESH_MILLIS);
});
