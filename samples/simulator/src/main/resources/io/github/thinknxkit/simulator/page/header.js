// The head of the page: what the server tells of itself, and its maintenance.

import { attempt, change, read } from "./backend.js";
import { confirm } from "./dialog.js";
import { byId, element, toast } from "./dom.js";
import { expectShutdown } from "./live.js";
import { t } from "./text.js";

const FACTS = [
  ["fact.licensed", (server) => server.licensedTo],
  ["fact.serial", (server) => server.serialNumber],
  ["fact.id", (server) => server.serverId],
  ["fact.version", (server) => server.version],
  ["fact.clients", (server) => t("fact.clients.value", { most: server.maxClients, now: server.connectedClients })],
  ["fact.software", (server) => uptime(server.processUptime)],
  ["fact.server", (server) => uptime(server.serverUptime)],
];

const REFRESH_MILLIS = 20000;

/** The document's "X days X hours X min", in the reader's words. */
function uptime(text) {
  const [days, hours, minutes] = text.match(/\d+/g) ?? [];
  return minutes === undefined ? text : t("uptime", { days, hours, minutes });
}

/** Shows what the server tells of itself. */
export function showServer(server) {
  document.title = `${server.plant} – Integration Kit`;
  byId("server-name").textContent = server.plant;
  byId("project-title").textContent = server.plant;
  byId("project-title").title = server.plant;
  const facts = FACTS.map(([name, value]) =>
    element("div", {}, element("dt", {}, t(name)), element("dd", { title: value(server) }, value(server))),
  );
  byId("facts").replaceChildren(...facts);
  byId("save-plant").hidden = !server.plantFile;
}

async function maintain(kind, action) {
  const name = t(kind);
  if (await confirm(t("question", { name }), t(`${kind}.text`), name)) {
    await attempt(name, async () => {
      await action();
      toast(t("done", { name }));
    });
  }
}

async function shutDown() {
  expectShutdown();
  await change("shutdown");
}

export function startHeader() {
  const details = byId("server");
  const roomy = matchMedia("(min-width: 1181px) and (min-height: 521px), (min-width: 721px) and (min-height: 761px)");
  const fit = () => (details.open = roomy.matches);
  roomy.addEventListener("change", fit);
  fit();
  setInterval(() => read("server").then(showServer, () => {}), REFRESH_MILLIS);
  const restart = (extent) => async () => showServer(await change(`restart/${extent}`));
  byId("soft-restart").addEventListener("click", () => maintain("restart.soft", restart("soft")));
  byId("full-restart").addEventListener("click", () => maintain("restart.full", restart("full")));
  byId("shutdown").addEventListener("click", () => maintain("shutdown", shutDown));
}
