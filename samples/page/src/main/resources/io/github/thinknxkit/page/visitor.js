// Who visits the page, where there is a log-in, and the way to other servers.

import { attempt, command } from "./backend.js";
import { byId, element } from "./dom.js";
import { t } from "./text.js";

async function leave(home) {
  await command(`${home}session/end`);
  location.assign(`${home}login`);
}

/** Shows who is logged in; home is the address below which all servers are. */
export function startVisitor({ visitor, home }) {
  if (visitor !== "") {
    const out = element("button", { type: "button", class: "quiet", id: "log-out", click: () => attempt(t("log-out"), () => leave(home)) }, t("log-out"));
    const servers = element("a", { href: home, id: "servers" }, t("servers"));
    byId("visitor").replaceChildren(servers, element("bdi", {}, visitor), out);
    byId("visitor").hidden = false;
  }
}
