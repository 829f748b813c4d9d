// The head of the page: what the server tells of itself.

import { read, useMark } from "./backend.js";
import { byId, element } from "./dom.js";
import { number, t } from "./text.js";

/** What a server may tell, by the first thing that it needs for it. */
const FACTS = [
  ["fact.licensed", "licensedTo", (server) => server.licensedTo],
  ["fact.serial", "serialNumber", (server) => server.serialNumber],
  ["fact.id", "serverId", (server) => server.serverId],
  ["fact.version", "version", (server) => server.version],
  ["fact.clients", "maxClients", (server) => t("fact.clients.value", { most: server.maxClients, now: server.connectedClients })],
  ["fact.software", "processUptime", (server) => uptime(server.processUptime)],
  ["fact.server", "serverUptime", (server) => uptime(server.serverUptime)],
  ["fact.reach", "reach", (server) => t(`reach.${server.reach}`)],
  ["fact.read", "readings", (server) => t("fact.read.value", { all: number(server.readings), stale: number(server.staleReadings) })],
];

const REFRESH_MILLIS = 20000;

/** The document's "X days X hours X min", in the reader's words. */
function uptime(text) {
  const [days, hours, minutes] = text.match(/\d+/g) ?? [];
  return minutes === undefined ? text : t("uptime", { days, hours, minutes });
}

/** Shows what the server tells of itself. */
export function showServer(server) {
  useMark(server.mark);
  document.title = `${server.plant} – Integration Kit`;
  byId("server-name").textContent = server.plant;
  byId("project-title").textContent = server.plant;
  byId("project-title").title = server.plant;
  const told = FACTS.filter(([, needed]) => needed in server);
  const facts = told.map(([name, , value]) =>
    element("div", {}, element("dt", {}, t(name)), element("dd", { title: value(server) }, value(server))),
  );
  byId("facts").replaceChildren(...facts);
  byId("save-plant").hidden = !server.plantFile;
}

export function startHeader() {
  const details = byId("server");
  const roomy = matchMedia("(min-width: 1181px) and (min-height: 521px), (min-width: 721px) and (min-height: 761px)");
  const fit = () => (details.open = roomy.matches);
  roomy.addEventListener("change", fit);
  fit();
  setInterval(() => read("server").then(showServer, () => {}), REFRESH_MILLIS);
}
