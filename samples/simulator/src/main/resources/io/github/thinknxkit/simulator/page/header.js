// The head of the page: what the server tells of itself, and its maintenance.

import { change, read } from "./backend.js";
import { confirm } from "./dialog.js";
import { byId, element, toast } from "./dom.js";

const FACTS = [
  ["Licensed to", (server) => server.licensedTo],
  ["Serial number", (server) => server.serialNumber],
  ["Server ID", (server) => server.serverId],
  ["Software version", (server) => server.version],
  ["Max allowed clients", (server) => `${server.maxClients} (${server.connectedClients} connected)`],
  ["Software uptime", (server) => server.processUptime],
  ["Server uptime", (server) => server.serverUptime],
];

const REFRESH_MILLIS = 20000;

function show(server) {
  document.title = `${server.plant} – Integration Kit`;
  byId("server-name").textContent = server.plant;
  byId("project-title").textContent = server.plant;
  byId("project-title").title = server.plant;
  const facts = FACTS.map(([name, value]) =>
    element("div", {}, element("dt", {}, name), element("dd", { title: value(server) }, value(server))),
  );
  byId("facts").replaceChildren(...facts);
}

async function refresh() {
  show(await read("server"));
}

function restart(kind, title, text) {
  return async () => {
    if (await confirm(`${title}?`, text, title)) {
      show(await change(`restart/${kind}`));
      toast(`${title} done`);
    }
  };
}

export function startHeader(server) {
  const details = byId("server");
  const wide = matchMedia("(min-width: 721px)");
  const fit = () => (details.open = wide.matches);
  wide.addEventListener("change", fit);
  fit();
  show(server);
  setInterval(() => refresh().catch(() => {}), REFRESH_MILLIS);
  byId("soft-restart").addEventListener(
    "click",
    restart("soft", "Soft restart", "The software starts anew: clients that use Digest are challenged again."),
  );
  byId("full-restart").addEventListener(
    "click",
    restart("full", "Full restart", "The whole server starts anew: both uptimes begin at zero."),
  );
}
